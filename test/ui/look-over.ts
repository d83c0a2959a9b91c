/** What is wrong with the screen that stands in a page, as one line a fault: runs inside the page, so everything it needs is in it. */

/**
 * Looks at size, words and colours: nothing hangs over, no word is cut or broken, all that is pressed takes the keyboard and a finger, Tab goes as the eye does, every text reaches
 * 4.5 : 1 in light and dark, and nothing moved while it loaded.
 */
export function faultsOnScreen(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  const named = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && !element.closest('.unseen, [hidden]');
  };
  const all = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen);

  const over = root.scrollWidth - root.clientWidth;
  if (over > 0) faults.push(`hangs over by ${over} px`);
  // A dialog may show its title in its frame and say it here to readers alone.
  const titles = document.querySelectorAll('main h1:not(:empty)').length;
  if (titles !== 1) faults.push(`${titles} titles`);
  if (document.activeElement === document.body) faults.push('nothing has the keyboard');

  for (const each of all('button, h1, h2, label, .chip, th')) {
    if (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible')
      faults.push(`cut: ${named(each)}`);
    const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (const { 0: word, index } of text.data.matchAll(/\p{L}{4,}/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1)
          faults.push(`broken: ${word} in ${named(each)}`);
      }
    }
  }

  for (const each of all('button, input, select, textarea, summary, a[href], [role=option]')) {
    const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
    // A link inside a sentence is as high as its line.
    if (Math.min(width, height) < 24 && !each.closest('p')) faults.push(`smaller than 24: ${named(each)}`);
  }
  const pen = document.createElement('canvas').getContext('2d');
  for (const each of all('input[placeholder]') as HTMLInputElement[]) {
    const { font, paddingLeft, paddingRight } = getComputedStyle(each);
    if (!pen) continue;
    pen.font = font;
    const room = each.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    if (pen.measureText(each.placeholder).width > room + 1) faults.push(`cut: ${each.placeholder}`);
  }
  for (const each of all('[data-pressed]'))
    if (!each.matches('button, a[href], input, select, textarea, label, summary, [role=option]'))
      faults.push(`pressed by a mouse alone: ${named(each)}`);

  // Tab goes as the eye does: to the right or down, and up only into the next column. What sticks to an edge lies over what is scrolled under it; what is folded away is passed by.
  const stops = all('button, input, select, textarea, summary, a[href]').filter(
    (each) => each.tabIndex >= 0 && each.checkVisibility() && !each.closest('.form-foot, .foot, .panel-head'),
  );
  for (const [at, next] of stops.slice(1).entries()) {
    const [from, to] = [(stops[at] as HTMLElement).getBoundingClientRect(), next.getBoundingClientRect()];
    const isUp = to.bottom <= from.top + 1 && to.left < from.right - 1;
    const isLeft = to.right <= from.left + 1 && to.bottom > from.top + 1 && to.top < from.bottom - 1;
    if (isUp || isLeft) faults.push(`Tab goes back: ${named(stops[at] as HTMLElement)} → ${named(next)}`);
  }

  const rgb = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((rgb(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const isDark = root.classList.contains('dark');
  for (const dark of [!isDark, isDark]) {
    root.classList.toggle('dark', dark);
    const told = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: holder, textContent } = texts.currentNode;
      if (!holder || !textContent?.trim() || !isSeen(holder) || holder.closest('script, style, svg'))
        continue;
      const { color } = getComputedStyle(holder);
      const ground = groundOf(holder);
      const [high = 0, low = 0] = [light(color), light(ground)].sort((a, b) => b - a);
      const ratio = (high + 0.05) / (low + 0.05);
      if (ratio < 4.5)
        told.add(
          `${dark ? 'dark' : 'light'}, ${ratio.toFixed(1)} : 1, ${color} on ${ground}: ${named(holder)}`,
        );
    }
    faults.push(...told);
  }

  const host = window as unknown as { moved?: string[] };
  faults.push(...(host.moved ?? []).map((what) => `moved: ${what}`));
  host.moved = [];
  return faults;
}

/** Keys and presses that every screen answers in the same way; both run inside the page, so everything they need is in them. */

interface Watched {
  readonly toGrid: number;
  readonly shut: number;
  ahead: number;
}

/** `?` shows the keys and Esc puts them away; Esc Esc goes to the sheet, `/` to the search. A dialog has neither sheet nor search: Esc closes it. */
export async function shellKeyFaults(): Promise<string[]> {
  const host = window as unknown as Watched;
  const faults: string[] = [];
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const title = () => document.getElementById('panel-title')?.textContent ?? '';
  const press = async (key: string): Promise<void> => {
    const from = document.activeElement ?? document.body;
    from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await drawn();
  };
  const wrong = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  const wide = document.documentElement.classList.contains('wide');
  const [before, { toGrid, shut }] = [title(), { ...host }];
  // Not the second Esc of two, whatever was pressed before.
  host.ahead += 1000;
  // In a field they are letters.
  document.getElementById('panel-title')?.focus();
  await press('?');
  const keys = document.querySelector('.key-list')?.textContent ?? '';
  wrong(keys.includes('Esc'), '? shows no keys');
  wrong(keys.includes('Esc Esc') !== wide, 'other keys are shown than there are');
  await press('Escape');
  wrong(!document.querySelector('.key-list') && title() === before, 'Esc does not put the keys away alone');
  await press('Escape');
  wrong(host.toGrid === toGrid + 1, 'Esc Esc does not go to the sheet');
  if (wide) {
    // So much later that it is not the second of two.
    host.ahead += 1000;
    await press('Escape');
    wrong(host.shut > shut, 'Esc does not close the dialog');
    return faults;
  }
  await press('/');
  wrong(document.activeElement?.id === 'search', '/ does not go to the search');
  wrong(!document.querySelector('.panel-head'), '/ leaves the screen where it is');
  return faults;
}

/** Leaves the screen by Esc alone, from wherever the keyboard is. */
export async function escapeFaults(): Promise<string[]> {
  const host = window as unknown as Watched;
  for (let presses = 0; presses < 3 && document.querySelector('.panel-head'); presses++) {
    host.ahead += 1000;
    const from = document.activeElement ?? document.body;
    from.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return document.querySelector('.panel-head') ? ['Esc does not lead back'] : [];
}

/**
 * Presses the first button of a screen, says yes where it asks, and does the same again three seconds later while the first is not answered.
 * @returns what stands on the button; empty where there is none
 */
export async function pressTwice(): Promise<string> {
  const host = window as unknown as Watched;
  const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const button = find('.panel-body .button:not([type=submit])');
  const said = button?.textContent ?? '';
  const title = () => find('#panel-title')?.textContent;
  const before = title();
  // A press that opens another screen is not pressed again.
  for (let times = 0; times < 2 && title() === before; times++) {
    find('.panel-body .button:not([type=submit])')?.click();
    await drawn();
    find('.step-ask [type=submit]')?.click();
    await drawn();
    host.ahead += 3000;
  }
  return said;
}

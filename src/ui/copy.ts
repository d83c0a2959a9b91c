/** Puts a text where a person can paste it from, and opens what a person goes on in. */
import { t } from './language';
import { showToast } from './toast';
import { kitWords } from './words';

/** The sidebar's frame may not be given the clipboard; the old way through a selection still works there. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  showToast({ text: t(kitWords.copied, { text: text.length > 60 ? `${text.slice(0, 59)}…` : text }) });
}

/** Opens a link beside the workbook, as a press on it would. */
export function openLink(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  document.body.append(link);
  link.click();
  link.remove();
}

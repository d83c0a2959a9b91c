/** A form by keyboard alone: Enter from field to field up to its button, Esc keeps what was typed, Ctrl+Enter saves or shows what is missing. */
import type { Walk } from './every-panel';

/** More fields no form has. */
const MOST = 40;

interface Stop {
  readonly isForm: boolean;
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly isWrong: boolean;
}

/** What has the keyboard. */
const stop = (): Stop => {
  const at = document.activeElement as HTMLInputElement;
  return {
    isForm: at.closest('.panel form:not(.step-ask)') !== null,
    tag: at.localName,
    type: at.type ?? '',
    name: at.labels?.[0]?.textContent ?? at.textContent ?? '',
    value: at.value ?? '',
    isWrong: at.getAttribute('aria-invalid') === 'true',
  };
};
/** A form of the kit; the steps of the first run have a button of their own. */
const hasForm = (): boolean => document.querySelector('.form-foot:not(.row) [type=submit]') !== null;

/** One line for each thing that keys cannot do; none for a panel without a form. */
export async function keyFaults({ page, keys, sent }: Walk, panel: string): Promise<string[]> {
  if (!(await page.evaluate(hasForm))) return [];
  const faults: string[] = [];
  const first = await page.evaluate(stop);
  if (!first.isForm) faults.push('the keyboard does not begin in the form');
  const trail: string[] = [];
  let at = first;
  for (let pressed = 0; at.type !== 'submit' && pressed < MOST; pressed++) {
    trail.push(at.name);
    // In a text of several lines Enter is a line, and it presses what is no field.
    await keys(/^(input|select)$/.test(at.tag) ? 'Enter' : 'Tab');
    at = await page.evaluate(stop);
  }
  if (at.type !== 'submit') faults.push(`Enter never comes to the button: ${trail.slice(0, 6).join(' → ')}`);
  const before = sent.length;
  await keys('Control+Enter');
  await page.waitForTimeout(0);
  if (sent.length === before && !(await page.evaluate(stop)).isWrong)
    faults.push(`Ctrl+Enter neither saves nor shows what is missing (${panel})`);
  return faults;
}

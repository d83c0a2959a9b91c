/** What a person does to the book: typing, pasting, changing the structure, undoing, running a script. */
import { a1Of } from './a1';
import { ask, askInTurn } from './api';
import { focusGrid, goTo, refreshMenus, select } from './book';
import { showTyped } from './cells';
import { complain, confirm, toast } from './chrome/messages';
import { area, dialog, front, lastCost, person, phone, running, selection, sidebar } from './state';
import type { Edited, PersonOperation, Ran } from './types';
import { say } from './words';

/** Types into one cell. It shows at once; the book's answer replaces it. */
export async function typeIn(sheet: number, row: number, column: number, text: string) {
  const settle = showTyped(sheet, row, column, text);
  const as = person.value;
  await edit((confirmed) => askInTurn('type', { as, sheet, row, column, text, ...confirmed }));
  await settle().catch(() => undefined);
}

/** Puts texts into cells from this one on, as one edit. */
export function paste(sheet: number, row: number, column: number, texts: string[][]) {
  const as = person.value;
  return edit((confirmed) => askInTurn('paste', { as, sheet, row, column, texts, ...confirmed }));
}

/** Inserts, deletes, moves, sorts, hides: what a person does to lines and sheets. */
export function reshape(operation: PersonOperation) {
  const as = person.value;
  return edit((confirmed) => askInTurn('reshape', { as, operation, ...confirmed }));
}

/** Takes back this person's newest edit. */
export async function undo() {
  await askInTurn('undo', { as: person.value }).catch(told);
  focusGrid();
}

export async function redo() {
  await askInTurn('redo', { as: person.value }).catch(told);
  focusGrid();
}

/** Does the edit; a warning-only protection is asked about and the edit repeated, a refusal is shown with Sheets' own sentence. */
async function edit(send: (confirmed: { confirmed?: true }) => Promise<Edited>) {
  try {
    let done = await send({});
    if (done.warning !== undefined && !done.accepted) {
      if (!(await confirm(say('protectedTitle'), say('protected')))) return false;
      done = await send({ confirmed: true });
    }
    if (!done.accepted) complain(done.reason ?? '', say('refusedTitle'));
    if (done.execution) present(done.execution);
    return done.accepted;
  } catch (trouble) {
    told(trouble as Error);
    return false;
  }
}

const told = (trouble: Error) => complain(trouble.message);

/** All that is selected, the range with the active cell last: `A2:C5,A9`. */
const selectedA1 = (): string => [...(selection.value.before ?? []), area.value].map(a1Of).join(',');

/** Runs a function of the bundle from the menu or by its key, with the selection as the active range. */
export async function runScript(handler: string, label: string) {
  // Google shows the banner only when it takes a while; a flash for 100 ms would be noise.
  const banner = setTimeout(() => {
    running.value = { label };
  }, 300);
  try {
    const call = {
      handler,
      as: person.value,
      door: 'menu' as const,
      sheet: front.value,
      a1: selectedA1(),
    };
    const ran = await askInTurn('run', call);
    clearTimeout(banner);
    running.value = ran.error === undefined ? null : { error: ran.error };
    present(ran);
    await refreshMenus();
  } catch (trouble) {
    clearTimeout(banner);
    running.value = { error: (trouble as Error).message };
  }
}

/** A `google.script.run` of a sidebar or dialog. The answer goes back to the frame; what it shows is shown here. */
export async function runFromFrame(handler: string, args: unknown[]): Promise<Ran> {
  const call = {
    handler,
    args,
    as: person.value,
    door: 'sidebar' as const,
    sheet: front.value,
    a1: selectedA1(),
  };
  const ran = await ask('run', call);
  present(ran);
  // A page may draw the menu anew, after modules were switched for example.
  if (handler === 'onOpen') void refreshMenus();
  return ran;
}

/** Shows what an execution asked for. On a phone there is neither sidebar nor dialog. */
export function present({ shown, cost }: Ran) {
  lastCost.value = cost;
  for (const item of shown) {
    if (item.kind === 'toast') toast(item.title, item.text, item.seconds);
    else if (item.kind === 'activate') {
      if (item.sheet !== front.value) goTo(item.sheet);
      select(item.a1);
    } else if (item.kind === 'alert') complain(item.text, item.title);
    else if (phone.value) continue;
    else if (item.kind === 'sidebar') sidebar.value = item;
    else dialog.value = item;
  }
}

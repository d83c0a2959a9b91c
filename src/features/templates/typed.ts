/** Templates typed into their own tab: their blanks are listed, and each wording is kept. */
import type { CellDerivation, RowFollow } from '../../ports/feature';
import { fieldsText, keepRevision } from './record';
import { templates as table } from './tables';

/** A text that somebody writes anew is a new revision; whoever only sorts or pastes makes none. */
export const derived: CellDerivation<typeof table> = {
  table,
  derive: ({ id, text, kind, revision }, { typed }) => {
    const number = Number(revision ?? 0);
    const rewritten = id !== '' && typed.includes('text');
    return {
      fields: fieldsText(String(text)),
      revision: rewritten ? number + 1 : Math.max(1, number),
      ...(kind === null && { kind: 'answer' }),
    };
  },
};

export const follows: RowFollow<typeof table> = {
  table,
  column: 'text',
  born: ({ who }, { owner }) => (owner === '' && who.name !== '' ? { owner: who.name } : {}),
  due: () => true,
  follow: (context, id, values) => {
    // The cells that were edited do not say yet which revision they made; a new row is no record yet.
    const known = context.from(table).byId(id)?.values;
    keepRevision(context, { ...(known ?? values), id });
  },
};

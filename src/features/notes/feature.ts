/** Notes: what is worth remembering about a customer, a product or an order. */
import type { CellDerivation, Feature, InboxKind } from '../../ports/feature';
import { add } from './actions/add';
import { archive, restore } from './actions/archive';
import { notes as table } from './tables';
import { texts } from './words';

/** *Catatan* from *Kotak Masuk*. */
const note: InboxKind = {
  key: 'note',
  words: { id: 'Catatan', en: 'Note' },
  read: (_context, { about, text }) => ({ action: 'notes.add', input: { about, text } }),
};

/** A note typed into its own tab gets its time and author; both stay as they are from then on. */
const stamped: CellDerivation = {
  table,
  derive: ({ at, by }, edit) => ({ at: at ?? edit.now, by: by || edit.by }),
};

export const notes: Feature = {
  key: 'notes',
  tables: [table],
  actions: [add, archive, restore],
  inbox: [note],
  derivations: [stamped],
  menu: [
    {
      handler: 'menuAddNote',
      label: { id: 'Catatan', en: 'Note' },
      under: 'add',
      panel: 'notes.new',
      fromRow: true,
    },
  ],
  panels: ['notes.new'],
  words: texts,
};

/** Notes: what is worth remembering about any record, and whom it waits for. */
import { isRefusal } from '../../kernel/problem';
import type { CellDerivation, Feature, InboxKind, RowFollow } from '../../ports/feature';
import { actor } from '../stock';
import { aboutOf } from './about';
import { about } from './actions/about';
import { add } from './actions/add';
import { archive, restore } from './actions/archive';
import { noteCard } from './actions/card';
import { correct, uncorrect } from './actions/correct';
import { mention } from './actions/mention';
import { pin, unpin } from './actions/pin';
import { read, reply, unread, unreply } from './actions/read';
import { tidy } from './actions/tidy';
import { finds } from './finds';
import { formerBy } from './rules/former';
import { mentions, notes as table } from './tables';
import { letOthersWait } from './waiting';
import { texts } from './words';
import { workOf, workStep } from './work';

/** *Catatan* from *Kotak Masuk*. */
const note: InboxKind = {
  key: 'note',
  words: { id: 'Catatan', en: 'Note' },
  read: (_context, { about, text }) => ({ action: 'notes.add', input: { about, text } }),
};

/** A note typed into its own tab gets its time and author; both stay as they are from then on. */
const stamped: CellDerivation<typeof table> = {
  table,
  derive: ({ at, by }, edit) => ({ at: at ?? edit.now, by: by || edit.by }),
};

/** A typed note finds its record; whoever it names is told, now or when its text is changed, and what it said before is kept as by *Perbaiki*. */
const follows: RowFollow<typeof table> = {
  table,
  column: 'text',
  born: (context, { about: written }) => {
    const found = aboutOf(context, String(written));
    // What nobody knows stays as it was typed: a note is never lost for a name.
    return isRefusal(found) ? {} : { about: found.label, aboutId: found.id };
  },
  due: ({ text }, was = '') => String(text).includes('@') || was !== '',
  follow: (context, id, values, was) => {
    const note = { ...values, id };
    if (note.text.includes('@')) letOthersWait(context, note);
    const stored = was ? context.from(table).byId(id) : undefined;
    if (!was || !stored || stored.bad.length > 0) return;
    const before = { text: was, at: context.now, by: actor(context) };
    const kept = formerBy(stored.values.former, note.text, before);
    if (kept.former !== undefined) context.change.update(table, stored, kept);
  },
};

export const notes: Feature = {
  key: 'notes',
  tables: [table, mentions],
  actions: [
    add,
    correct,
    uncorrect,
    pin,
    unpin,
    archive,
    restore,
    read,
    unread,
    reply,
    unreply,
    tidy,
    about,
    mention,
    noteCard,
  ],
  finds,
  cards: { notes: 'notes.card' },
  inbox: [note],
  derivations: [stamped],
  follows: [follows],
  jobs: [{ name: 'notes.nightly', every: 'day', action: 'notes.tidy' }],
  menu: [
    {
      handler: 'menuAddNote',
      label: { id: 'Catatan', en: 'Note' },
      under: 'add',
      panel: 'notes.new',
      fromRow: true,
    },
  ],
  panels: ['notes.new', 'notes.mention', 'notes.card', 'notes.correct'],
  owned: [{ table: mentions, column: 'person', open: ({ state }) => state === 'open' }],
  words: texts,
  work: workOf,
  workStep,
};

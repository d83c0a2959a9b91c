/** What people do to the backlog in its cells: a new row, and *Status ▸*. */
import type { Moment } from '../../kernel/day';
import { refuse } from '../../kernel/problem';
import { numberOf } from '../../kernel/table';
import type { Asked, CellDerivation, CellProposal, CellStep, InboxKind } from '../../ports/feature';
import { personNamed } from '../team';
import { KINDS, STATES, type State } from './choices';
import { stamped } from './rules/state';
import { items } from './tables';

/** A typed row becomes accepted work, in the state that was chosen for it. */
export const fresh: CellDerivation<typeof items> = {
  table: items,
  derive: ({ id, status }, { now }) => {
    // Known items are stamped by their moves alone.
    if (id !== '') return {};
    const state = (status as State | null) ?? 'backlog';
    const at: Moment = now;
    return { ...stamped({ startedAt: null, progress: 0 }, state, at), requestedAt: at, touchedAt: at };
  },
};

/** A chosen state: its cell has been read, under whatever word the firm has for it. */
export const statusStep: CellStep = {
  table: items,
  column: 'status',
  shows: 'state',
  act: (id, choice) => {
    const found = STATES.find(({ key }) => key === choice);
    return found && { action: 'backlog.move', input: { id, to: found.key } };
  },
  many: {
    noun: { id: 'pekerjaan', en: '{count|item|items}' },
    done: Object.fromEntries(STATES.map(({ key }) => [key, { id: 'jadi {word}', en: 'now {word}' }])),
  },
};

/** The same from *Hari Ini*, where an item can be put off too. */
export function workStep(id: string, step: string): Asked | undefined {
  if (numberOf(items, id) === undefined) return undefined;
  if (step === 'snooze') return { action: 'backlog.snooze', input: { id } };
  if (step === 'accept') return { action: 'backlog.accept', input: { id } };
  if (step === 'start') return { action: 'backlog.move', input: { id, to: 'started' } };
  return step === 'done' ? { action: 'backlog.move', input: { id, to: 'done' } } : undefined;
}

/** *Pekerjaan* from *Kotak Masuk*: *Untuk* names an owner or a kind. */
export const workKind: InboxKind = {
  key: 'work',
  words: { id: 'Pekerjaan', en: 'Work' },
  read: ({ team }, { about, text }) => {
    const asked = about.trim().toLowerCase();
    const kind = KINDS.find(({ key, words }) =>
      [key, words.id.toLowerCase(), words.en.toLowerCase()].includes(asked),
    );
    const owner = kind || asked === '' ? '' : (personNamed(team, about)?.name ?? about.trim());
    return { action: 'backlog.add', input: { title: text, owner, ...(kind && { kind: kind.key }) } };
  },
};

/** *Hambatan*: *Untuk* names the item. */
export const blockerKind: InboxKind = {
  key: 'blocker',
  words: { id: 'Hambatan', en: 'Blocker' },
  read: (_context, { about, text }) => {
    const id = about.trim().toUpperCase();
    // A person's own blocker stands in their check-in.
    if (numberOf(items, id) === undefined) return refuse('backlog.unknown', { id: id.slice(0, 40) });
    return { action: 'backlog.block', input: { id, blocker: text } };
  },
};

/** A number typed over *Sama dengan*: offered as closing the item, for that needs somebody's yes. */
export const sameAs: CellProposal = {
  table: items,
  column: 'duplicateOf',
  offer: (id, _was, typed) => {
    const of = typed.trim().toUpperCase();
    if (numberOf(items, of) === undefined) return undefined;
    return {
      action: 'backlog.duplicate',
      input: { id, of },
      label: { code: 'backlog.offerDuplicate', values: { of } },
    };
  },
};

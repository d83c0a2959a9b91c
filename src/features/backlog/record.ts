/** Loading an item, changing it, and writing down what happened: what every action of the backlog does alike. */

import { type Refusal, refuse } from '../../kernel/problem';
import { BY_CELL } from '../../kernel/words';
import type { Context, Stored } from '../../ports/context';
import type { Inverse } from '../../ports/feature';
import type { EventKind, State } from './choices';
import { changed } from './edited';
import { events, type Item, items } from './tables';

export type StoredItem = Stored<typeof items>;
type Fields = Partial<Omit<Item, 'id'>>;

/** What a change did, as its inverse needs it. */
export interface Changed {
  readonly id: string;
  readonly title: string;
  readonly was: Readonly<Record<string, unknown>>;
  readonly now: Readonly<Record<string, unknown>>;
}

export function loadItem(context: Context, id: string): StoredItem | Refusal {
  const stored = context.from(items).byId(id.trim().toUpperCase());
  return stored ?? refuse('backlog.unknown', { id: id.slice(0, 40) }, { field: 'id' });
}

/** Who stands behind a change: name, e-mail, or *lewat sel* where Sheets does not tell. */
export function actor({ who, language }: Context): string {
  return who.name || who.email || BY_CELL[language];
}

/** Sets fields of an item that somebody works on: that touches it and makes a new revision. */
export function set(context: Context, stored: StoredItem, fields: Fields): Changed {
  const { was, now } = changed(stored.values, fields);
  const { touchedAt, revision } = stored.values;
  context.change.update(items, stored, { ...fields, touchedAt: context.now, revision: revision + 1 });
  return {
    id: stored.id,
    title: fields.title ?? stored.values.title,
    was: { ...was, touchedAt },
    now,
  };
}

/** Writes down what happened to an item. */
export function record(
  context: Context,
  item: string,
  event: EventKind,
  more: {
    readonly from?: State | null;
    readonly to?: State | null;
    readonly note?: string;
    /** The review it was decided in. */
    readonly review?: string;
  } = {},
): void {
  const { from = null, to = null, note = '', review = '' } = more;
  context.change.insert(events, { at: context.now, item, event, from, to, note, review, by: actor(context) });
}

/** Most changes are taken back by putting back what was, where nobody changed it since. */
export const PUT_BACK: Inverse<unknown, Changed> = {
  with: 'backlog.putBack',
  input: (_, { id, was, now }) => ({ id, was, now }),
};

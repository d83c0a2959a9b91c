/** Open work of one kind that may go on as a record of another feature: moved there, given back, and listed with the step that moves it. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal } from '../../kernel/problem';
import type { CardStep } from '../../kernel/protocol';
import type { Role } from '../../kernel/role';
import { type Bilingual, say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Action, Query } from '../../ports/feature';
import type { Kind } from './choices';
import { comeBack, moveAway } from './move-away';
import { isOpen } from './rules/state';
import { type Item, items } from './tables';

/** Where the work goes on, and its sentences: moved, given back, a state that is none. */
export interface Home<R extends { readonly id: string }> {
  readonly feature: string;
  readonly kind: Kind;
  readonly roles: readonly Role[];
  readonly says: { readonly moved: string; readonly back: string; readonly choice: string };
  /** The step that moves one: `Jadikan tiket`. */
  readonly step: Bilingual;
  /** Zod of a record's number. */
  readonly id: () => z.ZodMiniType<string>;
  /** Makes the record of this item and gives its number. */
  readonly begin: (context: Context, item: Item) => string;
  readonly load: (context: Context, id: string) => R | Refusal;
  /** Takes the record out of sight again, and its old number off. */
  readonly end: (context: Context, record: R) => void;
}

export interface TakenOver {
  readonly id: string;
  readonly item: string;
  readonly state: 'backlog' | 'started';
}

export interface MovableRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly step?: CardStep;
}

/** The three actions of a feature that work moves to. */
export function takingOver<R extends { readonly id: string }>(home: Home<R>) {
  const { feature, kind, roles, says, step, id: idField, begin, load, end } = home;
  const input = () => z.object({ item: idField() });
  const backInput = () =>
    z.object({
      id: idField(),
      item: idField(),
      state: z.enum(['backlog', 'started'], { error: says.choice }),
    });

  const takeOver: Action<{ item: string }, TakenOver> = {
    name: `${feature}.takeOver`,
    writes: true,
    input,
    roles,
    run: (context, { item }) => {
      let id = '';
      const moved = moveAway(context, item, (work) => {
        id = begin(context, work);
        return id;
      });
      if (isRefusal(moved)) return moved;
      return { id, item: moved.id, state: moved.values.state === 'started' ? 'started' : 'backlog' };
    },
    inverse: { with: `${feature}.giveBack`, input: (_, { id, item, state }) => ({ id, item, state }) },
    done: ({ id, item }) => ({ code: says.moved, values: { id, item } }),
  };

  const giveBack: Action<TakenOver, TakenOver> = {
    name: `${feature}.giveBack`,
    writes: true,
    input: backInput,
    roles,
    run: (context, { id, item, state }) => {
      const record = load(context, id);
      if (isRefusal(record)) return record;
      const back = comeBack(context, item, record.id, state);
      if (isRefusal(back)) return back;
      end(context, record);
      return { id: record.id, item: back.id, state };
    },
    inverse: { with: `${feature}.takeOver`, input: (_, { item }) => ({ item }) },
    done: ({ item }) => ({ code: says.back, values: { item } }),
  };

  const movable: Query<Record<string, unknown>, { rows: MovableRow[] }> = {
    name: `${feature}.movable`,
    writes: false,
    input: () => z.record(z.string(), z.unknown()),
    roles: 'all',
    run: (context) => ({
      rows: movableIn(context, kind).map(({ id, values: { title, owner } }) => ({
        id,
        panel: 'backlog.card',
        title,
        note: [id, owner].filter(Boolean).join(' · '),
        ...(roles.includes(context.who.role) && {
          step: { label: say(step, context.language), action: takeOver.name, input: { item: id } },
        }),
      })),
    }),
  };

  return { takeOver, giveBack, movable };
}

/**
 * How much open work waits to be moved into a module that was just turned on: until somebody makes a record there that did not come from the backlog.
 * Afterwards its settings offer the same. One reading of the backlog, in those days only.
 */
export function offeredAtFirst(
  context: Context,
  kind: Kind,
  records: readonly { readonly formerNo: string }[],
): number {
  const fresh = context.settings.modules.includes('backlog') && records.every(({ formerNo }) => formerNo);
  return fresh ? movableIn(context, kind).length : 0;
}

/** Open work of this kind. One reading of the backlog. */
const movableIn = (context: Context, kind: Kind) =>
  context
    .from(items)
    .all()
    .filter(({ values }) => values.kind === kind && isOpen(values));

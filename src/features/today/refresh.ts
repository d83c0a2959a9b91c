/**
 * Rewrites *Hari Ini* from the open work of every feature that is on. A view needs no journal: a run that stops in between is made good by the next one,
 * and no click waits for it, so a job does it every quarter of an hour.
 */
import * as z from 'zod/mini';
import { type Day, daysBetween } from '../../kernel/day';
import type { Work } from '../../kernel/protocol';
import { numberOf } from '../../kernel/table';
import { say } from '../../kernel/words';
import type { Apart, LinkTo } from '../../ports/apart';
import type { Context } from '../../ports/context';
import type { Errand, Feature, IsOn } from '../../ports/feature';
import { whose } from '../team';
import { today as table } from './tables';
import { texts } from './words';

/** More than anybody does in a day; the rest stands in its own tabs. */
const MOST = 200;

const input = () => z.object({});

export function refreshOf(
  features: readonly Feature[],
  isOn: IsOn,
): Errand<Record<string, never>, { readonly rows: number }> {
  return {
    name: 'today.refresh',
    writes: 'apart',
    input,
    roles: ['owner', 'manager', 'staff'],
    run: (context, _input, apart) => {
      const works = workOf(context, features, isOn);
      const rows = works.map((work) => ({
        title: work.title,
        kind: work.kind,
        owner: whose(context, work),
        due: work.due as Day | null,
        state: stateOf(context, work),
        step: null,
        id: work.id,
        mark: work.late ? 'late' : work.held ? 'held' : '',
      }));
      apart.rewrite(table, rows, { column: 'id', to: works.map((work) => placeOf(context, apart, work)) });
      return { rows: rows.length };
    },
    inverse: { none: 'today.noUndo' },
    done: ({ rows }) => ({ code: 'today.refreshed', values: { count: rows } }),
  };
}

/** Late first, then by day, then by the place in its own list. A record stands here once. */
function workOf(context: Context, features: readonly Feature[], isOn: IsOn): Work[] {
  const { modules } = context.settings;
  const seen = new Set<string>();
  return features
    .filter(({ key }) => isOn(key, modules))
    .flatMap(({ work }) => work?.(context) ?? [])
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .sort(
      (a, b) =>
        Number(b.late) - Number(a.late) ||
        compare(a.due ?? '9999', b.due ?? '9999') ||
        (a.rank ?? 1e9) - (b.rank ?? 1e9) ||
        compare(a.id, b.id),
    )
    .slice(0, MOST);
}

/** Where the record stood when it was read; nothing for one whose tab is hidden. */
function placeOf({ tables }: Context, apart: Apart, { id, row }: Work): LinkTo | undefined {
  const owner = tables.find((each) => numberOf(each, id) !== undefined);
  const sheet = apart.tables.find(({ key }) => key === owner?.key)?.sheet;
  return owner && !owner.hidden && sheet !== undefined && row !== undefined ? { sheet, row } : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function stateOf({ language, today }: Context, { late, due, state, step }: Work): string {
  if (late && due !== null) {
    const days = daysBetween(due as Day, today);
    return say(texts[days > 0 ? 'today.late' : 'today.lateNow'], language, { days });
  }
  return state ?? step;
}

/** How the backlog flows: inflow against outflow a week, lead and cycle time, throughput, work in progress, and what lies too long. */
import * as z from 'zod/mini';
import type { Query } from '../../../ports/feature';
import {
  ageIn,
  capacityIn,
  daysLate,
  daysLying,
  isOpen,
  backlogItems as items,
  methodsIn,
} from '../../backlog';
import { capacityLine, mustShare, ordered } from '../../scores';
import { type Flow, flowOf } from '../rules/flow';

const input = () =>
  z.object({
    weeks: z.optional(z.int().check(z.minimum(1, 'views.weeks'), z.maximum(104, 'views.weeks'))),
  });

export interface FlowAnswer extends Flow {
  readonly untouched: number;
  readonly running: number;
  readonly late: readonly string[];
  readonly lying: readonly string[];
  readonly blocked: readonly string[];
  readonly musts: { readonly share: number; readonly tooMuch: boolean };
  /** Person-days of all open work beside those of a week; null where no capacity is set. */
  readonly capacity: { readonly week: number; readonly fits: number; readonly open: number } | null;
}

export const flow: Query<z.infer<ReturnType<typeof input>>, FlowAnswer> = {
  name: 'views.flow',
  writes: false,
  input,
  roles: 'all',
  run: (context, { weeks = 8 }) => {
    const { today, zone, settings } = context;
    const all = context
      .from(items)
      .all()
      .map(({ values }) => values);
    const open = all.filter(isOpen);
    const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
    const order = ordered(all, methodsIn(settings), today);
    const week = capacityIn(settings);
    return {
      ...flowOf(all, today, zone, weeks),
      untouched: open.filter(({ state }) => state === 'backlog').length,
      running: open.filter(({ state }) => state === 'started').length,
      late: ids(open.filter((item) => daysLate(item, today) > 0)),
      lying: ids(open.filter((item) => daysLying(item, today, zone, ageIn(settings)) > 0)),
      blocked: ids(open.filter(({ blocker }) => blocker !== '')),
      musts: mustShare(order),
      capacity:
        week === undefined
          ? null
          : {
              week,
              fits: capacityLine(order, week).fits,
              open: order.reduce((days, { effort }) => days + (effort ?? 0), 0),
            },
    };
  },
};

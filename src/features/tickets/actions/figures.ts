/** How long customers waited in the last days: the middle first response and resolution, by the calendar and by open hours. */
import * as z from 'zod/mini';
import { addDays } from '../../../kernel/day';
import type { Card, CardLine } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { medianTimes } from '../middle';
import { recent } from '../recent';
import { isLate, isOpen } from '../rules/state';
import type { Elapsed } from '../rules/times';
import { waitedText } from '../said';
import { texts } from '../words';

const DAYS = 30;

export interface TicketFigures extends Card {
  readonly open: number;
  readonly late: number;
  /** Minutes; null where nobody was answered. */
  readonly response: Elapsed | null;
  readonly resolution: Elapsed | null;
}

export const figures: Query<Record<string, unknown>, TicketFigures> = {
  name: 'tickets.figures',
  writes: false,
  input: () => z.record(z.string(), z.unknown()),
  roles: 'all',
  run: (context) => {
    const { language, zone, today, now } = context;
    const all = recent(context).map(({ values }) => values);
    const since = zone.momentOf(addDays(today, -DAYS));
    const lately = all.filter(({ at }) => at !== null && at >= since);
    const { response, resolution } = medianTimes(context, lately);
    const open = all.filter(isOpen).length;
    const late = all.filter((ticket) => isLate(ticket, now)).length;
    return {
      title: say(texts['tickets.figures.title'], language, { days: DAYS }),
      lines: [
        { text: say(texts['tickets.figures.open'], language), aside: String(open) },
        { text: say(texts['tickets.figures.late'], language), aside: String(late) },
        line(context, 'tickets.card.response', response),
        line(context, 'tickets.card.resolution', resolution),
      ],
      more: [],
      history: [],
      open,
      late,
      response,
      resolution,
    };
  },
};

function line({ language }: Context, key: keyof typeof texts, time: Elapsed | null): CardLine {
  return { text: say(texts[key], language), aside: time ? waitedText(time, language) : '–' };
}

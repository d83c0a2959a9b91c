/** How long customers waited in the last days: the middle first response and resolution, by the calendar and by open hours. */
import * as z from 'zod/mini';
import { addDays } from '../../../kernel/day';
import type { Card, CardLine } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { recent } from '../recent';
import { isLate, isOpen } from '../rules/state';
import { type Elapsed, median, resolutionOf, responseOf } from '../rules/times';
import { waitedText } from '../said';
import { hoursIn } from '../settings';
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
    const { language, zone, today, now, settings } = context;
    const hours = hoursIn(settings);
    const all = recent(context).map(({ values }) => values);
    const since = zone.momentOf(addDays(today, -DAYS));
    const lately = all.filter(({ at }) => at !== null && at >= since);
    const middle = (times: readonly (Elapsed | undefined)[]): Elapsed | null => {
      const known = times.flatMap((each) => each ?? []);
      const calendar = median(known.map((each) => each.calendar));
      const business = median(known.map((each) => each.business));
      return calendar === undefined || business === undefined ? null : { calendar, business };
    };
    const response = middle(lately.map((ticket) => responseOf(ticket, hours, zone)));
    const resolution = middle(lately.map((ticket) => resolutionOf(ticket, hours, zone)));
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

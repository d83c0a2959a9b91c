/** The figures of generated orders: tiles say what somebody counts who goes through them one by one. */
import fc from 'fast-check';
import { shownFigures } from '../../../src/features/dashboard';
import { bodyOf, placeOf } from '../../../src/features/dashboard/rules/sheet';
import { show } from '../../../src/features/dashboard/shown';
import { days } from '../../../src/features/dashboard/tables';
import { figures } from '../../../src/features/orders/figures';
import { addDays, type Day } from '../../../src/kernel/day';
import { zone } from '../../../src/kernel/zone';
import type { Context } from '../../../src/ports/context';
import type { Feature } from '../../../src/ports/feature';

const TODAY = '2028-03-01' as Day;
const wall = zone('Asia/Makassar');
const HOUR = 3_600_000;
const feature: Feature = { key: 'orders', tables: [], actions: [], panels: [], words: {}, figures };

/** Days ago; half an hour before and after midnight fall on different days. */
const ago = fc.integer({ min: 0, max: 70 });
const order = fc.record({
  came: ago,
  late: fc.boolean(),
  promisedIn: fc.option(fc.integer({ min: 0, max: 10 })),
  shippedIn: fc.option(fc.integer({ min: 0, max: 15 })),
  fate: fc.constantFrom('open', 'closed', 'cancelled'),
  total: fc.integer({ min: 0, max: 900_000 }),
  channel: fc.constantFrom('shopee', 'whatsapp', 'store', null),
});

test('any book of orders gives the same figures as a count order by order, in every period', () => {
  const periods = fc.constantFrom('today', 'days7', 'days30', 'month', 'year');
  fc.assert(
    fc.property(fc.array(order, { maxLength: 60 }), periods, (made, period) => {
      const plain = made.map(({ came, late, promisedIn, shippedIn, fate, ...rest }, at) => {
        const day = addDays(TODAY, -came);
        const moment = (on: Day): number => wall.momentOf(on) + (late ? 23.5 * HOUR : 0.5 * HOUR);
        const shipped = shippedIn === null ? null : addDays(day, shippedIn);
        const promised = promisedIn === null ? null : addDays(day, promisedIn);
        const stamps = {
          at: moment(day),
          checkedAt: null,
          processedAt: null,
          shippedAt: shipped === null ? null : moment(shipped),
          closedAt: fate === 'closed' && shipped !== null ? moment(shipped) : null,
          heldAt: null,
          cancelledAt: fate === 'cancelled' ? moment(day) : null,
        };
        const units = { units: 3, shippedUnits: shipped === null ? 1 : 3 };
        const id = `PSN-${String(at + 1).padStart(6, '0')}`;
        return { day, shipped, promised, fate, values: { id, promised, ...rest, ...stamps, ...units } };
      });
      const rows = plain.map(({ values }, at) => ({ id: values.id, row: at + 2, values }));
      const context = {
        ...{ today: TODAY, language: 'id', zone: wall, settings: { options: {} } },
        currency: { code: 'IDR', digits: 0, symbol: 'Rp' },
        from: (asked: unknown) => ({ all: () => (asked === days ? [] : rows), tail: () => rows }),
      } as unknown as Context;
      const { tiles, period: span } = show(context, [feature], { period });
      const told = (key: string) => tiles.find((tile) => tile.key === key)?.value;
      const inside = (day: Day | null): boolean => day !== null && day >= span.from && day <= span.to;
      const live = plain.filter(({ fate }) => fate !== 'cancelled');
      const came = live.filter(({ day }) => inside(day));
      expect(told('orders.in')).toBe(came.length);
      expect(told('orders.sales')).toBe(came.reduce((sum, { values }) => sum + values.total, 0));
      expect(told('orders.done')).toBe(
        live.filter(({ fate, shipped }) => fate === 'closed' && inside(shipped)).length,
      );
      // Shipped in part only, and its day is over.
      const waits = live.filter(({ shipped, promised }) => !shipped && promised !== null && promised < TODAY);
      expect(told('orders.late')).toBe(waits.length);
      const due = live.filter(({ promised }) => inside(promised) && promised !== TODAY);
      const kept = due.filter(({ shipped, promised }) => shipped && promised && shipped <= promised);
      if (due.length > 0) expect(told('orders.onTime')).toBeCloseTo(kept.length / due.length);
      // As many rows stand behind a figure as it counts.
      for (const { key, value, rows: behind } of tiles)
        if (key === 'orders.in' || key === 'orders.done' || key === 'orders.late')
          expect([key, behind.length]).toEqual([key, value]);
      // The tab holds them word for word.
      const cells = bodyOf(tiles, 8);
      for (const [at, { label, text }] of tiles.entries()) {
        const { row, column } = placeOf(at);
        expect([cells[row - 2]?.[column - 1], cells[row - 1]?.[column - 1]]).toEqual([label, text]);
      }
      // The digest of a day says what the dialog and the tab say of it.
      const day = show(context, [feature], { period: 'custom', from: span.to, to: span.to }).tiles;
      expect(shownFigures(context, [feature], span.to).map(({ label, text }) => `${label}: ${text}`)).toEqual(
        day.map(({ label, text }) => `${label}: ${text}`),
      );
    }),
    { numRuns: 40 },
  );
});

/** What came back to the sample business: one unit of the first line of three orders, the last of them torn. */
import { momentAt, type Now, timeAt } from './calendar';
import { orders, RETURNED } from './orders';

/** What came back from this order was torn. */
const TORN = 51;
/** Days after the order, and the minute of that day: behind the shipments, before the count. */
const CAME = { days: 6, minute: 16 * 60 };

export interface SampleReturn {
  /** As the ledger writes its times. */
  readonly time: string;
  /** As `returns.record` takes it. */
  readonly input: unknown;
}

/** In order of their time. */
export function returns(now: Now): SampleReturn[] {
  let lines = 0;
  return orders().flatMap((order): SampleReturn[] => {
    const first = lines + 1;
    lines += order.lines.length;
    if (!RETURNED.includes(order.number)) return [];
    const line = `BRS-${String(first).padStart(6, '0')}`;
    const torn = order.number === TORN;
    const back = {
      line,
      quantity: 1,
      reason: torn ? 'damaged' : 'unfit',
      condition: torn ? 'scrap' : 'sellable',
    };
    const day = order.day + CAME.days;
    return [
      {
        time: timeAt(now, day, CAME.minute),
        input: {
          id: `PSN-${String(order.number).padStart(6, '0')}`,
          lines: [back],
          at: momentAt(now, day, CAME.minute),
        },
      },
    ];
  });
}

/** Orders in the search index and in the one list of open work. */
import type { IndexEntry, Work } from '../../kernel/protocol';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Finds } from '../../ports/feature';
import type { OrderRow } from './load';
import { recent } from './recent';
import { mayTake, nextButton } from './rules/next';
import { stateText } from './rules/said';
import { daysLate, stateOf } from './rules/state';
import { nextStep } from './rules/steps';
import { orders } from './tables';
import { texts } from './words';

/** The newest orders, found by their number, customer, channel number or tracking number. */
export function indexOf(context: Context): IndexEntry[] {
  // Newest first: among equal hits the search shows them in this order.
  return [...recent(context)]
    .reverse()
    .map(({ id, values: { customerName, state, channelNo, trackingNo } }) => ({
      id,
      panel: 'orders.card',
      title: `${id} · ${customerName}`,
      note: stateText(state ?? 'received', context.language),
      keys: [channelNo, trackingNo].filter((key) => key !== ''),
    }));
}

/** Older orders, by the same words; their state would cost one more reading of the whole table. */
export const finds: Finds = {
  table: orders,
  columns: ['customerName', 'channelNo', 'trackingNo'],
  entry: (_context, id, values) => {
    const { customerName, channelNo, trackingNo } = values as unknown as OrderRow;
    const keys = [channelNo, trackingNo].filter((key) => key !== '');
    return { id, panel: 'orders.card', title: `${id} · ${customerName}`, note: keys.join(' · '), keys };
  },
};

/** `Kemas PSN-000059`: every order whose next step is the person's to take; held ones wait for whoever held them. */
export function workOf(context: Context): Work[] {
  const { today, language, who } = context;
  return recent(context).flatMap(({ id, values, row }): Work[] => {
    const step = nextStep(values);
    if (!step || step === 'resume' || step === 'hold' || step === 'cancel' || !mayTake(who.role, step))
      return [];
    return [
      {
        id,
        kind: say(texts['orders.label'], language),
        title: say(texts[`orders.work.${step}`], language, { no: id }),
        owner: '',
        // A shipped order has kept or broken its promise already; closing it is due whenever there is time.
        due: step === 'close' ? null : values.promised,
        late: daysLate(values, today) > 0,
        step: nextButton(values, who.role, language)?.label ?? '',
        note: [values.customerName, values.items].filter(Boolean).join(' · '),
        state: [stateText(stateOf(values), language), values.reason].filter(Boolean).join(' · '),
        panel: 'orders.card',
        row,
      },
    ];
  });
}

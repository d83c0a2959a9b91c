/** Orders in the search index and in the one list of open work. */
import type { IndexEntry, Work } from '../../kernel/protocol';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { findsBy } from '../../ports/hooks';
import {
  flowOf,
  isForward,
  isLate,
  mayTake,
  nextStep,
  type Stage,
  slowText,
  stageAt,
  stateOf,
  stateText,
  whoText,
} from '../flow';
import { isBy } from '../team';
import { recent } from './recent';
import { nextButton } from './rules/next';
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
export const finds = findsBy({
  table: orders,
  columns: ['customerName', 'channelNo', 'trackingNo'],
  entry: (_context, id, { customerName, channelNo, trackingNo }) => {
    const keys = [channelNo, trackingNo].filter((key) => key !== '');
    return { id, panel: 'orders.card', title: `${id} · ${customerName}`, note: keys.join(' · '), keys };
  },
});

/** `Kemas PSN-000059`: every order whose next step is the person's to take, by Alur; held ones wait for whoever held them. */
export function workOf(context: Context): Work[] {
  const { language, who } = context;
  const flow = flowOf(context);
  return recent(context).flatMap(({ id, values, row }): Work[] => {
    const step = nextStep(values);
    const stage = stageAt(flow, values);
    if (!step || !isForward(step) || !mayTake(who, step) || !concerns(context, stage)) return [];
    return [
      {
        id,
        kind: say(texts['orders.label'], language),
        title: say(texts[`orders.work.${step}`], language, { no: id }),
        owner: '',
        responsible: whoText(context, stage),
        // A shipped order has kept or broken its promise already; closing it is due whenever there is time.
        due: step === 'close' ? null : values.promised,
        late: isLate(context, flow, values),
        step: nextButton(values, who, language)?.label ?? '',
        note: [values.customerName, values.items].filter(Boolean).join(' · '),
        state: [stateText(stateOf(values), language), values.reason, slowText(context, flow, values)]
          .filter(Boolean)
          .join(' · '),
        panel: 'orders.card',
        row,
      },
    ];
  });
}

/** Who may do everything sees everything; others see what is theirs, and what is nobody's as long as nobody has that role. */
function concerns({ who, team }: Context, stage: Stage | undefined): boolean {
  const mine = stage?.who ?? null;
  if (mine === null || mine === who.role || ['owner', 'manager', 'staff'].includes(who.role)) return true;
  return !team.some(({ role }) => role === mine);
}

/** How many orders this person checked and processed since then. */
export const finishedBy: NonNullable<Feature['finished']> = (context, name, since) => {
  const all = recent(context).map(({ values }) => values);
  const line = (key: 'check' | 'process', count: number): string[] =>
    count === 0 ? [] : [say(texts[`orders.finished.${key}`], context.language, { count })];
  return [
    ...line(
      'check',
      all.filter(({ checkedAt, checkedBy }) => (checkedAt ?? 0) >= since && isBy(checkedBy, name)).length,
    ),
    ...line(
      'process',
      all.filter(({ processedAt, processedBy }) => (processedAt ?? 0) >= since && isBy(processedBy, name))
        .length,
    ),
  ];
};

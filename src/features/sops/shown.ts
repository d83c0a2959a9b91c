/** SOPs beside the work they describe: on the card of an order, a ticket, a payment, one press away. */
import type { CardLine, Ticks } from '../../kernel/protocol';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { CellDerivation, RowFollow } from '../../ports/feature';
import { backlogItems } from '../backlog';
import { itemsIn, tickOf } from '../flow';
import { placeWord } from './actions/list';
import type { Place } from './choices';
import { keepRevision, listed, WORDING } from './record';
import { atStages } from './stages';
import { sops, ticks } from './tables';
import { texts } from './words';

/** Tables on whose cards an SOP of a place stands. */
const PLACE_OF: Readonly<Record<string, Place>> = {
  orders: 'orders',
  tickets: 'tickets',
  payments: 'payments',
  invoices: 'payments',
  products: 'stock',
  leads: 'leads',
  purchases: 'purchases',
  backlog: 'content',
};

export function factsFor(context: Context, table: string, id: string): CardLine[] {
  const place = PLACE_OF[table];
  if (place === undefined) return [];
  // Of the backlog only content has an SOP of its own; the card has read the item already.
  if (table === 'backlog' && context.from(backlogItems).byId(id)?.values.kind !== 'content') return [];
  const here = listed(context).filter(({ values }) => values.usedAt === place);
  if (here.length === 0) return [];
  // An order ticks what its stage asks for, and stock is counted as a whole.
  const ticked = table === 'orders' || table === 'products' ? undefined : tickedOn(context, id);
  const elsewhere = table === 'orders' ? atStages(context) : undefined;
  return here
    .filter((sop) => elsewhere?.has(sop.id) !== true)
    .map(({ id: sop, values }) => ({
      text: say(texts['sops.beside'], context.language, { title: values.title }),
      panel: 'sops.card',
      id: sop,
      ...(ticked !== undefined && { ticks: ticksFor(sop, id, values.steps, ticked) }),
    }));
}

const tickedOn = (context: Context, about: string): string =>
  context.from(ticks).where('about', [about])[0]?.values.ticked ?? '';

const ticksFor = (sop: string, about: string, steps: string, ticked: string): Ticks => ({
  action: 'sops.tick',
  input: { id: sop, about },
  items: itemsIn(steps).map((item) => {
    const tick = tickOf(ticked, { stage: sop, item });
    return { item, done: tick !== undefined, by: tick?.by ?? '' };
  }),
});

export const entriesOf = (context: Context) =>
  listed(context).map(({ id, values: { title, usedAt } }) => ({
    id,
    panel: 'sops.card',
    title: say(texts['sops.beside'], context.language, { title }),
    note: placeWord(usedAt, context.language),
    keys: [],
  }));

/** Whoever writes its words anew in the sheet makes a revision; whoever only sorts or pastes makes none. */
export const derived: CellDerivation<typeof sops> = {
  table: sops,
  derive: ({ id, revision }, { typed }) => {
    const number = Number(revision ?? 0);
    const rewritten = id !== '' && WORDING.some((key) => typed.includes(key));
    return { revision: rewritten ? number + 1 : Math.max(1, number) };
  },
};

/** Each wording is kept. */
export const follows: RowFollow<typeof sops> = {
  table: sops,
  column: WORDING,
  born: ({ who }, { owner }) => (owner === '' && who.name !== '' ? { owner: who.name } : {}),
  due: () => true,
  follow: (context, id, values) => {
    // A new row is no record yet.
    const known = context.from(sops).byId(id)?.values;
    keepRevision(context, { ...(known ?? values), id });
  },
};

/** How far a count is: what is left, what differs, and the step that follows. */
import * as z from 'zod/mini';
import type { Card, CardLine, CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { placeChoices } from '../../stock';
import type { CountRow } from '../rules/count';
import { counts } from '../tables';
import { texts } from '../words';

/** Rows that differ, as the card shows them. */
const SHOWN = 30;

const input = () => z.object({ id: z.optional(z.string()) });

export const countCard: Query<z.infer<ReturnType<typeof input>>, Card> = {
  name: 'counts.card',
  writes: false,
  input,
  roles: 'all',
  run: (context) => {
    const rows = context
      .from(counts)
      .all()
      .map(({ values }) => values);
    const open = rows.filter(({ state }) => state !== null && state !== 'posted');
    return {
      title: say(texts['counts.title'], context.language),
      lines: linesOf(context, open),
      ...stepsOf(context, open),
      history: [],
    };
  },
};

const signed = (difference: number): string => (difference > 0 ? `+${difference}` : `−${-difference}`);

function linesOf({ language }: Context, open: readonly CountRow[]): CardLine[] {
  const text = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
  if (open.length === 0) return [{ text: text('counts.noneOpen') }];
  const differing = open.filter(({ state }) => state === 'differs' || state === 'again');
  const line = ({ sku, counted, book, difference, state, reason }: CountRow): CardLine => {
    const values = { sku, counted: counted ?? 0, book, difference: signed(difference ?? 0) };
    const row = text('counts.row', values);
    if (state === 'again') return { text: row, aside: text('counts.again', values), tone: 'act' };
    if (reason === null) return { text: row, aside: text('counts.noReason', values), tone: 'watch' };
    return { text: row, aside: values.difference, tone: 'note' };
  };
  const of = (wanted: string): string => String(open.filter(({ state }) => state === wanted).length);
  return [
    { text: text('counts.left'), aside: of('waiting'), strong: true },
    { text: text('counts.sameRows'), aside: of('same') },
    ...differing.slice(0, SHOWN).map(line),
  ];
}

function stepsOf(context: Context, open: readonly CountRow[]): Pick<Card, 'next' | 'more'> {
  const { language } = context;
  const options = placeChoices(context);
  const label = say(texts['counts.place'], language);
  const place = options.length > 0 ? [{ field: 'place', label, kind: 'choice' as const, options }] : [];
  const text = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
  const startSome: CardStep = {
    label: text('counts.startSome'),
    action: 'counts.start',
    input: {},
    ask: [...place, { field: 'starts', label: text('counts.starts'), kind: 'text' }],
  };
  if (open.length === 0)
    return {
      next: { label: text('counts.start'), action: 'counts.start', input: {}, ask: place },
      more: [startSome],
    };
  const counted = open.filter((row) => row.counted !== null).length;
  const drop: CardStep = {
    label: text('counts.drop'),
    action: 'counts.drop',
    input: { counted: true },
    confirm: {
      text: text('counts.dropSure', { open: open.length, counted }),
      label: text('counts.drop'),
    },
  };
  const posts: CardStep = {
    label: text('counts.post', { count: counted }),
    action: 'counts.post',
    input: {},
  };
  // While something is left to count, that is the big step, which the page brings itself.
  const isLeft = open.some(({ state }) => state === 'waiting' || state === 'again');
  if (!isLeft) return { next: posts, more: [startSome, drop] };
  return { more: [...(counted > 0 ? [posts] : []), startSome, drop] };
}

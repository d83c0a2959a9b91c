/** *Kapasitas & arsip*: how full the workbook is, how fast it grows, and when to make room. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import type { Card, CardLine } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Errand } from '../../../ports/feature';
import { cellsOf, samplesIn } from '../measured';
import { type Gauge, gaugeOf, MOST_CELLS } from '../rules/gauge';
import { texts } from '../words';

const TONES = { fine: 'good', watch: 'watch', act: 'act' } as const;

export const card: Errand<{ readonly id?: string | undefined }, Card> = {
  name: 'archive.card',
  writes: 'apart',
  asks: true,
  roles: ['owner', 'manager'],
  input: () => z.object({ id: z.optional(z.string()) }),
  run: (context, _, apart) => {
    const { language, today } = context;
    const gauge = gaugeOf(cellsOf(apart), today, samplesIn(context));
    return {
      title: say(texts['archive.title'], language),
      state: { text: say(texts[`archive.level.${gauge.level}`], language), tone: TONES[gauge.level] },
      lines: gaugeLines(gauge, context),
      more: [],
      history: [],
    };
  },
  inverse: { none: 'archive.nothingWritten' },
  done: () => ({ code: 'archive.nothingWritten' }),
};

function gaugeLines({ cells, share, growth, full }: Gauge, { language, today }: Context): CardLine[] {
  const words = (code: keyof typeof texts, values = {}): string => say(texts[code], language, values);
  return [
    {
      text: words('archive.used'),
      aside: words('archive.ofAll', { cells, all: MOST_CELLS, percent: Math.round(share * 1_000) / 10 }),
      strong: true,
    },
    {
      text: words('archive.growth'),
      aside:
        growth === undefined
          ? words('archive.growthUnknown')
          : words('archive.growthDaily', { cells: Math.round(growth) }),
    },
    {
      text: words('archive.when'),
      aside: full ? sayDay(full, language, today) : words('archive.notSoon'),
    },
    { text: words('archive.how') },
  ];
}

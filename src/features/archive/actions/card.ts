/** *Kapasitas & arsip*: how full the workbook is, how fast it grows, and when to make room. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import type { Card, CardLine, CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Errand } from '../../../ports/feature';
import { cellsOf, samplesIn } from '../measured';
import { sayMonth } from '../months';
import { type Gauge, gaugeOf, MOST_CELLS } from '../rules/gauge';
import { texts } from '../words';
import { archived, sayPart } from './read';

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
      lines: [...gaugeLines(gauge, context), ...monthLines(context)],
      ...(context.who.email === apart.keeper && { next: runStep(context) }),
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
    { text: words('archive.keeps') },
  ];
}

/** Months that can be read. */
function monthLines(context: Context): CardLine[] {
  const { language } = context;
  const months = archived(context);
  if (months.length === 0) return [];
  return [
    { text: say(texts['archive.months'], language), strong: true },
    ...months.map((stored) => ({
      text: sayPart(context, stored),
      aside: say(texts['archive.rows'], language, { count: stored.values.count }),
      panel: 'archive.read',
      id: stored.id,
    })),
  ];
}

/** So many months that are over are offered, after the ends of closed years. */
const OFFERED = 24;
const YEARS = 5;

/** *Arsipkan*: closed years first. */
function runStep({ language, today }: Context): CardStep {
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const monthAt = (back: number): string => {
    const at = year * 12 + now - 1 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  };
  const years = Array.from({ length: YEARS }, (_, at) => `${year - 1 - at}-12`);
  const months = Array.from({ length: OFFERED }, (_, at) => monthAt(at + 1));
  const keys = [...new Set([...years, ...months])];
  return {
    label: say(texts['archive.run'], language),
    action: 'archive.run',
    input: {},
    ask: [
      {
        field: 'until',
        label: say(texts['archive.until'], language),
        kind: 'choice',
        options: keys.map((key) => ({ key, text: sayMonth(key, language) })),
      },
    ],
  };
}

/** What the pipeline holds: sum and weighted sum of what is open, by stage, and what was won and lost in the last days. */
import * as z from 'zod/mini';
import { addDays } from '../../../kernel/day';
import type { Card, CardLine } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { recentLeads } from '../recent';
import { type Pipeline, pipelineOf, type Sum } from '../rules/pipeline';
import { moneyText, reasonWord, stageWord } from '../said';
import { texts } from '../words';

const DAYS = 90;

export interface PipelineCard extends Card {
  readonly pipeline: Pipeline;
}

export const pipeline: Query<Record<string, unknown>, PipelineCard> = {
  name: 'leads.pipeline',
  writes: false,
  input: () => z.record(z.string(), z.unknown()),
  roles: 'all',
  run: (context) => {
    const { language, zone, today } = context;
    const held = pipelineOf(recentLeads(context), zone.momentOf(addDays(today, -DAYS)));
    const word = (key: keyof typeof texts, values = {}): string => say(texts[key], language, values);
    const line = (text: string, { count, amount }: Sum): CardLine => ({
      text: `${text} (${count})`,
      aside: moneyText(context, amount),
    });
    const { rate, stages, won, lost, reasons, weighted } = held;
    return {
      title: word('leads.figures.title'),
      lines: [
        { ...line(word('leads.figures.open'), held), strong: true },
        { text: word('leads.card.weighted'), aside: moneyText(context, weighted), strong: true },
        ...stages.map((each) => line(stageWord(each.stage, language), each)),
        { text: word('leads.figures.ended', { days: DAYS }), strong: true },
        line(stageWord('won', language), won),
        line(stageWord('lost', language), lost),
        { text: word('leads.figures.rate'), aside: rate === null ? '–' : `${Math.round(rate * 100)} %` },
        ...reasons.map(({ reason, count }) => ({ text: reasonWord(reason, language), aside: String(count) })),
      ],
      more: [],
      history: [],
      pipeline: held,
    };
  },
};

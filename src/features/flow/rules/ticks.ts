/** Checklists: what is to be ticked in a stage, and what somebody has ticked, as the row keeps it. */
import { fold } from '../../../kernel/text';

export interface Tick {
  /** The stage whose list it stands in, or the number of the SOP. */
  readonly stage: string;
  readonly item: string;
  /** Who ticked it. */
  readonly by: string;
}

/** The items of a cell, one a line; the same again counts once, and so do signs that people put in front of a line. */
export function itemsIn(text: string): string[] {
  const items = new Map<string, string>();
  for (const line of text.split('\n')) {
    const item = line
      .replace(/^[\s\-–•*☐☑✓]+/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (item !== '' && !items.has(fold(item))) items.set(fold(item), item);
  }
  return [...items.values()];
}

/** `processing⇥SKU dan jumlah cocok⇥Joko`, a line each: by its words, so that a list that is changed or sorted keeps what was ticked. */
export function ticksIn(kept: string): Tick[] {
  return kept.split('\n').flatMap((line) => {
    const [stage, item, by = ''] = line.split('\t');
    return stage && item ? [{ stage, item, by }] : [];
  });
}

const writtenTicks = (ticks: readonly Tick[]): string =>
  ticks.map(({ stage, item, by }) => [stage, item, by].join('\t')).join('\n');

const isSame = (a: Pick<Tick, 'stage' | 'item'>, b: Pick<Tick, 'stage' | 'item'>): boolean =>
  a.stage === b.stage && fold(a.item) === fold(b.item);

export function tickOf(kept: string, asked: Pick<Tick, 'stage' | 'item'>): Tick | undefined {
  return ticksIn(kept).find((tick) => isSame(tick, asked));
}

/** With this one ticked, or no longer; all others stay as they are. */
export function withTick(kept: string, tick: Tick, on: boolean): string {
  const others = ticksIn(kept).filter((each) => !isSame(each, tick));
  return writtenTicks(on ? [...others, tick] : others);
}

/** Without those of a stage: what comes next there is looked through anew. */
export function withoutTicks(kept: string, stage: string): string {
  return writtenTicks(ticksIn(kept).filter((tick) => tick.stage !== stage));
}

/** What is still to be ticked. */
export function openItems(kept: string, stage: string, items: readonly string[]): string[] {
  return items.filter((item) => !tickOf(kept, { stage, item }));
}

/** An SOP in a cell as the card shows it: its words on one line, and the address where more is written. */
export function sopIn(text: string): { readonly text: string; readonly link?: string } {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  const said = (link ? text.replace(link, '') : text).replace(/\s+/g, ' ').trim();
  return { text: said, ...(link !== undefined && { link }) };
}

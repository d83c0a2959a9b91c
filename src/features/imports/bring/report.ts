/** What an import has told so far: kept with it, so that whoever opens it later sees the whole. */
import type { Told } from './outcome';
import type { Sum, ToldSums } from './sums';

export interface Report {
  readonly refused: Told['refused'];
  readonly notes?: Told['notes'];
  readonly twins: Told['twins'];
  readonly sums?: ToldSums;
  readonly archived?: number;
  /** What taking it back has done so far. */
  readonly undone?: Undone;
}

interface Undone {
  readonly removed: number;
  readonly restored: number;
  readonly stays: number;
  readonly kept: readonly string[];
}

/** Sentences kept; a panel shows as many, and the rest is a number. */
const SENTENCES = 150;
const PAIRS = 400;

export function reportOf(text: string): Report {
  return text === '' ? { refused: [], twins: { text: '', pairs: [] } } : (JSON.parse(text) as Report);
}

/** With what one more batch told. */
export function added(before: Report, { refused, notes, twins, sums, archived = 0 }: Told): Report {
  const left = (before.archived ?? 0) + archived;
  return {
    ...(left > 0 && { archived: left }),
    refused: [...before.refused, ...refused].slice(0, SENTENCES),
    notes: [...(before.notes ?? []), ...notes].slice(0, SENTENCES),
    twins: {
      text: twins.pairs.length > 0 ? twins.text : before.twins.text,
      pairs: [...before.twins.pairs, ...twins.pairs].slice(0, PAIRS),
    },
    ...(sums && {
      sums: {
        file: plus(before.sums?.file, sums.file),
        stored: plus(before.sums?.stored, sums.stored),
      },
    }),
  };
}

/** With what taking one more part back has done; `most` sentences are kept. */
export function undoneToo(before: Report, { removed, restored, stays, kept }: Undone, most: number): Report {
  const so = before.undone ?? { removed: 0, restored: 0, stays: 0, kept: [] };
  const undone = {
    removed: so.removed + removed,
    restored: so.restored + restored,
    stays: so.stays + stays,
    kept: [...so.kept, ...kept].slice(0, most),
  };
  return { ...before, undone };
}

function plus(a: Sum | undefined, b: Sum): Sum {
  return {
    lines: (a?.lines ?? 0) + b.lines,
    units: (a?.units ?? 0) + b.units,
    amount: Math.round(((a?.amount ?? 0) + b.amount) * 1e6) / 1e6,
  };
}

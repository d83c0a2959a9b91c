/** What became of the rows of a batch, and how its problems are told by line. */
import type { Problem } from '../../../kernel/problem';
import { type Language, say } from '../../../kernel/words';
import { marketTexts } from '../../marketplaces';
import { columnNamed } from '../rules/shape';
import type { Target } from '../targets';
import { texts } from '../words';
import type { ToldSums } from './sums';

const SAID = { ...texts, ...marketTexts };

/** A line of the file, and the earlier one that says exactly the same. */
export type Pair = readonly [line: number, before: number];

export interface Outcome {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  /** Orders that left with an archived month. */
  readonly archived?: number;
  readonly wrong: readonly Problem[];
  /** What is to be known of rows that were taken. */
  readonly notes?: readonly Problem[];
  /** Lines that repeat another one, and whether both are stored. */
  readonly twins?: { readonly pairs: readonly Pair[]; readonly kept: boolean };
  readonly sums?: ToldSums;
}

export interface Told {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  /** Rows that were not taken. */
  readonly refusedRows: number;
  /** Orders that left with an archived month, and are not made again. */
  readonly archived?: number;
  readonly refused: readonly { readonly line: number; readonly text: string }[];
  /** What is to be known of rows that were taken: a backorder, a person's change that stays. */
  readonly notes: Told['refused'];
  /** Lines that repeat another one of their order, and the one sentence for all of them, with `{line}` and `{before}` to be filled: it has to be short. */
  readonly twins: { readonly text: string; readonly pairs: readonly Pair[] };
  readonly sums?: ToldSums;
  /** Sentences beyond those; a preview of the same rows tells them all. */
  readonly untold: number;
}

/** A transaction remembers its answer in a value of 9 KB: so many sentences of 140 characters fit beside everything else. */
export const TOLD_BY_BATCH = 25;
/** A pair takes fifteen characters of it. */
const TWINS_TOLD = 200;

export function told(outcome: Outcome, target: Target, language: Language, most: number): Told {
  const inOrder = (problems: readonly Problem[]) =>
    [...problems].sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0));
  const said = (problem: Problem) => ({
    line: problem.place?.row ?? 0,
    text: sentence(problem, target, language),
  });
  const { twins, sums } = outcome;
  const pairs = (twins?.pairs ?? []).slice(0, most === TOLD_BY_BATCH ? TWINS_TOLD : undefined);
  const refused = inOrder(outcome.wrong).slice(0, most);
  const notes = inOrder(outcome.notes ?? []).slice(0, most - refused.length);
  return {
    created: outcome.created,
    changed: outcome.changed,
    same: outcome.same,
    refusedRows: outcome.refused,
    ...(outcome.archived && { archived: outcome.archived }),
    refused: refused.map(said),
    notes: notes.map(said),
    twins: {
      text: say(texts[twins?.kept ? 'imports.sameLineKept' : 'imports.sameLine'], language),
      pairs,
    },
    ...(sums && { sums }),
    untold:
      outcome.wrong.length -
      refused.length +
      (outcome.notes ?? []).length -
      notes.length +
      (twins?.pairs.length ?? 0) -
      pairs.length,
  };
}

/** `Baris 17, Harga: …`: the place comes first, then what is wrong and what to do. */
export function sentence(problem: Problem, target: Target, language: Language): string {
  const key = problem.code as keyof typeof SAID;
  const body = SAID[key] ? say(SAID[key], language, problem.values) : problem.code;
  const line = problem.place?.row;
  if (line === undefined) return body;
  const key2 = problem.place?.column;
  const column = key2 && columnNamed([...target.columns, ...(target.lines ?? [])], key2);
  const place = column ? `${line}, ${column.header[language]}` : String(line);
  return say(texts['imports.place'], language, { place, text: body });
}

/** What became of the rows of a batch, and how its problems are told by line. */
import type { Problem } from '../../../kernel/problem';
import { type Language, say } from '../../../kernel/words';
import { columnNamed } from '../rules/shape';
import type { Target } from '../targets';
import { texts } from '../words';

export interface Outcome {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  readonly wrong: readonly Problem[];
}

export interface Told {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  /** Rows that were not taken. */
  readonly refusedRows: number;
  readonly refused: readonly { readonly line: number; readonly text: string }[];
  /** Sentences beyond those; a preview of the same rows tells them all. */
  readonly untold: number;
}

/** A transaction remembers its answer in a value of 9 KB: so many sentences of 140 characters fit beside everything else. */
export const TOLD_BY_BATCH = 25;

export function told(outcome: Outcome, target: Target, language: Language, most: number): Told {
  const inOrder = [...outcome.wrong].sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0));
  return {
    created: outcome.created,
    changed: outcome.changed,
    same: outcome.same,
    refusedRows: outcome.refused,
    refused: inOrder.slice(0, most).map((problem) => ({
      line: problem.place?.row ?? 0,
      text: sentence(problem, target, language),
    })),
    untold: Math.max(0, inOrder.length - most),
  };
}

/** `Baris 17, Harga: …`: the place comes first, then what is wrong and what to do. */
export function sentence(problem: Problem, target: Target, language: Language): string {
  const key = problem.code as keyof typeof texts;
  const body = texts[key] ? say(texts[key], language, problem.values) : problem.code;
  const line = problem.place?.row;
  if (line === undefined) return body;
  const key2 = problem.place?.column;
  const column = key2 && columnNamed([...target.columns, ...(target.lines ?? [])], key2);
  const place = column ? `${line}, ${column.header[language]}` : String(line);
  return say(texts['imports.place'], language, { place, text: body });
}

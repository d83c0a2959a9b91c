/** A step of many records as one change: first looked at, then done for those that may take it, and never a part of one record's. */
import type { Answer, SaidProblem } from '../../kernel/protocol';
import { utf8Length } from '../../kernel/text';
import type { Context } from '../../ports/context';
import type { Asked } from '../../ports/feature';
import type { StepOfMany } from './doing';
import { Overlay } from './overlay';
import { type Pack, pack } from './packed';

/** One record's part. */
export interface Part extends Asked {
  readonly id: string;
}

export interface Refused {
  readonly id: string;
  readonly problems: readonly SaidProblem[];
}

export interface Performed {
  readonly done: readonly string[];
  readonly not: readonly Refused[];
  /** What would have taken more than one change's way back can hold. */
  readonly later: readonly string[];
  readonly back: readonly Pack[];
}

export type Decide = (context: Context, asked: Asked) => Answer;

/** Bytes of the way back: with its answer it stays in one property of 9 KB. */
const BACK_LIMIT = 6_000;

/** What the step asks for of each record; the choice is one that it takes of many. */
export function partsOf({ act, many }: StepOfMany, choice: string, ids: readonly string[]): Part[] {
  return ids.flatMap((id): Part[] => {
    const asked = many.act?.(id, choice) ?? act(id, choice);
    return asked ? [{ id, action: asked.action, input: asked.input }] : [];
  });
}

/** What would become of each part, in this order; nothing is written. */
export function look(context: Context, decide: Decide, parts: readonly Part[]): Performed {
  return through(new Overlay(context), decide, parts);
}

/** Does what can be done, and no more of it than one change can take back. */
export function performAll(context: Context, decide: Decide, parts: readonly Part[]): Performed {
  const seen = look(context, decide, parts);
  const bytes = utf8Length(JSON.stringify(seen.back));
  const most = bytes <= BACK_LIMIT ? parts.length : Math.floor((seen.done.length * BACK_LIMIT) / bytes);
  const now = new Set(seen.done.slice(0, most));
  const done = through(
    new Overlay(context, context.change),
    decide,
    parts.filter(({ id }) => now.has(id)),
  );
  return { ...done, not: [...seen.not, ...done.not], later: seen.done.slice(most) };
}

function through(overlay: Overlay, decide: Decide, parts: readonly Part[]): Performed {
  const done: string[] = [];
  const not: Refused[] = [];
  const undo: Asked[] = [];
  for (const part of parts) {
    const answer = overlay.attempt(
      (context) => decide(context, part),
      ({ ok }) => ok,
    );
    if (!answer.ok) {
      not.push({ id: part.id, problems: answer.problems });
      continue;
    }
    done.push(part.id);
    // What came last goes first.
    if (answer.undo && 'action' in answer.undo) undo.unshift(answer.undo);
  }
  return { done, not, later: [], back: pack(undo) };
}

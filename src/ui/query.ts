/** A question whose answer a panel shows: the last answer stands at once and is renewed when something was saved. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SaidProblem } from '../kernel/protocol';
import { changes } from './boot';
import { t } from './language';
import { ask, settling, showsNow, Unanswered } from './server';
import { kitWords } from './words';

export interface Asked<R> {
  readonly value?: R;
  readonly trouble?: readonly SaidProblem[];
  readonly again: () => void;
}

/** Answers of this page's life; a panel that opens a second time has its content before the server speaks. */
const known = new Map<string, unknown>();

/**
 * The answer to a question, asked again after every change.
 * @param beside stands beside the panel's own answer: it does not say that the panel shows what was saved
 */
export function useQuery<R>(action: string, input: unknown, beside = false): Asked<R> {
  const key = `${action} ${JSON.stringify(input)}`;
  const [, redraw] = useState(0);
  const [trouble, setTrouble] = useState<readonly SaidProblem[]>();
  const [attempt, setAttempt] = useState(0);
  const asking = useRef(false);
  const changed = changes.value;
  // The key stands for the input; a change or an attempt asks anew.
  useEffect(() => {
    let here = true;
    asking.current = true;
    const saved = settling.peek();
    // What stands there already is only renewed.
    ask<R>(action, input, known.has(key))
      .then((result) => {
        known.set(key, result);
        if (!beside) showsNow(saved);
        if (!here) return;
        asking.current = false;
        setTrouble(undefined);
        redraw((count) => count + 1);
      })
      .catch((error: unknown) => {
        const problems =
          error instanceof Unanswered
            ? error.problems
            : [{ code: 'kit.noAnswer', text: t(kitWords.noAnswer) }];
        if (!beside) showsNow(saved);
        if (!here) return;
        asking.current = false;
        setTrouble(problems);
      });
    return () => {
      here = false;
    };
  }, [key, changed, attempt]);
  const again = useCallback(() => {
    if (asking.current) return;
    setTrouble(undefined);
    setAttempt((count) => count + 1);
  }, []);
  const value = known.get(key) as R | undefined;
  return { again, ...(value !== undefined && { value }), ...(trouble && { trouble }) };
}

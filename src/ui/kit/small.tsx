/** Small signs: a state as a word on colour, an empty place that says what comes, grey bars while waiting, a list of sentences. */
import { useEffect, useState } from 'preact/hooks';
import type { SaidProblem, Tone } from '../../kernel/protocol';
import { t } from '../language';
import { kitWords } from '../words';
import { Button } from './Button';

/** Colour never speaks alone: a chip is a word. */
export function Chip({ text, tone }: { readonly text: string; readonly tone: Tone }) {
  return <span class={`chip ${tone}`}>{text}</span>;
}

export function Empty({ children }: { readonly children: string }) {
  return <p class="empty">{children}</p>;
}

/** Bars of the final size, only when the wait is felt. */
export function Bars({ rows = 4 }: { readonly rows?: number }) {
  const [felt, setFelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={felt ? 'bars' : 'bars hidden'} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class="bar" />
      ))}
    </div>
  );
}

export function Problems({
  problems,
  again,
}: {
  readonly problems: readonly SaidProblem[];
  readonly again?: () => void;
}) {
  return (
    <div class="problems" role="alert">
      {problems.map((problem) => (
        <p key={problem.text}>{problem.text}</p>
      ))}
      {again && <Button onPress={again}>{t(kitWords.tryAgain)}</Button>}
    </div>
  );
}

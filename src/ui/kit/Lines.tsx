/** The lines of a form: Enter in the last field of the last line opens the next, a cross takes one away, and the cursor goes along. */
import type { ComponentChildren } from 'preact';
import { afterDraw } from '../draw';
import type { Form } from '../form';
import { t } from '../language';
import { kitWords } from '../words';
import { Button, IconButton } from './Button';
import { idOf } from './Field';

/** One line where it stands, and what a person can do with it. */
export interface Place<L> {
  readonly line: L;
  readonly at: number;
  readonly set: (patch: Partial<L>) => void;
  /** The button that takes the line away; nothing where there is nothing to take. */
  readonly cross: ComponentChildren;
}

interface LinesProps<L, T extends { readonly lines: readonly L[] }> {
  readonly form: Form<T>;
  readonly legend: string;
  readonly blank: L;
  /** Field of a line that the cursor begins in; and the one whose Enter opens another line. */
  readonly first?: string;
  readonly last: string;
  /** Whether Enter goes on to another line: behind an empty one it leaves the lines. */
  readonly goesOn?: (line: L) => boolean;
  /** Whether even the only line has something to take away. */
  readonly filled?: (line: L) => boolean;
  readonly look: string;
  /** How a line is read out, where its fields do not say it. */
  readonly named?: (n: number) => string;
  readonly draw: (place: Place<L>) => ComponentChildren;
  /** Between the lines and the button for another. */
  readonly children?: ComponentChildren;
}

export function Lines<L extends object, T extends { readonly lines: readonly L[] }>({
  form,
  legend,
  blank,
  first = 'product',
  last,
  goesOn = () => true,
  filled = () => false,
  look,
  named,
  draw,
  children,
}: LinesProps<L, T>) {
  const { lines } = form.typed.value;
  const put = (next: readonly L[], cursor?: number): void => {
    form.set({ lines: next } as Partial<T>);
    if (cursor !== undefined)
      afterDraw(() => document.getElementById(idOf(`lines.${cursor}.${first}`))?.focus());
  };
  const add = (): void => put([...lines, blank], lines.length);
  const remove = (at: number): void => {
    const left = lines.filter((_, place) => place !== at);
    put(left.length > 0 ? left : [blank], Math.max(0, at - 1));
  };
  const enter = (event: KeyboardEvent, line: L, at: number): void => {
    const inLast = (event.target as HTMLElement).id === idOf(`lines.${at}.${last}`);
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !inLast) return;
    if (at < lines.length - 1 || !goesOn(line)) return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset class="lines">
      <legend>{legend}</legend>
      {lines.map((line, at) => {
        const n = at + 1;
        const set = (patch: Partial<L>): void => {
          // Two fields of a line may be set in one go.
          const now = form.typed.peek().lines;
          put(now.map((other, place) => (place === at ? { ...other, ...patch } : other)));
        };
        const cross = (lines.length > 1 || filled(line)) && (
          <IconButton icon="cross" label={t(kitWords.removeLine, { n })} onPress={() => remove(at)} />
        );
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a fieldset would be read out twice.
          <div
            // A line's place is its identity: refusals name it.
            key={at}
            class={look}
            role="group"
            aria-label={named?.(n) ?? t(kitWords.lineN, { n })}
            onKeyDown={(event) => enter(event, line, at)}
          >
            {draw({ line, at, set, cross })}
          </div>
        );
      })}
      {children}
      <Button look="quiet" icon="plus" onPress={add}>
        {t(kitWords.addLine)}
      </Button>
    </fieldset>
  );
}

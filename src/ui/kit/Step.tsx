/** One step a person can take on a thing: asks and confirms in place, never in a dialog, then goes into the queue of saves. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardStep } from '../../kernel/protocol';
import { afterDraw } from '../draw';
import type { Errors } from '../form';
import { keyboardIsFree } from '../keyboard';
import { language, t, today } from '../language';
import { places } from '../places';
import type { Save } from '../queue';
import { save, saves, settling } from '../server';
import { focusGrid } from '../transport';
import { countOf, dayOf } from '../typed';
import { kitWords } from '../words';
import { Button } from './Button';
import { ChoiceInput, CountInput, DayInput, TextInput, wrongCount, wrongDay } from './inputs';

export interface StepFrom {
  /** What the step is about, as the queue and its refusal name it: `PSN-000059`. */
  readonly about: string;
  readonly panel: string;
  readonly input: unknown;
}

export const needsWords = (step: CardStep): boolean => Boolean(step.confirm) || (step.ask?.length ?? 0) > 0;

/** Whether this very step waits for its answer, or for the screen to show it: a second press must not take it twice. */
export function isWaiting(step: CardStep): boolean {
  const input = JSON.stringify(step.input);
  // What was asked for is added behind what the step had.
  const same = (wish: Save): boolean =>
    wish.action === step.action && JSON.stringify(wish.input).startsWith(input.slice(0, -1));
  return saves.value.waiting.some(same) || settling.value.some(same);
}

export function takeStep(step: CardStep, from: StepFrom, answers: Record<string, unknown> = {}): void {
  const input = { ...(step.input as object), ...answers };
  const { about, panel } = from;
  void save({
    action: step.action,
    input,
    label: `${about}: ${step.label}`,
    from: { panel, input: from.input },
  });
  if (places.peek()[places.peek().length - 1]?.fromRow) focusGrid();
}

const INPUTS = { text: TextInput, count: CountInput, day: DayInput } as const;
const READ = {
  choice: (text: string) => text,
  text: (text: string) => text,
  count: (text: string) => countOf(text, language()),
  day: (text: string) => dayOf(text, today()),
} as const;
const WRONG = {
  choice: () => t(kitWords.needed),
  text: () => t(kitWords.needed),
  count: wrongCount,
  day: (text: string) => (text === '' ? t(kitWords.needed) : wrongDay(text)),
} as const;

/** The sentence to confirm and the fields to fill, with the step's own verb on the button. */
export function StepAsk({
  step,
  from,
  close,
}: {
  readonly step: CardStep;
  readonly from: StepFrom;
  readonly close: () => void;
}) {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [errors, setErrors] = useState<Errors>({});
  const frame = useRef<HTMLFormElement>(null);
  const fields = step.ask ?? [];
  // Before the next key: a reason may be typed at once.
  useLayoutEffect(() => {
    const place = frame.current?.closest('li, .panel-body');
    frame.current?.querySelector<HTMLElement>('input, select, button')?.focus();
    frame.current?.scrollIntoView({ block: 'nearest' });
    // The step that asked stands there again, and has the keyboard again.
    return () =>
      afterDraw(() => {
        const steps = place?.querySelector<HTMLElement>('.steps button, .row-under button');
        if (keyboardIsFree()) (steps ?? place?.querySelector<HTMLElement>('li > button'))?.focus();
      });
  }, []);
  const submit = (): void => {
    const answers: Record<string, unknown> = {};
    const wrong: Record<string, string> = {};
    for (const { field, kind, options } of fields) {
      const text = (typed[field] ?? options?.[0]?.key ?? '').trim();
      const value = READ[kind](text);
      if (kind !== 'choice' && (value === undefined || value === null || value === ''))
        wrong[field] = WRONG[kind](text);
      else answers[field] = value;
    }
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    takeStep(step, from, answers);
    close();
  };
  return (
    <form
      ref={frame}
      class="step-ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      {step.confirm && <p>{step.confirm.text}</p>}
      {fields.map(({ field, label, kind, options = [] }) => {
        const onValue = (value: string): void => setTyped({ ...typed, [field]: value });
        const bound = { path: `step.${field}`, value: typed[field] ?? '', error: errors[field], onValue };
        if (kind === 'choice')
          return (
            <ChoiceInput
              key={field}
              bound={{ ...bound, value: typed[field] ?? options[0]?.key ?? '' }}
              options={options}
              label={label}
            />
          );
        const Input = INPUTS[kind];
        return <Input key={field} bound={bound} label={label} />;
      })}
      <div class="row">
        <Button look="primary" submit keys="↵">
          {step.confirm?.label ?? step.label}
        </Button>
        <Button look="quiet" onPress={close}>
          {t(kitWords.cancel)}
        </Button>
      </div>
    </form>
  );
}

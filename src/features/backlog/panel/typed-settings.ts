/** What is typed into the backlog's settings; only what changed is sent. */
import { readNumber } from '../../../kernel/number';
import type { Reading } from '../../../ui/form';
import { language, t } from '../../../ui/language';
import type { BacklogSettings } from '../actions/settings';
import { panelWords } from './words';

type Words = Readonly<Record<string, string>>;

export interface TypedSettings {
  readonly methods: Words;
  readonly capacity: string;
  readonly wip: string;
  readonly age: string;
  readonly labels: Words;
  /** The settings as the form found them. */
  readonly start: BacklogSettings | null;
}

export function emptySettings(input: unknown): TypedSettings {
  const start = (input as { start?: BacklogSettings } | null)?.start ?? null;
  const shown = (number: number | undefined): string =>
    number ? String(number).replace('.', language() === 'id' ? ',' : '.') : '';
  return {
    methods: start?.methods ?? {},
    capacity: shown(start?.capacity),
    wip: shown(start?.wip),
    age: shown(start?.age),
    labels: start?.labels ?? {},
    start,
  };
}

export function readSettings(typed: TypedSettings): Reading {
  const { start } = typed;
  const errors: Record<string, string> = {};
  const number = (key: 'capacity' | 'wip' | 'age', whole: boolean): number => {
    const text = typed[key].trim();
    const read = text === '' ? 0 : readNumber(text, language());
    const fits = read !== undefined && read >= 0 && (!whole || Number.isInteger(read));
    if (!fits) errors[key] = t(whole ? panelWords.badWhole : panelWords.badCapacity);
    return fits ? read : 0;
  };
  const changed = (now: Words, before: Words | undefined): Record<string, string> =>
    Object.fromEntries(
      Object.entries(now)
        .map(([key, word]) => [key, word.trim()] as const)
        .filter(([key, word]) => word !== (before?.[key] ?? '')),
    );
  const numbers = { capacity: number('capacity', false), wip: number('wip', true), age: number('age', true) };
  if (Object.keys(errors).length > 0) return { errors };
  const methods = changed(typed.methods, start?.methods);
  const labels = changed(typed.labels, start?.labels);
  const input = {
    ...Object.fromEntries(Object.entries(numbers).filter(([key, value]) => value !== start?.[key as 'wip'])),
    ...(Object.keys(methods).length > 0 && { methods }),
    ...(Object.keys(labels).length > 0 && { labels }),
  };
  return { input, label: t(panelWords.settings) };
}

/** A form's state: what is typed, which sentences stand beside which fields, its draft, and its way into the queue. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { may, type Role, WORKING } from '../kernel/role';
import type { Bilingual } from '../kernel/words';
import { page } from './boot';
import { afterDraw } from './draw';
import { t } from './language';
import { given, places } from './places';
import { forget, keep, save, saves } from './server';
import { showToast } from './toast';
import { focusGrid } from './transport';
import { kitWords } from './words';

export type Errors = Readonly<Record<string, string>>;

/** What the typed values say: an input for the server, or a sentence for each field that cannot be read. */
/** `action` where what was typed asks for another than the form's own. */
export type Reading =
  | { readonly input: unknown; readonly label: string; readonly action?: string }
  | { readonly errors: Errors };

export interface FormPlan<T extends object> {
  readonly panel: string;
  readonly action: string;
  readonly title: Bilingual;
  /** Typed values of a fresh form, as what the panel was opened with asks for. */
  readonly empty: (input: unknown) => T;
  readonly read: (typed: T) => Reading;
  /** Before reading: drops what was left blank, so that places in the input are places on the screen. */
  readonly tidy?: (typed: T) => T;
  readonly saved?: (typed: T) => void;
  /** Who may save it and the sentence for the others, who still read what stands there; without it everybody who works here. */
  readonly only?: { readonly roles: readonly Role[]; readonly says: Bilingual };
}

/** Whether this person's save would be taken: nobody is asked for what the server would refuse. */
export const maySave = ({ only }: Pick<FormPlan<object>, 'only'>): boolean =>
  may(page.value.person, only?.roles ?? WORKING);

/** Where a field stands in the form, and what is wrong with it. */
export interface Spot {
  readonly path: string;
  readonly error?: string | undefined;
}

/** One field's part of the form. */
export interface Bound<V = string> extends Spot {
  readonly value: V;
  readonly onValue: (value: V) => void;
}

export interface Form<T extends object> {
  readonly plan: FormPlan<T>;
  readonly typed: Signal<T>;
  readonly errors: Signal<Errors>;
  readonly draft: Signal<boolean>;
  /** Paths that have a field on the screen; other sentences stand above the buttons. */
  readonly paths: Set<string>;
  set(patch: Partial<T>): void;
  bind<K extends keyof T & string>(key: K): Bound<T[K]>;
  bindAt<V>(path: string, value: V, onValue: (value: V) => void): Bound<V>;
  submit(): void;
  cancel(): void;
}

const DRAFT_PAUSE = 250;

/** The state of one form: a refused entry as it was typed, else its draft, else an empty one. */
export function useForm<T extends object>(plan: FormPlan<T>, input: unknown): Form<T> {
  const draftKey = `draft ${plan.panel}`;
  const refusedId = given(input, 'refused');
  const start = useRef<{ typed: T; errors: Errors; draft: boolean } | undefined>(undefined);
  start.current ??= begin(plan, input, refusedId, draftKey);
  const typed = useSignal<T>(start.current.typed);
  const errors = useSignal<Errors>(start.current.errors);
  const draft = useSignal(start.current.draft);
  const paths = useRef(new Set<string>()).current;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const keepDraft = (): void => {
    timer.current = undefined;
    keep().set(draftKey, typed.peek());
  };
  // Leaving with Esc or by a reload must not lose the last quarter of a second.
  useEffect(() => {
    const keepNow = (): void => {
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      keepDraft();
    };
    globalThis.addEventListener('pagehide', keepNow);
    return () => {
      globalThis.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
  const dropDraft = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    keep().remove(draftKey);
    draft.value = false;
  };
  const set = (patch: Partial<T>): void => {
    typed.value = { ...typed.peek(), ...patch };
    clearTimeout(timer.current);
    timer.current = setTimeout(keepDraft, DRAFT_PAUSE);
  };
  const bindAt = <V>(path: string, value: V, onValue: (value: V) => void): Bound<V> => {
    paths.add(path);
    return {
      path,
      value,
      error: errors.value[path],
      onValue: (next) => {
        // A sentence about the old value would be wrong about the new one.
        if (errors.peek()[path]) errors.value = without(errors.peek(), path);
        onValue(next);
      },
    };
  };
  const submit = (): void => {
    const tidy = plan.tidy?.(typed.peek()) ?? typed.peek();
    typed.value = tidy;
    const reading = plan.read(tidy);
    if ('errors' in reading) {
      errors.value = reading.errors;
      afterDraw(focusFirstError);
      return;
    }
    void save({
      action: reading.action ?? plan.action,
      input: reading.input,
      label: reading.label,
      form: { panel: plan.panel, typed: tidy },
    });
    if (refusedId) forget(refusedId);
    plan.saved?.(tidy);
    typed.value = plan.empty({});
    errors.value = {};
    dropDraft();
    if (places.peek()[places.peek().length - 1]?.fromRow) focusGrid();
    else afterDraw(() => focusFirst());
  };
  const cancel = (): void => {
    const had = typed.peek();
    dropDraft();
    if (JSON.stringify(had) !== JSON.stringify(plan.empty({}))) {
      const take = (): void => {
        keep().set(draftKey, had);
        places.value = [...places.peek(), { panel: plan.panel, input: {} }];
      };
      showToast({ text: t(kitWords.draftGone), offer: { label: t(kitWords.bringBack), take } });
    }
    places.value = places.peek().slice(0, -1);
  };
  const bind = <K extends keyof T & string>(key: K): Bound<T[K]> =>
    bindAt(key, typed.value[key], (value) => set({ [key]: value } as unknown as Partial<T>));
  return { plan, typed, errors, draft, paths, set, bind, bindAt, submit, cancel };
}

function begin<T extends object>(plan: FormPlan<T>, input: unknown, refusedId: string, draftKey: string) {
  const refused = saves.peek().refused.find((entry) => entry.save.id === refusedId);
  if (refused?.save.form) {
    const errors: Record<string, string> = {};
    for (const { field, text } of refused.problems) {
      const path = field ?? '';
      errors[path] = errors[path] ? `${errors[path]} ${text}` : text;
    }
    return { typed: refused.save.form.typed as T, errors, draft: false };
  }
  const empty = plan.empty(input);
  const draft = keep().get(draftKey) as T | undefined;
  // What the form was opened with goes before an old draft of something else; the draft stays kept.
  const asked = typeof input === 'object' && input !== null && Object.keys(input).length > 0;
  if (!draft || asked) return { typed: empty, errors: {}, draft: false };
  return { typed: { ...empty, ...draft }, errors: {}, draft: true };
}

function without(errors: Errors, path: string): Errors {
  return Object.fromEntries(Object.entries(errors).filter(([key]) => key !== path));
}

export const focusFirst = (options?: FocusOptions): void =>
  document.querySelector<HTMLElement>('form [data-first]')?.focus(options);
const focusFirstError = (): void =>
  document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();

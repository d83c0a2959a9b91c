/** Toasts, questions and complaints, over everything else. */
import { useRef } from 'preact/hooks';
import { focusGrid } from '../book';
import { useFollowing } from '../effects';
import { connected, question, running, toasts } from '../state';
import { say } from '../words';

let toastId = 0;

/** A note in the corner; Google's default is five seconds, a negative time stays until closed. */
export function toast(title: string, text: string, seconds = 5) {
  const id = ++toastId;
  toasts.value = [...toasts.value, { id, title, text }];
  if (seconds >= 0) setTimeout(() => dropToast(id), (seconds || 5) * 1000);
}

function dropToast(id: number) {
  toasts.value = toasts.value.filter((one) => one.id !== id);
}

/** Says what is wrong and waits for nothing. */
export function complain(text: string, title: string = say('refusedTitle')) {
  question.value = { title, text, yes: say('ok'), answer: () => undefined };
}

export function confirm(title: string, text: string, yes = say('ok')): Promise<boolean> {
  return new Promise((answer) => {
    question.value = { title, text, yes, no: say('cancel'), answer };
  });
}

/** Asks for one line; undefined when given up. */
export function askLine(title: string, text: string, field: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const answer = (yes: boolean, line: string) => resolve(yes ? line : undefined);
    question.value = { title, text, yes: say('ok'), no: say('cancel'), field, answer };
  });
}

function close(yes: boolean, text = '') {
  const asked = question.value;
  question.value = null;
  asked?.answer(yes, text);
  focusGrid();
}

export function Messages() {
  return (
    <>
      <Running />
      <div class="toasts" aria-live="polite">
        {toasts.value.map(({ id, title, text }) => (
          <div class="toast" key={id}>
            <div>
              {title && <strong>{title}</strong>}
              <p>{text}</p>
            </div>
            <button type="button" class="plain" aria-label={say('close')} onClick={() => dropToast(id)}>
              ×
            </button>
          </div>
        ))}
      </div>
      <Asking />
    </>
  );
}

function Running() {
  const state = running.value;
  if (!connected.value)
    return (
      <div class="banner bad" role="alert">
        {say('lost')}
      </div>
    );
  if (!state) return null;
  return (
    <div class={state.error === undefined ? 'banner' : 'banner bad'} role="status">
      {state.error ?? state.text ?? say('running')}
      {state.error !== undefined && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            running.value = null;
            focusGrid();
          }}
        >
          {say('close')}
        </button>
      )}
    </div>
  );
}

function Asking() {
  const field = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = question.value;
  useFollowing(() => {
    if (question.value) requestAnimationFrame(() => (field.current ?? first.current)?.focus());
  });
  if (!asked) return null;
  return (
    <div class="veil">
      <div class="question" role="alertdialog" aria-modal="true" aria-label={asked.title}>
        <form
          onKeyDown={(event) => event.key === 'Escape' && close(false)}
          onSubmit={(event) => {
            event.preventDefault();
            close(true, field.current?.value);
          }}
        >
          <h2>{asked.title}</h2>
          {asked.text && <p>{asked.text}</p>}
          {asked.field !== undefined && (
            <input ref={field} defaultValue={asked.field} onFocus={(event) => event.currentTarget.select()} />
          )}
          <div class="answers">
            {asked.no && (
              <button type="button" class="quiet" onClick={() => close(false)}>
                {asked.no}
              </button>
            )}
            <button type="submit" class="strong" ref={first}>
              {asked.yes}
            </button>
          </div>
        </form>
      </div>
    </div>
  );
}

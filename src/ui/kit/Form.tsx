/** The frame of every form: draft note, fields, sentences without a field, and the two buttons. Enter = next field, Ctrl+Enter = save. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { afterDraw } from '../draw';
import { type Form as FormState, focusFirst, maySave } from '../form';
import { keyboardIsFree } from '../keyboard';
import { t } from '../language';
import { kitWords } from '../words';
import { Button } from './Button';
import { Panel } from './Panel';

const STOPS =
  'input:not([data-aside]), select:not([data-aside]), textarea:not([data-aside]), button[type=submit]';

/** The next stop after where the person is; places that Enter passes by still have a next. */
function focusNext(form: HTMLFormElement, from: Element): void {
  for (const stop of form.querySelectorAll<HTMLElement>(STOPS)) {
    const later = from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (later && stop.offsetParent !== null) {
      stop.focus();
      return;
    }
  }
}

interface FormProps<T extends object> {
  readonly form: FormState<T>;
  readonly children: ComponentChildren;
  /** Stays in sight above the buttons: what it comes to. */
  readonly summary?: ComponentChildren;
}

export function FormPanel<T extends object>({ form, children, summary }: FormProps<T>) {
  // One that waits for what it begins with comes after its screen.
  useLayoutEffect(() => {
    // What stands above its first field is read first.
    if (keyboardIsFree()) focusFirst({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    const from = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // After the field has taken its last key into the form's state.
      afterDraw(form.submit);
    } else if (from.matches('input, select')) {
      event.preventDefault();
      const element = event.currentTarget as HTMLFormElement;
      // What was picked may have brought new fields: they are there after the redraw.
      afterDraw(() => focusNext(element, from));
    }
  };
  const { only, title } = form.plan;
  if (!maySave(form.plan))
    return (
      <Panel title={t(title)}>
        <p class="help only">{t(only?.says ?? kitWords.onlyLooks)}</p>
        {only && (
          <fieldset class="read-only" disabled>
            {children}
          </fieldset>
        )}
      </Panel>
    );
  return (
    <Panel title={t(title)} note={form.draft.value ? t(kitWords.draft) : undefined}>
      <form
        autocomplete="off"
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
      >
        {children}
        <Leftover form={form} />
        <div class="form-foot">
          {summary}
          <div class="row">
            <Button look="primary" keys="Ctrl+↵" submit>
              {t(kitWords.save)}
            </Button>
            <Button look="quiet" onPress={form.cancel}>
              {t(kitWords.cancel)}
            </Button>
          </div>
        </div>
      </form>
    </Panel>
  );
}

/** Sentences that belong to no field on the screen; drawn last, when every field has said its path. */
function Leftover<T extends object>({ form }: { readonly form: FormState<T> }) {
  const loose = Object.entries(form.errors.value).filter(([path]) => !form.paths.has(path));
  if (loose.length === 0) return null;
  return (
    <div class="problems" role="alert">
      {loose.map(([path, text]) => (
        <p key={path}>{text}</p>
      ))}
    </div>
  );
}

/** Fields that most entries leave alone; open when one of them holds something wrong. */
export function Others({
  open: opened,
  children,
}: {
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  const [open, setOpen] = useState(opened ?? false);
  // What opened it may be emptied again: it does not close under the fingers.
  useEffect(() => {
    if (opened) setOpen(true);
  }, [opened]);
  const shown = open || opened;
  return (
    <>
      <Button look="quiet" expanded={Boolean(shown)} onPress={() => setOpen(!shown)}>
        {t(shown ? kitWords.fewer : kitWords.others)}
      </Button>
      {shown && children}
    </>
  );
}

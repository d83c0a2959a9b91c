/** Buttons: one primary on a screen, plain ones beside it, quiet ones that read like a link. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  readonly children: ComponentChildren;
  /** While what it promises is not kept, a further press does nothing. */
  readonly onPress?: () => unknown;
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Keys that do the same, shown quietly. */
  readonly keys?: string;
  readonly wide?: boolean;
  readonly submit?: boolean;
  /** Says what is being waited for; a press does nothing meanwhile. */
  readonly waiting?: boolean;
  readonly first?: boolean;
  readonly expanded?: boolean;
}

export function Button({
  look = 'plain',
  wide,
  onPress,
  icon,
  keys,
  submit,
  waiting: told,
  first,
  expanded,
  children,
}: ButtonProps) {
  const [busy, setBusy] = useState(false);
  const waiting = told || busy;
  const press = (): void => {
    const work = onPress?.();
    if (!(work instanceof Promise)) return;
    setBusy(true);
    void work.finally(() => setBusy(false));
  };
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button ${look}${wide ? ' wide' : ''}`}
      aria-disabled={waiting ? true : undefined}
      aria-expanded={expanded}
      data-first={first ? '' : undefined}
      onClick={(event) => {
        if (waiting) event.preventDefault();
        else press();
      }}
      // A key held down for the list before must not also take the big step of the card that opens.
      onKeyDown={(event) => {
        if (event.repeat && event.key === 'Enter') event.preventDefault();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {keys && (
        <span class="key" aria-hidden="true">
          {keys}
        </span>
      )}
    </button>
  );
}

/** A button of one sign; `label` is what is read aloud. */
export function IconButton({
  icon,
  label,
  onPress,
  expanded,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly expanded?: boolean;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

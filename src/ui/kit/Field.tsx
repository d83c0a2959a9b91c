/** A field: its label above, its error or help right under it, all tied together for those who hear the page. */
import type { ComponentChildren } from 'preact';
import type { Spot } from '../form';

export interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** What was understood of the typing. */
  readonly heard?: string | undefined;
  /** The label stands left of a narrow number instead of above. */
  readonly beside?: boolean;
  /** Label only for those who hear the page: the column already has it. */
  readonly bare?: boolean;
}

export const idOf = (path: string): string => `field-${path.replace(/\W/g, '-')}`;

/** Attributes that tie an input to its label, error and help. */
export function tied(bound: Spot, under: boolean): Record<string, string | boolean | undefined> {
  const id = idOf(bound.path);
  return {
    id,
    'aria-invalid': bound.error ? 'true' : undefined,
    'aria-describedby': bound.error ? `${id}-error` : under ? `${id}-help` : undefined,
  };
}

export function Field({
  bound,
  label,
  help,
  heard,
  beside,
  bare,
  children,
}: FieldProps & { readonly bound: Spot; readonly children: ComponentChildren }) {
  const id = idOf(bound.path);
  const under = heard ?? help;
  return (
    <div class={`field${beside ? ' beside' : ''}${bound.error ? ' wrong' : ''}`}>
      <label for={id} class={bare ? 'unseen' : ''}>
        {label}
      </label>
      {children}
      {bound.error ? (
        <p id={`${id}-error`} class="error">
          {bound.error}
        </p>
      ) : (
        under && (
          <p id={`${id}-help`} class={heard ? 'heard' : 'help'}>
            {under}
          </p>
        )
      )}
    </div>
  );
}

/** Inputs that take what people type: text, counts, money, days and choices. What was understood shows under the field. */
import { sayDay } from '../../kernel/day';
import { sayMoney } from '../../kernel/money';
import { option } from '../boot';
import type { Bound } from '../form';
import { currency, language, t, today } from '../language';
import { countOf, dayOf, moneyOf, moneyText } from '../typed';
import { unitsOf } from '../units';
import { kitWords } from '../words';
import { Field, type FieldProps, idOf, tied } from './Field';
import type { Picked } from './Lookup';

interface InputProps extends Omit<FieldProps, 'heard'> {
  readonly bound: Bound;
  /** First field of a form. */
  readonly first?: boolean;
  /** Enter passes it by; Tab and the mouse reach it. */
  readonly aside?: boolean;
  readonly placeholder?: string;
}

const marks = ({
  first,
  aside,
}: {
  readonly first?: boolean | undefined;
  readonly aside?: boolean | undefined;
}) => ({
  'data-first': first ? '' : undefined,
  'data-aside': aside ? '' : undefined,
});

export function TextInput({
  bound,
  long,
  kind,
  number,
  offers = [],
  ...rest
}: InputProps & {
  readonly long?: boolean;
  /** Stands right-aligned, under other numbers. */
  readonly number?: boolean;
  readonly kind?: 'tel' | 'email';
  /** Words to choose from; any other is taken as well. */
  readonly offers?: readonly string[];
}) {
  const list = offers.length > 0 ? `${idOf(bound.path)}-offers` : undefined;
  const shared = {
    ...tied(bound, Boolean(rest.help)),
    ...marks(rest),
    value: bound.value,
    placeholder: rest.placeholder,
    onInput: (event: { currentTarget: { value: string } }) => bound.onValue(event.currentTarget.value),
  };
  return (
    <Field bound={bound} {...rest}>
      {long ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input
          type={kind ?? 'text'}
          class={number ? 'number' : ''}
          list={list}
          autocomplete="off"
          {...shared}
        />
      )}
      {list && (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

interface Read {
  readonly heard?: string | undefined;
  /** The normal form that the field takes when it is left. */
  readonly normal?: string | undefined;
}

function Understood({
  bound,
  read,
  narrow,
  mode,
  ...rest
}: InputProps & { readonly read: Read; readonly narrow: boolean; readonly mode?: 'numeric' }) {
  const heard = read.heard !== undefined && bound.value !== read.normal ? read.heard : undefined;
  return (
    <Field bound={bound} {...rest} heard={heard}>
      <input
        {...tied(bound, Boolean(heard ?? rest.help))}
        {...marks(rest)}
        class={narrow ? 'number' : ''}
        type="text"
        inputMode={mode}
        value={bound.value}
        placeholder={rest.placeholder}
        autocomplete="off"
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => bound.onValue(event.currentTarget.value)}
        onBlur={() => {
          if (read.normal !== undefined && read.normal !== bound.value) bound.onValue(read.normal);
        }}
      />
    </Field>
  );
}

export function MoneyInput(props: InputProps) {
  const amount = moneyOf(props.bound.value, currency(), language());
  const read: Read =
    typeof amount === 'number'
      ? {
          heard: sayMoney(amount, currency(), language()),
          normal: moneyText(amount, currency(), language()),
        }
      : {};
  return <Understood {...props} read={read} narrow />;
}

/** `of` is the product that is counted, where the count may be in its packs. */
export function CountInput({ of, ...props }: InputProps & { readonly of?: Picked }) {
  const count = countOf(props.bound.value, language());
  const units = of && count === undefined ? unitsOf(props.bound.value, of, language()) : undefined;
  const read: Read =
    typeof count === 'number'
      ? { normal: String(count) }
      : typeof units === 'number'
        ? { heard: t(kitWords.units, { units }) }
        : {};
  // A phone's number pad has no letters.
  const letters = of !== undefined && option('stock.packs') !== '';
  return <Understood {...props} read={read} narrow {...(!letters && { mode: 'numeric' })} />;
}

export function DayInput(props: InputProps) {
  const day = dayOf(props.bound.value, today());
  const read: Read = day ? { heard: sayDay(day, language()), normal: sayDay(day, language(), today()) } : {};
  return <Understood {...props} read={read} narrow={false} />;
}

export interface Option {
  readonly key: string;
  readonly text: string;
}

export function ChoiceInput({
  bound,
  options,
  ...rest
}: InputProps & { readonly options: readonly Option[] }) {
  return (
    <Field bound={bound} {...rest}>
      <select
        {...tied(bound, Boolean(rest.help))}
        {...marks(rest)}
        value={bound.value}
        onChange={(event) => bound.onValue(event.currentTarget.value)}
        onKeyDown={({ key, ctrlKey, metaKey, altKey }) => {
          // Scales are words with numbers behind them: the number chooses too.
          if (/^\d$/.test(key) && !ctrlKey && !metaKey && !altKey && options.some((each) => each.key === key))
            bound.onValue(key);
        }}
      >
        {options.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** The sentence for a field that cannot be read, or is left empty where it must not be. */
export const wrongMoney = (text: string): string => t(kitWords.badMoney, { text });
export const wrongCount = (text: string): string =>
  t(text.trim() ? kitWords.badCount : kitWords.needed, { text });
export const wrongDay = (text: string): string => t(kitWords.badDay, { text });

/** What each kind of work has of its own in the form: a sort, what it is worth, whom and which day it is made for. */
import type { Bound } from '../../../ui/form';
import { ChoiceInput, DayInput, MoneyInput, TextInput } from '../../../ui/kit/inputs';
import { language, t } from '../../../ui/language';
import { SORTS } from '../tables';
import type { TypedItem } from './typed';
import { panelWords } from './words';

/** Fields of a kind beside its sort, in their order; service has its urgency, which every item has. */
export const OWN_FIELDS: Readonly<Record<string, readonly OwnField[]>> = {
  product: [],
  service: [],
  content: ['audience', 'goal', 'momentDay', 'publishDay'],
  finance: ['amount'],
  sales: ['amount', 'chance'],
};
/** What a kind is asked beside title, kind, owner, deadline, urgency and impact: with it the form shows seven fields; the others stand under *Lainnya*. */
export const SEVENTH: Readonly<Record<string, OwnField>> = {
  content: 'publishDay',
  finance: 'amount',
  sales: 'amount',
};
export type OwnField = 'audience' | 'goal' | 'momentDay' | 'publishDay' | 'amount' | 'chance';

/** Shares on the way to an order, in per cent. */
const CHANCES = ['10', '25', '50', '75', '90'];

interface Props {
  readonly kind: string;
  readonly bound: (key: keyof TypedItem) => Bound;
}

/** *Macam*, for kinds that have sorts. */
export function SortField({ kind, bound }: Props) {
  const fitting = SORTS.filter(({ of }) => of === kind);
  if (fitting.length === 0) return null;
  const options = [
    { key: '', text: t(panelWords.noSort) },
    ...fitting.map(({ key, words }) => ({ key, text: words[language()] })),
  ];
  return <ChoiceInput bound={bound('sort')} options={options} label={t(panelWords.sort)} />;
}

/** The kind's own fields, but for the one that stands among the first seven. */
export function KindFields({ kind, bound }: Props) {
  return (
    <>
      {OWN_FIELDS[kind]
        ?.filter((field) => field !== SEVENTH[kind])
        .map((field) => (
          <OwnInput key={field} field={field} bound={bound(field)} />
        ))}
    </>
  );
}

export function OwnInput({ field, bound }: { readonly field: OwnField; readonly bound: Bound }) {
  const label = t(panelWords[field]);
  switch (field) {
    case 'amount':
      return <MoneyInput bound={bound} label={label} />;
    case 'chance': {
      const known = CHANCES.includes(bound.value) || bound.value === '' ? CHANCES : [...CHANCES, bound.value];
      const options = known.map((share) => ({ key: share, text: `${share} %` }));
      return (
        <ChoiceInput
          bound={bound}
          options={[{ key: '', text: t(panelWords.noSort) }, ...options]}
          label={label}
        />
      );
    }
    case 'momentDay':
    case 'publishDay':
      return <DayInput bound={bound} label={label} />;
    default:
      return <TextInput bound={bound} label={label} />;
  }
}

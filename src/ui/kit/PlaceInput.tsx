/** Which location, where the firm has more than one; else nothing at all. */
import { option } from '../boot';
import type { Bound } from '../form';
import { t } from '../language';
import { kitWords } from '../words';
import { ChoiceInput } from './inputs';

export function PlaceInput({ bound }: { readonly bound: Bound }) {
  const names = option('stock.places').split(';').filter(Boolean);
  if (names.length === 0) return null;
  const options = ['', ...names].map((key) => ({ key, text: key || t(kitWords.mainPlace) }));
  return <ChoiceInput bound={bound} options={options} label={t(kitWords.place)} aside />;
}

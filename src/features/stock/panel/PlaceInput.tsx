/** Which location, where the firm has more than one; else nothing at all. */
import { option } from '../../../ui/boot';
import type { Bound } from '../../../ui/form';
import { ChoiceInput } from '../../../ui/kit/inputs';
import { t } from '../../../ui/language';
import { panelWords } from './words';

export function PlaceInput({ bound }: { readonly bound: Bound }) {
  const names = option('stock.places').split('\n').filter(Boolean);
  if (names.length === 0) return null;
  const options = ['', ...names].map((key) => ({ key, text: key || t(panelWords.mainPlace) }));
  return <ChoiceInput bound={bound} options={options} label={t(panelWords.place)} aside />;
}

/** What a version holds beside values, formulas, number formats and rules, as the firm chose it: everything, unless it says otherwise. */
import type { Settings } from '../../../kernel/settings';
import { KINDS, type Kind } from '../../../ports/book';

/** Words for what is left out, with blanks between. */
export const WITHOUT = 'backup.without';

/** People's own tabs are a choice too. */
export const CHOICES = [...KINDS, 'tabs'] as const;
export type Choice = (typeof CHOICES)[number];

export const chosenIn = ({ options }: Pick<Settings, 'options'>): Choice[] => {
  const without = (options[WITHOUT] ?? '').split(' ');
  return CHOICES.filter((choice) => !without.includes(choice));
};

export const kindsOf = (chosen: readonly Choice[]): Kind[] => KINDS.filter((kind) => chosen.includes(kind));

export const withoutOf = (chosen: readonly Choice[]): string =>
  CHOICES.filter((choice) => !chosen.includes(choice)).join(' ');

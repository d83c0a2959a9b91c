/** Reads what was typed into a form, field by field, and gathers a sentence for each that cannot be read. */
import type { Day } from '../kernel/day';
import type { Money } from '../kernel/money';
import type { Reading } from './form';
import { wrongCount, wrongDay, wrongMoney } from './kit/inputs';
import { isPicked, type Picked } from './kit/Lookup';
import { currency, language, t, today } from './language';
import { countOf, dayOf, moneyOf } from './typed';
import { unitsOf } from './units';
import { kitWords } from './words';

/** A reader for one submit; each method takes the field's path, and gives null for what is empty or cannot be read. */
export function reader() {
  const errors: Record<string, string> = {};
  return {
    /** By path; a form adds what only it can know. */
    errors,
    /** The id of what was chosen. */
    picked: (path: string, picked: Picked): string => {
      if (!isPicked(picked)) errors[path] = t(picked.text.trim() ? kitWords.choose : kitWords.needed);
      return picked.id;
    },
    /** A text that must be there. */
    text: (path: string, typed: string): string => {
      if (typed.trim() === '') errors[path] = t(kitWords.needed);
      return typed.trim();
    },
    money: (path: string, typed: string): Money | null => {
      const read = moneyOf(typed, currency(), language());
      if (read === undefined) errors[path] = wrongMoney(typed);
      return read ?? null;
    },
    count: (path: string, typed: string, needed: boolean): number | null => {
      const read = countOf(typed, language());
      if (read === undefined || (needed && read === null)) errors[path] = wrongCount(typed);
      return read ?? null;
    },
    /** Units, typed as a number or in packs of that product, where people count so. */
    units: (path: string, typed: string, product: Picked, needed: boolean): number | null => {
      const read = unitsOf(typed, product, language());
      if (typeof read === 'object' && read)
        errors[path] = t(kitWords.noPack, { pack: read.pack, sku: product.text });
      else if (read === undefined || (needed && read === null)) errors[path] = wrongCount(typed);
      return typeof read === 'number' ? read : null;
    },
    day: (path: string, typed: string): Day | null => {
      const read = dayOf(typed, today());
      if (read === undefined) errors[path] = wrongDay(typed);
      return read ?? null;
    },
    /** What the form says: its input under this label, or the sentences. */
    done: (label: string, input: unknown): Reading =>
      Object.keys(errors).length > 0 ? { errors } : { label, input },
  };
}

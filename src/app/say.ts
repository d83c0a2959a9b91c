/** From problems and outcomes to sentences in the person's language. */
import type { Problem, Values } from '../kernel/problem';
import type { SaidProblem } from '../kernel/protocol';
import { type Bilingual, type Language, say } from '../kernel/words';
import { FEATURES, tableOf } from './registry';
import { APP_WORDS } from './words';

let sayings: Map<string, Bilingual> | undefined;

function lookUp(code: string): Bilingual | undefined {
  if (!sayings) {
    sayings = new Map(Object.entries(APP_WORDS));
    for (const feature of FEATURES)
      for (const [key, text] of Object.entries(feature.words)) sayings.set(key, text);
  }
  return sayings.get(code);
}

export function hasWords(code: string): boolean {
  return lookUp(code) !== undefined;
}

/** The sentence of a code. A code without words is a mistake of ours and must be seen as one. */
export function sentence(code: string, language: Language, values?: Values): string {
  const text = lookUp(code);
  return text ? say(text, language, values) : code;
}

/** A problem as the person reads it: in a list its place comes first (`Baris 17, Harga: …`). */
export function saidProblem({ code, place, values }: Problem, language: Language): SaidProblem {
  const text = sentence(code, language, values);
  const row = place?.row === undefined ? '' : `${language === 'id' ? 'Baris' : 'Row'} ${place.row}`;
  const column =
    place?.column && code.startsWith('cell.')
      ? tableOf(place.table ?? '')?.columns[place.column as 'id']
      : undefined;
  const where = [row, column?.header[language] ?? ''].filter(Boolean).join(', ');
  return {
    code,
    // Sentences of cells continue after their place: `Baris 17, Harga: tidak terbaca …`.
    text: where === '' ? text : `${where}: ${text}`,
    ...(place?.field !== undefined && { field: place.field }),
  };
}

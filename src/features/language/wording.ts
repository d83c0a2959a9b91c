/** What of a table's cells is said in a language, and how each reads in the other. Pure. */
import type { Cell } from '../../kernel/column';
import { wordsKept } from '../../kernel/labels';
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import { type Bilingual, LANGUAGES, type Language } from '../../kernel/words';
import type { Feature } from '../../ports/feature';

/** A cell in another language; itself where it is nobody's but a person's. */
export type Wording = (cell: Cell) => Cell;

/** The columns of a table whose cells follow the language, by key. Choices that the firm renamed keep its words. */
export function wordingsOf(
  table: Table,
  features: readonly Feature[],
  to: Language,
  labels: Readonly<Record<string, string>>,
): Map<string, Wording> {
  const said = features.flatMap(({ says }) => says?.() ?? []);
  const found = new Map<string, Wording>();
  for (const key of columnKeys(table)) {
    const choices = (columnOf(table, key).codec.choices ?? []).filter(
      ({ label }) => !label || !wordsKept(labels[label])[0],
    );
    const texts = [
      ...choices.map(({ words }) => words),
      ...(columnOf(table, key).offers ?? []).flatMap((each) => (typeof each === 'string' ? [] : each)),
      ...startersOf(table, key),
      ...said.filter((each) => each.table === table.key && each.column === key).flatMap((each) => each.texts),
    ].filter(({ id, en }) => id !== en);
    if (texts.length > 0 && columnOf(table, key).codec.kind !== 'box') found.set(key, wordingFrom(texts, to));
  }
  return found;
}

/** Texts of the records that the table begins with, where nobody has touched them. */
function startersOf({ starts }: Table, key: string): Bilingual[] {
  const [id = [], en = []] = starts ? [starts('id'), starts('en')] : [];
  return id.flatMap((record, at) => {
    const [own, other] = [record[key], en[at]?.[key]];
    return typeof own === 'string' && typeof other === 'string' ? [{ id: own, en: other }] : [];
  });
}

function wordingFrom(texts: readonly Bilingual[], to: Language): Wording {
  const known = new Map<Cell, string>();
  // What is the word of one thing here and of another there is left as it stands.
  const there = new Set(texts.map((text) => text[to]));
  for (const text of texts)
    for (const language of LANGUAGES)
      if (language !== to && !there.has(text[language]) && !known.has(text[language]))
        known.set(text[language], text[to]);
  return (cell) => known.get(cell) ?? cell;
}

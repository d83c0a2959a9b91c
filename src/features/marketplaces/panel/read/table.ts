/** What every part of reading an export shares: the rows of the file, its columns by our names, a cell without what spreadsheets put around it. */

export interface Row {
  /** Line of the file; people look it up there. */
  readonly line: number;
  readonly fields: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** Our name of a column → its place, from 0. */
export type Places = Readonly<Record<string, number>>;

/** Text without the TAB behind ids, the sign `'` in front and Excel's `="…"`. */
export function clean(text: string): string {
  const bare = text.replace(/^[\s\u00a0\ufeff]+|[\s\u00a0]+$/g, '');
  const quoted = /^="(.*)"$/.exec(bare)?.[1] ?? bare;
  return quoted.replace(/^'(?=\S)/, '').trim();
}

export const at = (row: Row, places: Places, key: string): string => {
  const place = places[key];
  return place === undefined ? '' : clean(row.fields[place] ?? '');
};

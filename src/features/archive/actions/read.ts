/**
 * Archived months are read from their files: `ARS-0001` lists the tables of a month, `ARS-0001/orders` its rows, with `?ayu` those that hold the word, and
 * `ARS-0001/orders/PSN-000001` one row as it stood. One file a question, and only if it is as it was verified.
 */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { Card, CardLine } from '../../../kernel/protocol';
import type { Table } from '../../../kernel/table';
import { say } from '../../../kernel/words';
import type { Apart } from '../../../ports/apart';
import type { Context, Stored } from '../../../ports/context';
import type { Errand } from '../../../ports/feature';
import { notKeeper } from '../../backup';
import { ARCHIVED } from '../leaving';
import { sayMonth } from '../months';
import { type Line, readLines } from '../rules/ndjson';
import { among } from '../rules/numbers';
import { holds, saidAll, saidRow } from '../rules/shown';
import { nameOf } from '../store/files';
import { archives, type KeptFile, keptIn, partOf } from '../tables';
import { texts } from '../words';

/** The search stands below them: few enough that it is reached. */
const SHOWN = 20;
const PANEL = 'archive.read';

interface Wish {
  readonly id: string;
}

export const read: Errand<Wish, Card> = {
  name: 'archive.read',
  writes: 'apart',
  asks: true,
  roles: ['owner', 'manager'],
  input: () => z.object({ id: z.string().check(z.maxLength(120)) }),
  run: (context, { id }, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const [path = '', find = ''] = id.split('?');
    const [archive = '', key, row] = path.split('/');
    const stored = archived(context).find((each) => each.id === archive);
    if (!stored) return refuse('archive.unknown', { id: archive.slice(0, 20) });
    const month = sayPart(context, stored);
    if (key === undefined) return { title: month, lines: tableLines(context, stored), more: [], history: [] };
    const file = keptIn(stored.values).files.find((each) => each.table === key);
    const table = ARCHIVED.find((each) => each.key === key);
    if (!file || !table) return refuse('archive.unknown', { id: path.slice(0, 40) });
    const lines = linesOf(apart, file, nameOf(key, stored.values.month, partIn(context, stored)));
    if (isRefusal(lines)) return lines;
    const title = `${table.sheet[context.language]} · ${month}`;
    if (row === undefined)
      return { title, lines: rowLines(context, table, lines, path, find.trim()), more: [], history: [] };
    const line = lines.find((each) => each.id === row);
    if (!line) return refuse('archive.unknown', { id: row.slice(0, 20) });
    return { title: `${row} · ${month}`, lines: saidAll(context, table, line), more: [], history: [] };
  },
  inverse: { none: 'archive.nothingWritten' },
  done: () => ({ code: 'archive.nothingWritten' }),
};

export const partIn = (context: Context, stored: Stored<typeof archives>): number =>
  partOf(archived(context), stored);

/** `Okt 2026`, or `Okt 2026, bagian 2` for what was settled later. */
export function sayPart(context: Context, stored: Stored<typeof archives>): string {
  const month = sayMonth(stored.values.month, context.language);
  const part = partIn(context, stored);
  return part === 1 ? month : say(texts['archive.part'], context.language, { month, part });
}

/** Whether an order of this key left with one of the months. One reading of a short table. */
export const archivedOrder = (context: Context): ((key: string) => boolean) =>
  among(archived(context).map(({ values }) => values.numbers));

/** Months that left the workbook, the newest first. */
export const archived = (context: Context): readonly Stored<typeof archives>[] =>
  context
    .from(archives)
    .all()
    .filter(({ values }) => values.state === 'archived')
    .sort((a, b) => (a.values.month < b.values.month ? 1 : -1));

/** A line a table. */
function tableLines({ language }: Context, { id, values }: Stored<typeof archives>): CardLine[] {
  const { files } = keptIn(values);
  return ARCHIVED.flatMap(({ key, sheet }) => {
    const file = files.find(({ table }) => table === key);
    const aside = say(texts['archive.rows'], language, { count: file?.rows ?? 0 });
    return file ? [{ text: sheet[language], aside, panel: PANEL, id: `${id}/${key}` }] : [];
  });
}

/** The rows of the file, or why nobody should believe it. */
function linesOf(
  { drive, digest }: Apart,
  { id, sha256 }: KeptFile,
  file: string,
): readonly Line[] | Refusal {
  const text = drive.read(id);
  if (text === undefined) return refuse('archive.fileGone', { file });
  const lines = digest(text) === sha256 ? readLines(text) : undefined;
  return lines ?? refuse('archive.damaged', { file });
}

function rowLines(
  context: Context,
  table: Table,
  lines: readonly Line[],
  path: string,
  find: string,
): CardLine[] {
  const { language } = context;
  const found = find === '' ? lines : lines.filter((line) => holds(line, find));
  const hidden = found.length - SHOWN;
  return [
    { text: say(texts['archive.rows'], language, { count: found.length }), strong: true },
    ...found.slice(0, SHOWN).map(
      (line): CardLine => ({
        text: saidRow(context, table, line),
        panel: PANEL,
        id: `${path}/${String(line.id)}`,
      }),
    ),
    ...(hidden > 0 ? [{ text: say(texts['archive.more'], language, { count: hidden }) }] : []),
  ];
}

/** What versions hold, for whoever has their files and no workbook: a list of them, and the sheets of one as plain data. */
import { type Problem, problem } from '../../../kernel/problem';
import type { StoredFile } from '../../../ports/drive';
import { absolute } from '../rules/formulas';
import { layoutOf } from '../rules/layout';
import { cellsOf, type Kept, wallOf } from '../rules/lines';
import { readManifest, type SheetEntry } from '../rules/manifest';
import { keysOf, type Own } from './keys';
import { type Loaded, loadVersion } from './load';
import { versionsIn } from './memory';

export interface FileVersion {
  readonly version: string;
  /** The moment on the workbook's wall: `2026-11-05T02:10:00`. */
  readonly at: string;
  readonly zone: string;
  readonly kind: string;
  readonly why: string;
  readonly firm: string;
  /** Of all files it needs. */
  readonly bytes: number;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}

/** A sheet as it was: rows of plain cells, a formula `{f, v}` in A1 notation with what it showed, a moment `{d}` on the wall, an error `{e}`. */
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly Kept[])[];
  /** First row of these, from 1: a large sheet comes in pieces. */
  readonly from: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** In pixels. */
  readonly widths: readonly number[];
  readonly formats: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
    readonly value: string;
  }[];
}

export interface FilePage {
  readonly sheets: readonly FileSheet[];
  /** Where the next page begins: sheet and row, from 0; absent after the last. */
  readonly next?: readonly [sheet: number, row: number];
}

/** Characters of one page. */
const PAGE = 8_000_000;

export function listFiles(
  own: Own,
  files: readonly StoredFile[],
): { versions: FileVersion[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const versions = versionsIn(files).flatMap((file): FileVersion[] => {
    const manifest = readManifest(own.drive.read(file.id) ?? '', own.digest, keysOf(own));
    if (typeof manifest === 'string') {
      problems.push(problem(`backup.manifest.${manifest}`, { file: file.name }));
      return [];
    }
    const { version, at, zone, kind, why, firm, packs, sheets } = manifest;
    const bytes = packs.reduce((sum, { size }) => sum + size, file.size);
    const told = sheets.map(({ name, rows }) => ({ name, rows }));
    return [{ version, at: wallOf(zone).toWall(at), zone, kind, why, firm, bytes, sheets: told }];
  });
  if (versions.length === 0 && problems.length === 0) problems.push(problem('backup.noneYet'));
  return { versions, problems };
}

/** Sheets of a version from this place on, of one name or all: as many as one answer should carry. */
export function readFiles(
  own: Own,
  files: readonly StoredFile[],
  wish: { readonly version: string; readonly sheet?: string; readonly from?: readonly [number, number] },
): FilePage | { readonly problems: readonly Problem[] } {
  const { version, sheet, from: [first, row] = [0, 0] } = wish;
  const file = versionsIn(files).find(({ name }) => name === `${version}.json`);
  if (!file) return { problems: [problem('backup.noVersion', { version })] };
  const outcome = loadVersion(own, file, files);
  if (!('loaded' in outcome)) return outcome;
  const { loaded } = outcome;
  const entries = loaded.manifest.sheets.filter(({ name }) => sheet === undefined || name === sheet);
  if (entries.length === 0)
    return { problems: [problem('backup.noSheet', { sheet: (sheet ?? '').slice(0, 60), version })] };
  const sheets: FileSheet[] = [];
  let left = PAGE;
  for (let at = first; at < entries.length; at++) {
    const entry = entries[at] as SheetEntry;
    const lines = loaded.rows(entry);
    const start = at === first ? row : 0;
    let end = start;
    while (end < lines.length && left > 0) left -= (lines[end++] as string).length;
    sheets.push(sheetOf(loaded, entry, lines.slice(start, end), start));
    if (end < lines.length) return { sheets, next: [at, end] };
    if (left <= 0 && at + 1 < entries.length) return { sheets, next: [at + 1, 0] };
  }
  return { sheets };
}

function sheetOf(loaded: Loaded, entry: SheetEntry, lines: readonly string[], start: number): FileSheet {
  const { tab, frame, layers } = layoutOf(loaded.layout(entry));
  return {
    name: entry.name,
    from: start + 1,
    rows: lines.map((line, index) =>
      cellsOf(line).map((cell, at) =>
        typeof cell === 'object' && 'f' in cell
          ? { ...cell, f: absolute(cell.f, start + index + 1, at + 1) }
          : cell,
      ),
    ),
    hidden: tab.hidden,
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    widths: frame.widths,
    formats: layers.filter(({ layer }) => layer === 'format').flatMap(({ patches }) => patches),
  };
}

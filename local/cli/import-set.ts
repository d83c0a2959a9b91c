/** Sets and maps: which files go where, and which of their columns is which. Paths are relative to the file that names them. */
import { dirname, resolve } from 'node:path';
import { readJson } from './files';
import { Misused } from './options';

/**
 * How a file is read. `columns`: our column (its key or its header) → header of the file; without it columns are guessed from the header.
 * `constants`: our column → a text for every row. `nothing`: texts that mean an empty field, such as `NULL`. `join: 'leading-space'`: a field
 * that begins with a space belongs to the one before it where a row has too many. `numbers`, `days`: the file's style, else guessed.
 * `pointZero`: whole numbers written as `17850.0` are read as `17850`. `key`: header that ties lines to their rows; `lines`: the columns of lines that stand in the same file, one row per line.
 * `lookup`: our column → a small file that turns what stands there into what is meant.
 */
export interface FileMap {
  columns?: Record<string, string>;
  constants?: Record<string, string>;
  nothing?: string[];
  join?: 'leading-space';
  pointZero?: boolean;
  numbers?: 'id' | 'en';
  days?: 'iso' | 'dmy' | 'mdy';
  key?: string;
  lines?: FileMap;
  lookup?: Record<string, { file: string; key: string; value: string }>;
}

/** One file of a set. */
export interface Part {
  file: string;
  into: string;
  map?: FileMap;
  /** The lines of each row; without `file` they stand in the same file. `key` is the header that names the row they belong to. */
  lines?: { file?: string; key: string; map?: FileMap };
  mode?: 'create' | 'upsert' | 'update';
  /** `post` writes ledger rows for what the orders shipped. */
  stock?: 'post' | 'none';
  /** What was shipped long ago is closed and paid. */
  history?: boolean;
  /** A negative quantity is a return; else it is refused. */
  returns?: boolean;
  /** `keep` also stores the lines of an order that repeat another one exactly. */
  duplicates?: 'skip' | 'keep';
  /** Codes and names that nobody knows become records. */
  create?: ('products' | 'customers')[];
  /** Column of products that gives the stock as it is now; its openings are posted. `cost`: column of the cost of one unit. */
  opening?: { column: string; cost?: string };
}

export interface ImportSet {
  /** Currency of a new workbook. */
  currency?: string;
  files: Part[];
}

/** As a person writes it: a map may be the name of a file. */
type Written = Omit<Part, 'map' | 'lines'> & {
  map?: FileMap | string;
  lines?: { file?: string; key: string; map?: FileMap | string };
};

export function readSet(path: string): ImportSet {
  const set = readJson(path) as { currency?: string; files?: Written[] };
  if (!Array.isArray(set?.files)) throw new Misused(`${path} names no files.`);
  const files = set.files.map((written) => partOf(written, dirname(path)));
  return { ...(set.currency && { currency: set.currency }), files };
}

/** A part with its maps read and its paths settled from `folder`. */
export function partOf(written: Written, folder: string): Part {
  if (typeof written?.file !== 'string' || typeof written.into !== 'string')
    throw new Misused('Each file of a set names its file and the table it goes into.');
  const { map, lines, ...rest } = written;
  const read = mapOf(map, folder);
  const own = lines ?? (read?.lines && read.key ? { key: read.key, map: read.lines } : undefined);
  const lineMap = own && mapOf(own.map, folder);
  return {
    ...rest,
    file: resolve(folder, written.file),
    ...(read && { map: read }),
    ...(own && {
      lines: {
        key: own.key,
        ...(own.file && { file: resolve(folder, own.file) }),
        ...(lineMap && { map: lineMap }),
      },
    }),
  };
}

function mapOf(written: FileMap | string | undefined, folder: string): FileMap | undefined {
  const path = typeof written === 'string' ? resolve(folder, written) : undefined;
  const map = path ? (readJson(path) as FileMap) : (written as FileMap | undefined);
  if (!map?.lookup) return map;
  const home = path ? dirname(path) : folder;
  const lookup = Object.fromEntries(
    Object.entries(map.lookup).map(([column, each]) => [column, { ...each, file: resolve(home, each.file) }]),
  );
  return { ...map, lookup };
}

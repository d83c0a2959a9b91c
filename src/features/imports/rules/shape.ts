/** Which field of a file is which column: by the map people gave, else guessed from the header in either language. */
import { type Problem, problem } from '../../../kernel/problem';
import { fold, nearest } from '../../../kernel/text';
import type { FileColumn } from '../targets';

/** How a file is to be read; every part may be left out. */
export interface FileMap {
  /** Column → header of the file. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Column → text that stands for every row. */
  readonly constants?: Readonly<Record<string, string>> | undefined;
  /** Texts that mean an empty field, such as `NULL`. */
  readonly nothing?: readonly string[] | undefined;
  /** `leading-space`: a field that begins with a space belongs to the one before it, where a row has too many. */
  readonly join?: 'leading-space' | undefined;
  /** Whole numbers that a program wrote as `17850.0` are read as `17850`. */
  readonly pointZero?: boolean | undefined;
  /** The character between fields, put back between joined ones. */
  readonly separator?: string | undefined;
}

/** The header of a file and how to read it. */
export interface Shape extends FileMap {
  readonly header: readonly string[];
}

/** The settled reading of a file. */
export interface Layout {
  /** Column key → place in the row, from 0. */
  readonly places: Readonly<Record<string, number>>;
  readonly width: number;
  readonly constants: Readonly<Record<string, string>>;
  readonly nothing: ReadonlySet<string>;
  readonly join: boolean;
  readonly pointZero: boolean;
  readonly separator: string;
}

/**
 * Settles a shape against the columns it may fill. `whole` files bring new records and must have every needed column. Problems: a header
 * named by the map that is missing or stands twice, a column that cannot be imported, a needed one that is not there.
 */
export function layoutOf(
  shape: Shape,
  columns: readonly FileColumn[],
  whole: boolean,
): Layout | readonly Problem[] {
  const problems: Problem[] = [];
  const places: Record<string, number> = {};
  const constants: Record<string, string> = {};
  const claim = (key: string, header: string): void => {
    const found = findHeader(shape.header, header);
    if (found.length === 1) places[key] = found[0] as number;
    else if (found.length > 1) problems.push(problem('imports.headerTwice', { header, times: found.length }));
    else problems.push(missing(header, shape.header));
  };
  if (shape.columns) {
    for (const [written, header] of Object.entries(shape.columns)) {
      const column = columnNamed(columns, written);
      if (column) claim(column.key, header);
      else problems.push(problem('imports.unknownColumn', { column: written.slice(0, 40) }));
    }
  } else {
    for (const column of columns) {
      const found = shape.header.flatMap((header, at) => (isNamed(column, header) ? [at] : []));
      if (found.length === 1) places[column.key] = found[0] as number;
      else if (found.length > 1)
        problems.push(
          problem('imports.headerTwice', {
            header: shape.header[found[0] as number] ?? '',
            times: found.length,
          }),
        );
    }
  }
  for (const [written, text] of Object.entries(shape.constants ?? {})) {
    const column = columnNamed(columns, written);
    if (column) constants[column.key] = text;
    else problems.push(problem('imports.unknownColumn', { column: written.slice(0, 40) }));
  }
  if (whole && problems.length === 0) {
    for (const column of columns) {
      if (column.needed && !(column.key in places) && !(column.key in constants))
        problems.push(missingNeeded(column, shape.header));
    }
  }
  if (problems.length > 0) return problems;
  return {
    places,
    width: shape.header.length,
    constants,
    nothing: new Set(shape.nothing ?? []),
    join: shape.join === 'leading-space',
    pointZero: shape.pointZero === true,
    separator: shape.separator ?? ',',
  };
}

/** The column a person means by its key or its header in either language. */
export function columnNamed(columns: readonly FileColumn[], written: string): FileColumn | undefined {
  return (
    columns.find((column) => column.key === written) ?? columns.find((column) => isNamed(column, written))
  );
}

function isNamed(column: FileColumn, header: string): boolean {
  const asked = fold(header);
  return (
    asked !== '' && [column.key, column.header.id, column.header.en].some((name) => fold(name) === asked)
  );
}

/** Places of a header, as written if it stands so, else whatever its case and signs. */
function findHeader(headers: readonly string[], wanted: string): number[] {
  const places = (same: (header: string) => boolean): number[] =>
    headers.flatMap((header, at) => (same(header) ? [at] : []));
  const exact = places((header) => header.trim() === wanted.trim());
  return exact.length > 0 ? exact : places((header) => fold(header) === fold(wanted) && fold(wanted) !== '');
}

function missing(header: string, headers: readonly string[]): Problem {
  const near = nearest(header, headers).join(', ');
  return near
    ? problem('imports.headerMissingNear', { header, near })
    : problem('imports.headerMissing', { header });
}

function missingNeeded(column: FileColumn, headers: readonly string[]): Problem {
  return problem('imports.columnMissing', {
    columnId: column.header.id,
    columnEn: column.header.en,
    count: headers.length,
  });
}

/** Rows and columns that people put in, take out, sort and move: the business stays as it is. */
import { PEOPLE, tabOf } from './book';
import type { Business, TableName } from './business';
import { type Edit, pick, type Scene, type Wish } from './deed';

const SHEETS: readonly TableName[] = ['orders', 'products', 'customers', 'lines', 'moves', 'notes'];

const nothing = (_: Business): undefined => undefined;

/** Rows and columns are elsewhere afterwards; the business is as before. */
const shape =
  (
    does: (
      wish: Wish,
      scene: Scene,
      table: TableName,
      sheet: number,
    ) => { says: string; operation: Operation },
  ): Edit =>
  (wish, scene) => {
    const table = pick(SHEETS, wish.a);
    const { sheet } = scene.places.get(table) as NonNullable<ReturnType<typeof scene.places.get>>;
    const { says, operation } = does(wish, scene, table, sheet);
    const by = pick(PEOPLE, wish.who);
    return {
      says: `${by.name} ${says}`,
      run: () => {
        const { accepted, reason } = scene.shop.reshape({ as: by.email, operation, confirmed: true });
        if (!accepted) throw new Error(`Sheets refuses: ${reason}`);
        return undefined;
      },
      mean: nothing,
      settles: false,
      ...(operation.kind.endsWith('Columns') && { moves: 'columns' as const }),
    };
  };
type Operation = Parameters<Scene['shop']['reshape']>[0]['operation'];

const sort = shape(({ b, c }, { places }, table, sheet) => {
  const [key, column] = pick([...(places.get(table)?.columns ?? [])], b);
  const ascending = c % 2 === 0;
  return {
    says: `sorts ${tabOf(table)} by ${key}${ascending ? '' : ', downwards'}`,
    operation: { kind: 'sort', sheet, column, ascending },
  };
});

const insertRow = shape(({ b }, { found }, table, sheet) => {
  const rows = found(table).rows;
  const first = rows.length > 0 ? Number(pick(rows, b).row) : 2;
  return {
    says: `inserts a row above row ${first} of ${tabOf(table)}`,
    operation: { kind: 'insertRows', sheet, first, count: 1 },
  };
});

/** Only a row that is empty: a deleted record is another matter. */
const deleteRow = shape((wish, scene, table, sheet) => {
  const used = new Set(scene.found(table).rows.map(({ row }) => Number(row)));
  const last = Math.max(2, ...used);
  const gaps = Array.from({ length: last - 1 }, (_, at) => at + 2).filter((row) => !used.has(row));
  const beside = scene.found(table).own.has('');
  if (gaps.length === 0 || beside)
    return {
      says: `inserts a row above row 2 of ${tabOf(table)}`,
      operation: { kind: 'insertRows', sheet, first: 2, count: 1 },
    };
  const first = pick(gaps, wish.b);
  return {
    says: `deletes the empty row ${first} of ${tabOf(table)}`,
    operation: { kind: 'deleteRows', sheet, first, count: 1 },
  };
});

const insertColumn = shape(({ b }, { places }, table, sheet) => {
  const first = pick([...(places.get(table)?.columns.values() ?? [1])], b);
  return {
    says: `inserts a column before column ${first} of ${tabOf(table)}`,
    operation: { kind: 'insertColumns', sheet, first, count: 1 },
  };
});

const moveColumn = shape(({ b, c }, { places }, table, sheet) => {
  const columns = [...(places.get(table)?.columns ?? [])];
  const [key, first] = pick(columns, b);
  const others = columns
    .map(([, column]) => column)
    .filter((column) => column !== first && column !== first + 1);
  const to = pick(others, c);
  return {
    says: `moves the column ${key} of ${tabOf(table)} before column ${to}`,
    operation: { kind: 'moveColumns', sheet, first, count: 1, to },
  };
});

/** What is out of sight is there all the same. */
const filter = shape(({ b, c }, { places, found }, table, sheet) => {
  const [key, column] = pick([...(places.get(table)?.columns ?? [])], b);
  const hide = found(table)
    .rows.slice(0, 2)
    .map((row) => String(row[key] ?? ''));
  if (c % 3 === 0 || hide.length === 0)
    return { says: `takes the filter off ${tabOf(table)}`, operation: { kind: 'removeFilter', sheet } };
  return {
    says: `filters ${tabOf(table)} by ${key}, without ${hide.join(' and ')}`,
    operation: { kind: 'filter', sheet, column, hide },
  };
});

export const SHAPES: Readonly<Record<string, Edit>> = {
  sort,
  'insert row': insertRow,
  'delete row': deleteRow,
  'insert column': insertColumn,
  'move column': moveColumn,
  filter,
};

/** What of a tab's looks is read, and that nothing of what can be seen is left out. */
import { unreadDrafts } from '../../../src/features/backup/store/read-book';
import { layerIn, type Reach } from '../../../src/features/backup/store/read-layers';
import type { Layer } from '../../../src/ports/book';

const HEIGHT = 5_000;
const TAB: Reach = { sheet: 1, own: false, quiet: false, rows: 20 };

/** A tab whose columns look alike but for these rows, from 0, and how many rows each reading took. */
function tab(odd: readonly number[] = []) {
  const read: number[] = [];
  const rows = Array.from({ length: HEIGHT }, (_, row) => [
    row === 0 ? 'bold' : '',
    odd.includes(row) ? 'odd' : 'usual',
  ]);
  const layer = (_: number, __: Layer, top = HEIGHT): string[][] => {
    read.push(Math.min(top, HEIGHT));
    return rows.map((row, at) => (at < top ? row : (rows[top - 1] as string[])));
  };
  return {
    rows,
    read,
    look: (reach: Partial<Reach>, of: Layer) => layerIn({ layer }, { ...TAB, ...reach }, of),
  };
}

test.each<[string, Partial<Reach>, Layer, number]>([
  ['a tab of people’s own', { own: true }, 'weight', HEIGHT],
  ['a ground, which a blank cell shows', {}, 'background', HEIGHT],
  ['notes', {}, 'note', HEIGHT],
  ['dropdowns', {}, 'validation', HEIGHT],
  ['what only a text shows', {}, 'weight', 70],
  ['number formats', {}, 'format', 70],
  ['a quiet tab', { quiet: true }, 'background', 70],
  ['a long quiet tab', { quiet: true, rows: 4_000 }, 'background', 1_000],
  ['its number formats', { quiet: true, rows: 4_000 }, 'format', 4_050],
])('%s: the same comes out, of so many rows', (_, reach, layer, count) => {
  const { rows, read, look } = tab([3]);
  expect(look(reach, layer)).toEqual(rows);
  expect(read).toEqual([count]);
});

test('where blank rows differ from each other, all are read', () => {
  const { rows, read, look } = tab([60, 4_000]);
  expect(look({}, 'color')).toEqual(rows);
  expect(read).toEqual([70, HEIGHT]);
});

test('fonts of a quiet tab are not asked for', () => {
  const { read, look } = tab();
  expect(look({ quiet: true }, 'family')).toEqual([]);
  expect(read).toEqual([]);
});

test('a tab is quiet while it is hidden and nobody needs to see it: not one that a module left, nor one that somebody shows', () => {
  const facts = { place: 1, color: '', rows: 10, columns: 3, frozenRows: 1, frozenColumns: 0 };
  const tabs = ['ledger', 'orders', 'lines'].map((name, id) => ({
    ...facts,
    id,
    name,
    hidden: name !== 'lines',
  }));
  const tables = tabs.map(({ id, name }) => ({ key: name, sheet: id, id: 1, columns: {}, counted: [] }));
  const declared = tabs.map(({ name }) => ({ key: name, hidden: name !== 'orders' }));
  const drafts = unreadDrafts({ book: { tabs: () => tabs }, tables, control: 9 }, [], declared);
  expect(drafts.map(({ quiet = false }) => quiet)).toEqual([true, false, false]);
});

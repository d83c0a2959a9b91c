/** Versions from before merged cells were kept have none in their layout, and still come back. */
import { applyBeside } from '../../../src/features/backup/restore/apply';
import { headLines } from '../../../src/features/backup/rules/layout';
import type { Manifest, SheetEntry } from '../../../src/features/backup/rules/manifest';
import type { Apart } from '../../../src/ports/apart';
import type { Book, Frame, Tab } from '../../../src/ports/book';

const tab: Tab = {
  ...{ id: 7, name: 'Catatan', place: 1, hidden: false, color: '' },
  ...{ rows: 20, columns: 3, frozenRows: 0, frozenColumns: 0 },
};
const older: Frame = {
  ...{ widths: [100, 100, 100], hiddenColumns: [], groups: [], closed: [], heights: [] },
  ...{ rules: [], protections: [], marks: [] },
};

/** What a workbook is asked to do when a sheet of this frame comes back, in order. */
function asked(frame: Frame): [string, unknown][] {
  const done: [string, unknown][] = [];
  const note = (name: string) => (_sheet: unknown, what?: unknown) => {
    done.push([name, what]);
  };
  const book: Partial<Book> = {
    settings: () => ({ zone: 'Asia/Jakarta', locale: 'id_ID' }),
    add: (name) => ({ ...tab, name }),
    contents: () => ({ values: [], formulas: [] }),
    flush: () => {},
    tabs: () => [tab],
    ...{ clear: note('clear'), merge: note('merge'), paint: note('paint'), fill: note('fill') },
    ...{ calculate: note('calculate'), dress: note('dress') },
  };
  const layout = headLines(tab, frame);
  const loaded = { manifest: {} as Manifest, rows: () => [], layout: () => layout, hash: () => '' };
  applyBeside({ book } as unknown as Apart, loaded, { name: tab.name } as SheetEntry, tab);
  return done;
}

test('a layout without merges brings none', () => {
  expect(asked(older)).toContainEqual(['merge', []]);
});

test('merges come before any content, for merging keeps only what the first cell holds', () => {
  const area = { row: 2, column: 1, rows: 1, columns: 2 };
  const done = asked({ ...older, merges: [area] });
  expect(done).toContainEqual(['merge', [area]]);
  const at = (name: string): number => done.findIndex(([each]) => each === name);
  expect([at('clear'), at('merge'), at('fill')]).toEqual([0, 1, 2]);
});

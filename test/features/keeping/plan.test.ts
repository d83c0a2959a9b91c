/** What goes to the trash, comes back from it, or goes for good; and which bytes are read today. Decided from listings alone. */
import fc from 'fast-check';
import { GOES, ownFiles, type Plan, planOf } from '../../../src/features/keeping/rules/plan';
import { DEFAULT_POLICY, type Policy } from '../../../src/features/keeping/rules/retention';
import { dueDays, ROUND } from '../../../src/features/keeping/rules/share';
import type { Moment } from '../../../src/kernel/day';
import { zone } from '../../../src/kernel/zone';
import type { StoredFile } from '../../../src/ports/drive';

const WALL = zone('Asia/Jakarta');
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 5, 7) as Moment;
const ONE: Policy = { ...DEFAULT_POLICY, daily: 1, weekly: 0, monthly: 0 };
const versionOf = (number: number): string => `CDG-${String(number).padStart(6, '0')}`;

/** A manifest and a pack, made so many days ago, on this full. */
function version(number: number, daysAgo: number, full = number): StoredFile[] {
  const name = versionOf(number);
  const at = NOW - daysAgo * DAY;
  const own = { book: 'book', folder: 'folder', version: name };
  const file = { size: 100, sha256: name, createdAt: at, trashed: false };
  const about = { kind: number === full ? 'full' : 'incremental', at: String(at), chain: versionOf(full) };
  return [
    { ...file, id: `${name}-m`, name: `${name}.json`, notes: { ...own, rapi: 'version', ...about } },
    { ...file, id: `${name}-p`, name: `${name}-1.ndjson`, notes: { ...own, rapi: 'pack' } },
  ];
}
const trashed = (files: readonly StoredFile[], since?: number): StoredFile[] =>
  files.map((file) => ({
    ...file,
    trashed: true,
    notes: { ...file.notes, ...(since !== undefined && { [GOES]: String(since) }) },
  }));
const names = (plan: Plan) =>
  Object.fromEntries(
    Object.entries(plan).map(([step, files]) => [step, files.map(({ id }: StoredFile) => id.slice(7))]),
  );

test('first into the trash, manifests before packs and newer before older; a day later for good', () => {
  const old = [...version(1, 9), ...version(2, 8, 1)];
  const kept = version(3, 0);
  expect(names(planOf([...old, ...kept], ONE, NOW, WALL))).toEqual({
    back: [],
    trash: ['002-m', '001-m', '002-p', '001-p'],
    remove: [],
  });
  const at = (hours: number) => planOf([...trashed(old, NOW - hours * 3_600_000), ...kept], ONE, NOW, WALL);
  expect(names(at(23))).toEqual({ back: [], trash: [], remove: [] });
  expect(names(at(24)).remove).toEqual(['002-m', '001-m', '002-p', '001-p']);
});

test('what the rules keep after all comes back, packs first', () => {
  const files = [...trashed(version(1, 9), NOW - 2 * DAY), ...version(2, 0)];
  expect(names(planOf(files, { ...ONE, daily: 2 }, NOW, WALL))).toEqual({
    back: ['001-p', '001-m'],
    trash: [],
    remove: [],
  });
});

test('packs that outlived their manifest go only where Rapi put them into the trash', () => {
  const [, pack] = version(1, 9) as [StoredFile, StoredFile];
  expect(names(planOf([pack, ...version(2, 0)], ONE, NOW, WALL))).toMatchObject({ trash: [], remove: [] });
  const gone = trashed([pack], NOW - DAY);
  expect(names(planOf([...gone, ...version(2, 0)], ONE, NOW, WALL)).remove).toEqual(['001-p']);
});

test('what a person threw away is theirs: it is neither brought back nor removed, and other files are not ours', () => {
  const files = [...trashed(version(1, 9)), ...version(2, 0)];
  expect(names(planOf(files, ONE, NOW, WALL))).toEqual({ back: [], trash: [], remove: [] });
  const strange = version(3, 9).map((file) => ({ ...file, notes: { ...file.notes, book: 'other' } }));
  const moved = version(4, 9).map((file) => ({ ...file, notes: { ...file.notes, folder: 'elsewhere' } }));
  const plain = version(5, 9).map((file) => ({ ...file, notes: {} }));
  const own = ownFiles([...strange, ...moved, ...plain, ...version(6, 0)], {
    book: 'book',
    folder: 'folder',
  });
  expect(own.map(({ id }) => id)).toEqual(['CDG-000006-m', 'CDG-000006-p']);
});

test('whatever lies there: the newest and what it stands on are never touched, and no version is left without a pack', () => {
  const histories = fc.array(
    fc.record({
      gap: fc.integer({ min: 0, max: 40 }),
      full: fc.boolean(),
      state: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 6 }), (history, daily) => {
      let ago = 400;
      let full = 1;
      const versions = history.map(({ gap, full: isFull, state }, index) => {
        ago -= Math.min(gap, ago);
        if (isFull) full = index + 1;
        const files = version(index + 1, ago, full);
        return state === 3 && index < history.length - 1 ? trashed(files, NOW - 2 * DAY) : files;
      });
      const files = versions.flat();
      const { trash, remove, back } = planOf(files, { ...ONE, daily }, NOW, WALL);
      const touched = new Set([...trash, ...remove].map(({ id }) => id));
      const chain = files
        .filter(({ notes }) => notes.chain === versionOf(full))
        .map(({ notes }) => notes.version);
      for (const { id, notes } of files)
        if (chain.includes(notes.version)) expect(touched.has(id)).toBe(false);
      // All of a version goes, or nothing of it.
      for (const own of versions) {
        const count = own.filter(({ id }) => trash.some((each) => each.id === id)).length;
        expect([0, own.length]).toContain(count);
      }
      expect(back.every(({ id }) => !touched.has(id))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('within a round every file is read, whenever it joined; missed nights are made up for', () => {
  const fileOf = (index: number) => ({ name: `CDG-${String(index).padStart(6, '0')}-1.ndjson` });
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 150, maxLength: 150 }), (ran) => {
      const [readAt, made] = [new Map<string, number>(), new Map<string, number>()];
      let last: number | undefined;
      let oldest = 0;
      for (const [day, runs] of ran.entries()) {
        made.set(fileOf(day).name, day);
        if (!runs) continue;
        const files = [...made.keys()].map((name) => ({ name }));
        for (const { files: due } of dueDays(files, day + 20_000, last)) {
          for (const { name } of due) readAt.set(name, day);
        }
        last = day + 20_000;
        for (const [name, from] of made) {
          oldest = Math.max(oldest, day - Math.max(from, readAt.get(name) ?? 0));
        }
      }
      expect(oldest).toBeLessThanOrEqual(ROUND);
    }),
    { numRuns: 10 },
  );
});

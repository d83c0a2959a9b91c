/** The document's store holds 500 KB: the answers of a busy day leave room for the journal, and what is no longer known is refused, not done twice. */

import { type Journal, journalled } from '../../src/app/change/journal';
import { forgotten, recalled, recent, remember } from '../../src/app/change/recent';
import type { Head } from '../../src/app/head';

const HOUR = 3_600_000;
const NINE = 1_762_308_000_000;
const STORE = 500_000;
const used = (store: Record<string, string>): number =>
  Object.entries(store).reduce((sum, [key, text]) => sum + Buffer.byteLength(key + text), 0);

/** So many changes spread over a day, or as `long`, each with an answer as the sidebar gets it. */
function busyDay(changes: number, long = 24 * HOUR): Record<string, string> {
  let store: Record<string, string> = {};
  for (let at = 0; at < changes; at++) {
    const answer = {
      ok: true,
      result: { id: `CTT-${at}` },
      message: `Catatan ${at} tersimpan. `.repeat(6),
    } as const;
    const now = NINE + Math.floor((at * long) / changes);
    store = {
      ...store,
      ...remember(store, { id: `request-${at}`, by: 'sekar@griyadaun.example', answer }, now),
    };
  }
  return store;
}
const asked = (store: Record<string, string>, at: number, now: number) =>
  recalled(store, { id: `request-${at}`, by: 'sekar@griyadaun.example' }, now);

test('a usual day is known to its first change', () => {
  const store = busyDay(400);
  expect(asked(store, 0, NINE + 24 * HOUR)).toBeDefined();
  expect(forgotten(store, NINE)).toBe(false);
});

test('3,000 changes in a day leave the journal its room; the newest are known, the oldest are refused', () => {
  const store = busyDay(3_000);
  const evening = NINE + 24 * HOUR;
  expect(used(store)).toBeLessThan(170_000);
  expect(asked(store, 2_999, evening)).toBeDefined();
  expect(forgotten(store, evening - HOUR)).toBe(false);
  expect(asked(store, 0, evening)).toBeUndefined();
  expect(forgotten(store, NINE)).toBe(true);
});

test('1,000 changes in one hour leave the journal its room too: each is known to be done, the earlier ones without their data', () => {
  const store = busyDay(1_000, HOUR);
  expect(used(store)).toBeLessThan(300_000);
  expect(asked(store, 0, NINE + HOUR)).toMatchObject({
    ok: true,
    result: null,
    message: expect.stringMatching(/^Catatan 0/),
  });
  expect(asked(store, 999, NINE + HOUR)).toMatchObject({ ok: true, result: { id: 'CTT-999' } });
});

test('what would take a change back may be longer than a value: the change is remembered all the same, and no value outgrows its room', () => {
  const ids = Array.from({ length: 1_200 }, (_, at) => `PSN-${String(at).padStart(6, '0')}`);
  const by = 'sekar@griyadaun.example';
  const undo = { action: 'team.putBack', input: { passed: { orders: ids } } };
  const done = { ok: true, result: { ids }, message: 'Sekar keluar.', undo } as const;
  const ask = { action: 'many.next', input: { ids } };
  const going = { ok: true, result: null, message: 'Berjalan.', more: { done: 1, all: 2, ask } } as const;
  for (const answer of [done, going]) {
    const store = remember({}, { id: 'one', by, answer }, NINE);
    expect(Math.max(...Object.values(store).map((text) => Buffer.byteLength(text)))).toBeLessThan(9_000);
    expect(recalled(store, { id: 'one', by }, NINE)).toMatchObject({ ok: true, message: answer.message });
  }
});

test('a short answer behind a long one is the newest: what is taken back first is what was done last', () => {
  const by = 'sekar@griyadaun.example';
  const answer = (length: number) => ({ ok: true, result: 'x'.repeat(length), message: '' }) as const;
  let store: Record<string, string> = {};
  for (const [id, length] of [
    ['first', 5_000],
    ['second', 5_000],
    ['third', 100],
  ] as const)
    store = { ...store, ...remember(store, { id, by, answer: answer(length) }, NINE) };
  expect([...recent(store, NINE)].map(({ id }) => id)).toEqual(['third', 'second', 'first']);
});

test('a journal that would fill the store is cut, counted in bytes and beside all that lies there', () => {
  const head = {} as Head;
  const journal = (text: string): Journal =>
    ({
      request: 'r',
      updates: [],
      planned: [],
      inserts: [{ table: 'notes', row: 2, first: 1, columns: ['a'], rows: [[text]] }],
    }) as never;
  const fits = (text: string, store: Record<string, string>): boolean => {
    const kept = journalled(head, journal(text), store);
    if (kept) expect(used({ ...store, ...kept.parts })).toBeLessThan(STORE - 9_000);
    return kept !== undefined;
  };
  expect(fits('a'.repeat(390_000), {})).toBe(true);
  expect(fits('é'.repeat(210_000), {})).toBe(false);
  expect(fits('a'.repeat(390_000), busyDay(3_000))).toBe(false);
  expect(fits('a'.repeat(300_000), busyDay(3_000))).toBe(true);
});

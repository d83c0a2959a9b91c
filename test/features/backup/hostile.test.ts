/** Files that somebody changed or made up: whatever they say, they are read without a crash, told, and nothing comes of them. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { layoutOf } from '../../../src/features/backup/rules/layout';
import { isLayout } from '../../../src/features/backup/rules/layout-sound';
import { cellsOf, comparable, isRow, keyOf, rowOf, wallOf } from '../../../src/features/backup/rules/lines';
import {
  type Manifest,
  manifestText,
  readManifest,
  stateOf,
} from '../../../src/features/backup/rules/manifest';
import { resolver, unpacked } from '../../../src/features/backup/rules/packs';
import { unbundled } from '../../../src/features/restoring/panel/bundle';
import { everything, shorten } from '../../support/backups';
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

/** `FUZZ=20000 npx jest hostile` looks longer. */
const RUNS = Number(process.env.FUZZ ?? 150);
const CELLS = 10_000_000;
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

jest.setTimeout(60_000 + RUNS * 20);

let shop: ShopHost;
let files: { name: string; text: string }[];
const textOf = (end: string): string => files.find(({ name }) => name.endsWith(end))?.text ?? '';

beforeAll(async () => {
  shop = await shopHost({ empty: true });
  shorten(shop);
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true });
  files = shop
    .files(OWNER)
    .filter(({ name }) => name.startsWith('CDG-'))
    .map(({ name, text }) => ({ name, text }));
});
afterAll(() => shop.close());

/** Something else at some places of a text: signs of JSON, huge numbers, deep nesting, a piece left out or doubled. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 40 }),
    put: fc.constantFrom(
      ...[
        '',
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        '\n',
        '\\',
        '\u0000',
        '-1',
        '1e999',
        '99999999999999999999',
        'null',
        'true',
      ],
      ...['"../../x"', '{"f":1}', '{"d":"x"}', '{"f":"=A1","v":{"f":"=A1"}}', '__proto__', '['.repeat(5_000)],
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
type Damage = { at: number; cut: number; put: string }[];
const damaged = (text: string, all: Damage): string =>
  all.reduce((now, { at, cut, put }) => {
    const place = Math.floor(at * now.length);
    return now.slice(0, place) + put + now.slice(place + cut);
  }, text);

/** The same text under a right seal: made up by somebody who knows how. */
function sealed(text: string): string {
  const [line = ''] = text.split('\n');
  return `${line}\n${JSON.stringify({ seal: digest(line) })}\n`;
}

test('a damaged manifest is told as cut, changed or later, whatever was done to it, and by a made-up seal none that cannot be used', () => {
  const text = textOf('.json');
  fc.assert(
    fc.property(damage, fc.boolean(), (all, made) => {
      const other = damaged(text, all);
      const found = readManifest(made ? sealed(other) : other, digest);
      if (typeof found === 'string') expect(['cut', 'changed', 'later']).toContain(found);
      else if (!made)
        expect(manifestText(found, digest)).toBe(
          manifestText(readManifest(text, digest) as Manifest, digest),
        );
      else expect(typeof stateOf(found, digest)).toBe('string');
    }),
    { numRuns: RUNS },
  );
});

test('of a damaged pack only blocks come out whose lines are those that were put in', () => {
  const text = textOf('.ndjson');
  const own = unpacked(text, digest).blocks;
  fc.assert(
    fc.property(damage, (all) => {
      const { blocks } = unpacked(damaged(text, all), digest);
      const linesOf = resolver(blocks, digest);
      for (const name of blocks.keys()) {
        const lines = linesOf(name);
        if (lines) expect(digest(lines.join('\n'))).toBe(name);
        if (lines && own.has(name)) expect(lines).toEqual(own.get(name)?.lines);
      }
    }),
    { numRuns: Math.ceil(RUNS / 3) },
  );
});

test('a line that is no row, and layouts that are none, are known before they are used', () => {
  const lines = textOf('.ndjson').split('\n').slice(1, -1);
  const layouts = lines.filter(
    (line) => line.startsWith('{"tab"') || line.startsWith('{"frame"') || line.startsWith('{"layer"'),
  );
  const wall = wallOf('Asia/Jakarta');
  fc.assert(
    fc.property(damage, fc.nat(), fc.nat(), (all, row, place) => {
      const line = damaged(lines[row % lines.length] ?? '', all);
      expect(cellsOf(line).length).toBeGreaterThanOrEqual(0);
      expect(typeof comparable(line) + typeof keyOf(line, 1)).toBe('stringstring');
      const { values } = rowOf(line, 5, wall);
      expect(
        values.every(
          (value) => value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value),
        ),
      ).toBe(true);
      expect(typeof isRow(line)).toBe('boolean');
      const layout = [
        '{"tab":1}',
        damaged(layouts[place % layouts.length] ?? '', all),
        ...layouts.slice(0, 3),
      ];
      if (isLayout(layout, CELLS)) layoutOf(layout);
      unbundled(
        damaged(`{"rapi":"bundle","format":1,"version":"CDG-000001","files":1}\n${textOf('.json')}`, all),
      );
    }),
    { numRuns: RUNS },
  );
  expect(isRow('['.repeat(100_000))).toBe(false);
  expect(isRow('[[1]]')).toBe(false);
  expect(isRow('[1e999]')).toBe(false);
  expect(
    isLayout(
      ['{"tab":{"name":"x","color":"","rows":1e7,"columns":9,"place":1}}', '{"frame":{"widths":[]}}'],
      CELLS,
    ),
  ).toBe(false);
});

test('files handed over for a restore: made-up names and contents are refused, and not a cell changes', () => {
  const before = everything(shop, ['Cadangan']);
  const start = shop.mark();
  const [name, pack] = ['CDG-000009.json', 'CDG-000009-1.ndjson'];
  const line = JSON.parse(textOf('.json').split('\n')[0] ?? '') as Record<string, unknown>;
  const other = JSON.stringify({ ...line, version: 'CDG-000009', chain: 'CDG-000009' });
  // Its pack is looked for by its name: this Drive has another one under the old id.
  const renamed = JSON.parse(
    other.replace(/CDG-000001-1/g, 'CDG-000009-1').replace(/"packs":\[\{"id":"[^"]*"/, '"packs":[{"id":"x"'),
  ) as Record<string, unknown>;
  const text = (found: object): string => sealed(JSON.stringify(found));
  const row = textOf('.ndjson');
  const cases: [string, { name: string; text: string }[]][] = [
    ['backup.notOurs', [{ name: '../../CDG-000009.json.exe', text: 'x' }]],
    ['backup.notOurs', [{ name: 'gaji.xlsx', text: 'x' }]],
    ['backup.manifest.later', [{ name, text: text({ ...renamed, format: 99 }) }]],
    ['backup.manifest.changed', [{ name, text: text({ ...renamed, sheets: '[' }) }]],
    ['backup.manifest.cut', [{ name, text: text(renamed).slice(0, 400) }]],
    ['backup.pack.missing', [{ name, text: text(renamed) }]],
    [
      'backup.pack.foreign',
      [
        { name, text: text({ ...renamed, book: 'lain' }) },
        { name: pack, text: row },
      ],
    ],
    [
      'backup.pack.changed',
      [
        { name, text: text(renamed) },
        { name: pack, text: row.slice(0, -30) },
      ],
    ],
    // Another version's manifest under this name.
    [
      'backup.manifest.changed',
      [
        { name, text: textOf('.json') },
        { name: pack, text: row },
      ],
    ],
  ];
  for (const [code, given] of cases) {
    shop.rewind(start);
    let told = shop.send('backup.takeIn', { files: given });
    if (told.ok) told = shop.send('backup.takeIn', { files: [], restore: 'CDG-000009' });
    expect([code, told.ok ? 'taken' : told.problems.map((each) => each.code)]).toEqual([
      code,
      expect.arrayContaining([code]),
    ]);
  }
  expect(everything(shop, ['Cadangan'])).toEqual(before);
});

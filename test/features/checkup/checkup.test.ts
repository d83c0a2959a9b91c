// *Periksa & perbaiki*: what a look finds in a workbook that lives, what mends it, and what the command line prints of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { out } from '../../../build/places.mjs';
import { hostDesk } from '../../../local/cli/desk';
import { doctor } from '../../../local/cli/doctor';
import { repeatedIn } from '../../../src/features/checkup/look/records';
import { SCOPES } from '../../../src/features/checkup/look/standing';
import type { Level, Report } from '../../../src/features/checkup/report';
import { NOW, OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';
import { RECORDS, STANDING } from './breakages';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.revoke('script.send_mail', false);
  shop.startAgain();
});

function look(as = OWNER): Report {
  const told = shop.send<Report>('checkup.look', {}, { as });
  if (!told.ok) throw new Error(told.problems.map(({ text }) => text).join(' '));
  return told.result;
}
const texts = ({ findings }: Report, level: Level): string[] =>
  findings.flatMap((each) => (each.level === level ? [each.text] : []));
const write = (tab: string, row: number, header: string, value: string | number) =>
  shop.apply({
    op: 'cells.write',
    range: { sheet: shop.sheetId(tab), row, column: shop.column(tab, header), rows: 1, columns: 1 },
    values: [[value]],
  });
const NO_BACKUP = 'Belum ada cadangan yang terverifikasi. Cadangkan sekarang.';

test('a sound workbook: everything that agrees is said, only the backup is missing, and nothing is written', () => {
  const before = [shop.properties(), shop.contents()];
  const report = look();
  expect(texts(report, 'act')).toEqual([NO_BACKUP]);
  expect(texts(report, 'watch')).toEqual([]);
  expect(texts(report, 'fine')).toEqual(
    expect.arrayContaining([
      'Semua izin Google sudah diberikan.',
      'Pemicu jadwal lengkap, masing-masing satu.',
      'Produk: Fisik, Biaya rata-rata, Di lokasi lain cocok dengan Mutasi Stok.',
      'Produk: Dipesan cocok dengan Pesanan, Baris Pesanan.',
      'Tidak ada baris yang kehilangan induknya.',
    ]),
  );
  expect([shop.properties(), shop.contents()]).toEqual(before);
  expect(shop.lastCost().roundTrips).toBeLessThanOrEqual(80);
  expect(() => look(person('joko'))).toThrow('Ini dikerjakan manajer.');
});

test('what is wrong is named with its place; each mend does what its button says, and a second look finds it mended', async () => {
  const [first, second] = shop.read({ op: 'triggers.list', owner: OWNER });
  if (!first || !second) throw new Error('no triggers');
  shop.apply({ op: 'trigger.remove', owner: OWNER, id: second.id });
  shop.apply({ op: 'trigger.add', owner: OWNER, ...first, id: 'twice' });
  shop.revoke('script.send_mail');
  const channel = shop.column('Pesanan', 'Kanal');
  const operation = {
    kind: 'deleteColumns',
    sheet: shop.sheetId('Pesanan'),
    first: channel,
    count: 1,
  } as const;
  shop.reshape({ as: OWNER, operation, confirmed: true });
  write('Produk', 1, 'Nama', '');
  write('Produk', 2, 'Fisik', 99);
  write('Baris Pesanan', 3, 'No.', 'PSN-000777');
  write('Pemasok', 3, 'ID', String(shop.rows('Pemasok')[0]?.ID));

  const report = look();
  expect(texts(report, 'act')).toEqual(
    expect.arrayContaining([
      'Kolom terhapus: Kanal (Pesanan). Perbaikan mengembalikannya kosong; isinya ada di cadangan.',
      'Belum diizinkan: kirim e-mail. Buka halaman izin Google, lalu centang semuanya.',
      '1 pemicu jadwal hilang, jadi pekerjaan otomatis tidak jalan.',
      'Nomor dobel di Pemasok: PMS-01. Baris aslinya tetap, yang lain dibereskan.',
      'Produk: Fisik, Biaya rata-rata, Di lokasi lain tidak cocok dengan Mutasi Stok di 1 baris: PRD-0001.',
    ]),
  );
  expect(texts(report, 'watch')).toEqual(
    expect.arrayContaining([
      'Kepala kolom kosong: Nama (Produk). Perbaikan menuliskannya lagi.',
      '1 pemicu jadwal berlebih. Tidak ada yang dikerjakan dua kali, tetapi jatah waktu terpakai.',
      'Produk diperiksa setelah yang di atas dibereskan.',
    ]),
  );
  expect(report.findings.find(({ link }) => link)?.link?.label).toBe('Buka halaman izin');

  shop.revoke('script.send_mail', false);
  for (const { action, input } of report.findings.flatMap((each) => each.mend ?? []))
    if (action !== 'backup.now') expect(shop.send(action, input).ok).toBe(true);
  expect(shop.read({ op: 'triggers.list', owner: OWNER }).map(({ handler }) => handler)).toHaveLength(3);
  expect(shop.rows('Produk')[0]).toMatchObject({ Nama: 'Mangkuk batok kelapa', Fisik: 23 });
  // The command asks by this machine's clock.
  const clock = jest.spyOn(Date, 'now').mockReturnValue(NOW);
  const { text, wrong } = await doctor(hostDesk(shop, false), OWNER, false);
  clock.mockRestore();
  expect(wrong).toBe(true);
  const lines = text.split('\n').slice(1);
  expect(lines.filter((line) => !line.startsWith('[ok]'))).toEqual([`[!] ${NO_BACKUP}`]);
  expect(lines).toContain('[ok] Produk: Fisik, Biaya rata-rata, Di lokasi lain cocok dengan Mutasi Stok.');
});

/** Every cell but the marks of *Perlu dicek*; the control sheet says the same in whatever order. */
const cellsOf = () =>
  shop.sheets().map(({ name }) => {
    const [head = [], ...rows] = shop.values(name);
    const kept = rows.map((row) => JSON.stringify(row.filter((_, at) => head[at] !== 'Perlu dicek')));
    return [name, head, name === 'Pengaturan' ? kept.sort() : kept];
  });

test.each([
  ['what Rapi stands on', STANDING],
  ['records', RECORDS],
])(
  '%s broken in every way that is known: each is found, its button mends it, nothing else changes',
  (_, all) => {
    for (const { before } of all) before?.(shop);
    // What only a person can put right stays as it is.
    for (const { breaks, byHand } of all) if (byHand) breaks(shop);
    const before = cellsOf();
    for (const { breaks, byHand } of all) if (!byHand) breaks(shop);
    const found = look();
    const said = found.findings.map(({ text }) => text);
    const missing = all.filter((each) => !said.some((text) => each.said.test(text)));
    expect(missing.map(({ name }) => name)).toEqual([]);
    // Whoever wants to see a record for himself gets to it.
    const opens = found.findings.flatMap(({ open }) => open?.label ?? []);
    expect(opens.length > 0).toBe(all === RECORDS);
    for (let round = 0; round < 3; round++)
      for (const { action, input } of look().findings.flatMap((each) => each.mend ?? []))
        if (action !== 'backup.now') expect(shop.send(action, input)).toMatchObject({ ok: true });
    const left = [...texts(look(), 'act'), ...texts(look(), 'watch')].filter((text) => text !== NO_BACKUP);
    expect(left.filter((text) => !all.some((each) => each.byHand && each.said.test(text)))).toEqual([]);
    expect(cellsOf()).toEqual(before);
  },
);

test('a deleted row is found; from then on it is said to wait where it is decided about, without a button that does nothing more', () => {
  const row = shop.rows('Pesanan').findIndex((each) => each['No.'] === 'PSN-000060') + 2;
  shop.send('app.reconcile', { caches: true });
  shop.apply({ op: 'rows.delete', sheet: shop.sheetId('Pesanan'), first: row, count: 1 });
  const alone = '1 baris di Baris Pesanan menunjuk Pesanan yang tidak ada: BRS-000120.';
  const found = look().findings.find(({ text }) => text === alone);
  expect(shop.send(found?.mend?.action ?? '', found?.mend?.input)).toMatchObject({ ok: true });
  expect(texts(look(), 'act')).toEqual([NO_BACKUP]);
  expect(texts(look(), 'watch')).toContain(
    'PSN-000060 terhapus dari Pesanan dan menunggu di Perlu dicek: kembalikan, atau biarkan hilang.',
  );
  expect(shop.send('checks.bringBack', { table: 'orders', id: 'PSN-000060' }).ok).toBe(true);
  expect(texts(look(), 'watch')).toEqual([]);
});

test('a number that stands twice is named once, however often it stands', () => {
  expect(repeatedIn(['PSN-1', 'PSN-2', 'PSN-1', 'PSN-1'])).toEqual(['PSN-1']);
});

test('the permissions that are looked for are those of the manifest', () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(out, 'appsscript.json'), 'utf8'));
  expect(SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`)).toEqual(oauthScopes);
});

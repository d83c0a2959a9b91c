/** Decisions through the real bundle: recorded, followed up as work once, typed, looked at again on their day, noted on and found. */
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

const TAB = 'Keputusan';
let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
let start: ReturnType<ShopHost['mark']> | undefined;
beforeEach(() => {
  start ??= shop.mark();
});
afterEach(() => start && shop.rewind(start));

const BIMA = person('bima');
const send = (action: string, input: unknown) =>
  shop.send<Record<string, unknown>>(action, input, { as: BIMA });
const undo = (told: unknown) => (told as { undo: { action: string; input: unknown } }).undo;
const work = () => shop.rows('Backlog').slice(15);
const decision = (id: string) => shop.rows(TAB).find((row) => row['No.'] === id);
function type(tab: string, row: number, header: string, text: string): void {
  const [sheet, column] = [shop.sheetId(tab), shop.column(tab, header)];
  expect(shop.type({ as: BIMA, sheet, row, column, text, confirmed: true })).toMatchObject({
    accepted: true,
  });
}
const today = () => {
  shop.send('today.refresh', {});
  return shop.rows('Hari Ini').filter(({ Jenis }) => Jenis === 'Keputusan');
};

test('a follow-up becomes one piece of work of whoever follows it up, and goes with the decision while nobody touched it', () => {
  const added = send('decisions.add', {
    decision: 'Stok kritis dipesan tiap Senin',
    who: 'Kirana',
    followUp: 'Buat jadwal pesan',
    review: '2026-11-12',
  });
  expect(added).toMatchObject({
    message: 'KPT-000003 tercatat. Tindak lanjutnya menjadi BLG-000016 di Backlog.',
  });
  expect([added.execution.cost.roundTrips <= 16, added.execution.cost.calls <= 60]).toEqual([true, true]);
  expect(work()).toMatchObject([
    {
      'No.': 'BLG-000016',
      Judul: 'Buat jadwal pesan',
      Jenis: 'Konten',
      'Penanggung jawab': 'Kirana (contoh)',
      Catatan: 'KPT-000003: Stok kritis dipesan tiap Senin',
    },
  ]);
  // A new wording of the follow-up makes no second one.
  const edited = send('decisions.edit', { id: 'KPT-000003', followUp: 'Jadwal pesan Senin' });
  expect(edited).toMatchObject({ ok: true, message: 'Keputusan KPT-000003 diubah.' });
  expect(work()).toHaveLength(1);
  const { action, input } = undo(added);
  expect(send(undo(edited).action, undo(edited).input).ok).toBe(true);
  expect(send(action, input).ok).toBe(true);
  expect([decision('KPT-000003')?.Diarsipkan, work()[0]?.Diarsipkan]).toEqual(['Ya', 'Ya']);
});

test('work that somebody has begun stays when its decision is taken back', () => {
  const added = send('decisions.add', { decision: 'A', followUp: 'B' });
  expect(send('backlog.move', { id: 'BLG-000016', to: 'started' }).ok).toBe(true);
  expect(send(undo(added).action, undo(added).input).ok).toBe(true);
  expect(work()).toMatchObject([{ Status: 'Dikerjakan', Diarsipkan: '' }]);
});

test('a typed row is dated, and its follow-up becomes work; one that is typed later does too, once', () => {
  type(TAB, 4, 'Siapa', 'Joko');
  type(TAB, 4, 'Tindak lanjut', 'Ukur rak A');
  expect(work()).toEqual([]);
  type(TAB, 4, 'Keputusan', 'Rak A dipindah ke depan');
  expect(decision('KPT-000003')).toMatchObject({ Siapa: 'Joko (contoh)', Pekerjaan: 'BLG-000016' });
  type(TAB, 2, 'Tindak lanjut', 'Buat tabel ongkir');
  type(TAB, 2, 'Tindak lanjut', 'Buat tabel ongkir per kota');
  expect(work().map((row) => [row.Judul, row['Penanggung jawab']])).toEqual([
    ['Ukur rak A', 'Joko (contoh)'],
    ['Buat tabel ongkir', 'Bima (contoh)'],
  ]);
});

test('on its day it shows in Hari Ini of its person, and once it was looked at it is gone', () => {
  expect(today()).toEqual([]);
  send('decisions.edit', { id: 'KPT-000001', review: '2026-11-04' });
  expect(today()).toMatchObject([
    {
      Pekerjaan: 'Tinjau: Ongkir chat dihitung dari kota',
      'Penanggung jawab': 'Bima (contoh)',
      Keadaan: 'terlambat 1 hari',
    },
  ]);
  expect(send('decisions.card', { id: 'KPT-000001' })).toMatchObject({
    result: { next: { label: 'Sudah ditinjau' }, state: { text: 'waktunya ditinjau' } },
  });
  const at = shop.rows('Hari Ini').findIndex(({ Jenis }) => Jenis === 'Keputusan') + 2;
  type('Hari Ini', at, 'Langkah', 'Selesai');
  expect(decision('KPT-000001')).toMatchObject({ Ditinjau: '' });
  expect(decision('KPT-000001')?.['Terakhir ditinjau']).not.toBe('');
  expect(today()).toEqual([]);
});

test('what somebody else changed meanwhile is not written over; notes and search know decisions', () => {
  expect(send('decisions.edit', { id: 'KPT-000002', reason: 'b', was: { reason: 'a' } })).toMatchObject({
    problems: [{ code: 'decisions.changedSince', field: 'reason' }],
  });
  expect(send('notes.add', { about: 'KPT-000002', text: 'disetujui pemasok' }).ok).toBe(true);
  expect(shop.send('search.find', { text: 'satuan memakan' }, { as: OWNER })).toMatchObject({
    result: { entries: [{ id: 'KPT-000002' }] },
  });
});

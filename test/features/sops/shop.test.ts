/** SOPs through the real bundle: beside the work, revised with every old wording kept, typed, and found. */
import { person, type ShopHost, shopHost } from '../../support/shop-host';

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
const sop = (id: string) => shop.rows('SOP').find((row) => row.ID === id);
function type(row: number, header: string, text: string): void {
  const [sheet, column] = [shop.sheetId('SOP'), shop.column('SOP', header)];
  expect(shop.type({ as: BIMA, sheet, row, column, text, confirmed: true })).toMatchObject({
    accepted: true,
  });
}

test('the SOP of a piece of work stands on its card, one press away; of other work it does not', () => {
  const lines = (card: string, id: string) =>
    (
      send(card, { id }) as unknown as { result: { lines: { text: string; panel?: string; id?: string }[] } }
    ).result.lines
      .filter(({ panel }) => panel === 'sops.card')
      .map(({ text }) => text);
  expect(lines('orders.card', 'PSN-000061')).toEqual(['SOP: Pesanan masuk sampai selesai']);
  expect(lines('tickets.card', 'TKT-000001')).toEqual(['SOP: Jawab pelanggan']);
  expect(lines('backlog.card', 'BLG-000007')).toEqual(['SOP: Konten']);
  expect(lines('backlog.card', 'BLG-000001')).toEqual([]);
});

test('a new wording is a revision, the old one stays readable, and taking it back is one more', () => {
  const edited = send('sops.edit', {
    id: 'SOP-000002',
    set: { steps: 'Salam\nJawab' },
    was: { steps: 'Salam\nJawab\nTawarkan bantuan\nCatat' },
  });
  expect(edited).toMatchObject({ message: 'SOP-000002 kini revisi 2: Jawab pelanggan.' });
  expect([edited.execution.cost.roundTrips <= 16, edited.execution.cost.calls <= 60]).toEqual([true, true]);
  expect(send('sops.card', { id: 'SOP-000002' })).toMatchObject({
    result: {
      history: [
        { text: 'r2 · Bima (contoh) · Salam, Jawab' },
        { text: expect.stringContaining('Tawarkan bantuan') },
      ],
    },
  });
  const { action, input } = (edited as unknown as { undo: { action: string; input: unknown } }).undo;
  expect(send(action, input)).toMatchObject({ message: 'SOP-000002 kini revisi 3: Jawab pelanggan.' });
  expect(sop('SOP-000002')?.Langkah).toContain('Tawarkan bantuan');
  expect(send('sops.edit', { id: 'SOP-000002', set: { title: 'A' }, was: { title: 'B' } })).toMatchObject({
    problems: [{ code: 'sops.clash' }],
  });
  // Who owns it is no wording.
  expect(send('sops.edit', { id: 'SOP-000002', set: { owner: 'Wulan (contoh)' } }).ok).toBe(true);
  expect(sop('SOP-000002')).toMatchObject({ Revisi: 3, Pemilik: 'Wulan (contoh)' });
});

test('a typed row is an SOP of revision 1, and steps that are typed anew are kept as another', () => {
  type(7, 'Judul', 'Kirim hadiah');
  type(7, 'Langkah', 'Bungkus');
  expect(sop('SOP-000006')).toMatchObject({ Judul: 'Kirim hadiah', Revisi: 1 });
  type(7, 'Langkah', 'Bungkus, sertakan kartu');
  expect(sop('SOP-000006')).toMatchObject({ Revisi: 2 });
  const kept = shop.rows('Revisi SOP').filter(({ Judul }) => Judul === 'Kirim hadiah');
  expect(kept.map(({ Langkah, Revisi }) => [Revisi, Langkah])).toEqual([
    [1, 'Bungkus'],
    [2, 'Bungkus, sertakan kartu'],
  ]);
});

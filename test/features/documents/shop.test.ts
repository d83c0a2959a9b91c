/** Documents through the real bundle: one final for each title, by action and by cell, taken back whole, shown where they belong, and found. */
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

const KIRANA = person('kirana');
const send = (action: string, input: unknown) =>
  shop.send<Record<string, unknown>>(action, input, { as: KIRANA });
const states = () => shop.rows('Dokumen').map(({ Revisi, Keadaan }) => [Revisi, Keadaan]);
function type(row: number, header: string, text: string): void {
  const [sheet, column] = [shop.sheetId('Dokumen'), shop.column('Dokumen', header)];
  expect(shop.type({ as: KIRANA, sheet, row, column, text, confirmed: true })).toMatchObject({
    accepted: true,
  });
}

test('of the label of the sample the last revision holds; making another final turns it old, and back in one press', () => {
  expect(states()).toEqual([
    [1, 'Lama'],
    [2, 'Lama'],
    [3, 'Final'],
  ]);
  const told = send('documents.save', { id: 'DOK-000001', state: 'final' });
  expect(told).toMatchObject({ message: 'Desain label besek kini final. 1 revisi lain menjadi lama.' });
  expect([told.execution.cost.roundTrips <= 16, told.execution.cost.calls <= 60]).toEqual([true, true]);
  expect(states().map(([, state]) => state)).toEqual(['Final', 'Lama', 'Lama']);
  const { action, input } = (told as unknown as { undo: { action: string; input: unknown } }).undo;
  expect(send(action, input)).toMatchObject({ ok: true });
  expect(states().map(([, state]) => state)).toEqual(['Lama', 'Lama', 'Final']);
});

test('a typed row gets the next number as a draft; final in its cell turns the others old', () => {
  type(5, 'Judul', 'desain label besek');
  type(5, 'Tautan', 'https://drive.example/r4');
  expect(shop.rows('Dokumen')[3]).toMatchObject({ 'No.': 'DOK-000004', Revisi: 4, Keadaan: 'Konsep' });
  type(5, 'Keadaan', 'Final');
  expect(states().map(([, state]) => state)).toEqual(['Lama', 'Lama', 'Lama', 'Final']);
});

test('only addresses of the web are kept; a newer draft goes on beside what is final; the product tells of its document', () => {
  const kept = { title: 'Desain label besek', link: 'https://drive.example/r4' };
  expect(send('documents.save', { ...kept, link: 'javascript:alert(1)' })).toMatchObject({
    problems: [{ code: 'documents.link', field: 'link' }],
  });
  expect(send('documents.save', { ...kept, about: 'BLG-000009' }).ok).toBe(true);
  expect(send('documents.save', { id: 'DOK-000002', state: 'final' }).ok).toBe(true);
  expect(states().map(([, state]) => state)).toEqual(['Lama', 'Final', 'Lama', 'Konsep']);
  const lines = (card: string, id: string) =>
    (send(card, { id }) as unknown as { result: { lines: { text: string; panel?: string }[] } }).result.lines
      .filter(({ panel }) => panel === 'documents.card')
      .map(({ text }) => text);
  expect(lines('backlog.card', 'BLG-000009')).toEqual(['Dokumen: Desain label besek r4']);
  expect(lines('documents.card', 'DOK-000004')).toEqual([
    'Desain label besek r3',
    'Desain label besek r2',
    'Desain label besek r1',
  ]);
  const product = String(shop.rows('Produk').find(({ SKU }) => SKU === 'ANY-BES')?.ID);
  expect(lines('stock.card', product)).toEqual(['Dokumen: Desain label besek r2']);
});

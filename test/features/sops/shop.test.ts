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
function type(row: number, header: string, text: string, tab = 'SOP'): void {
  const [sheet, column] = [shop.sheetId(tab), shop.column(tab, header)];
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
  type(8, 'Judul', 'Kirim hadiah');
  type(8, 'Langkah', 'Bungkus');
  expect(sop('SOP-000007')).toMatchObject({ Judul: 'Kirim hadiah', Revisi: 1 });
  type(8, 'Langkah', 'Bungkus, sertakan kartu');
  expect(sop('SOP-000007')).toMatchObject({ Revisi: 2 });
  type(8, 'Tujuan', 'Hadiah sampai utuh');
  const kept = shop.rows('Revisi SOP').filter(({ Judul }) => Judul === 'Kirim hadiah');
  expect(kept.map(({ Langkah, Revisi }) => [Revisi, Langkah])).toEqual([
    [1, 'Bungkus'],
    [2, 'Bungkus, sertakan kartu'],
    [3, 'Bungkus, sertakan kartu'],
  ]);
});

interface Ticked {
  readonly result: {
    readonly checklist?: { sop: { text: string; id?: string }; items: { item: string; done: boolean }[] };
    readonly lines: { text: string; ticks?: { items: { item: string; done: boolean; by: string }[] } }[];
  };
}

test('steps are ticked per ticket, one by one, and a tick is taken back alone', () => {
  const steps = () =>
    (send('tickets.card', { id: 'TKT-000001' }) as unknown as Ticked).result.lines
      .find(({ text }) => text === 'SOP: Jawab pelanggan')
      ?.ticks?.items.map(({ item, done, by }) => [item, done && by]);
  const tick = (item: string, on = true) =>
    send('sops.tick', { id: 'SOP-000002', about: 'TKT-000001', item, on });
  const [salam, jawab, ...rest] = steps() ?? [];
  expect([salam, jawab, rest.length]).toEqual([['Salam', false], ['Jawab', false], 2]);
  expect(tick('Salam')).toMatchObject({ message: 'TKT-000001: Jawab pelanggan, 1 dari 4.' });
  const second = tick('Jawab');
  expect(steps()?.slice(0, 2)).toEqual([
    ['Salam', 'Bima (contoh)'],
    ['Jawab', 'Bima (contoh)'],
  ]);
  const { action, input } = (second as unknown as { undo: { action: string; input: unknown } }).undo;
  send(action, input);
  expect(steps()?.slice(0, 2)).toEqual([
    ['Salam', 'Bima (contoh)'],
    ['Jawab', false],
  ]);
  expect(tick('Menari')).toMatchObject({ problems: [{ code: 'sops.tickGone' }] });
});

test('an SOP that a stage of Alur names is its checklist, whatever title it gets; another choice is another list', () => {
  const list = () => (send('orders.card', { id: 'PSN-000059' }) as unknown as Ticked).result.checklist;
  // What stood there in words moved into the list of SOPs, its steps with it.
  expect(list()).toMatchObject({ sop: { text: 'kemas dua orang', id: 'SOP-000006' } });
  expect(shop.rows('Alur').find(({ Tahap }) => Tahap === 'Diproses')).toMatchObject({ Checklist: '' });
  const [first] = list()?.items ?? [];
  const sent = { id: 'PSN-000059', stage: 'processing', item: first?.item, on: true };
  expect(send('orders.tick', sent)).toMatchObject({ ok: true });
  send('sops.edit', { id: 'SOP-000006', set: { title: 'Kemas berdua', steps: `${first?.item}\nTimbang` } });
  expect(list()).toMatchObject({
    sop: { text: 'Kemas berdua' },
    items: [{ done: true }, { item: 'Timbang', done: false }],
  });
  const row = shop.rows('Alur').findIndex(({ Tahap }) => Tahap === 'Diproses') + 2;
  type(row, 'SOP', 'cek pembayaran', 'Alur');
  expect(list()).toMatchObject({ sop: { text: 'Cek pembayaran', id: 'SOP-000005' } });
  expect(list()?.items.map(({ item }) => item)).toContain('Simpan bukti');
  type(row, 'SOP', 'dua orang', 'Alur');
  expect(list()).toMatchObject({ sop: { text: 'dua orang' }, items: [] });
});

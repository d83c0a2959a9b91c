/** Papers from the sample business, through the bundle: what is fetched, packed and addressed, and the PDF that is kept once. */

import type { PackingOrder } from '../../../src/features/orders/actions/packing';
import type { PaperAnswer } from '../../../src/features/papers/actions/paper';
import type { Picking } from '../../../src/features/papers/actions/picking';
import { must } from '../../app/sweep/examples';
import { person, type ShopHost, shopHost, type Told } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
beforeEach(() => shop.startAgain());
afterAll(() => shop.close());

interface Kept {
  readonly pdf: string;
  readonly known: boolean;
}
const picking = (input: object = {}, as = person('joko')): Picking =>
  must(shop.send<Picking>('papers.picking', input, { as }));
const paper = (id: string): PaperAnswer => must(shop.send<PaperAnswer>('papers.paper', { id }));
const keep = (id: string, who: string, request?: string): Told<Kept> =>
  shop.send<Kept>('papers.keep', { id }, { as: person(who), ...(request !== undefined && { id: request }) });
const refusal = (action: string, input: object, as?: string): string => {
  const told = shop.send(action, input, as === undefined ? {} : { as });
  return told.ok ? 'done' : told.problems.map(({ text }) => text).join(' ');
};
const write = (tab: string, header: string, row: number, text: string): void => {
  shop.type({ as: person('ratna'), sheet: shop.sheetId(tab), row, column: shop.column(tab, header), text });
};
/** The files that Rapi made for a person: name and text. */
const inDrive = (email: string): { name: string; text: string }[] =>
  shop.files(email).filter(({ name }) => name.endsWith('.pdf'));

test('what is checked or being processed and lies on the shelves is fetched in one walk, four orders in eight round trips', () => {
  const opik = shop.rows('Pelanggan').findIndex(({ Nama }) => String(Nama).startsWith('Opik')) + 2;
  write('Pelanggan', 'Kesukaan', opik, 'kirim setelah jam 4');
  const told = shop.send<Picking>('papers.picking', {}, { as: person('joko') });
  const { picks, slips, waiting } = must(told);
  expect(picks.map(({ sku, units }) => `${units} ${sku}`)).toEqual([
    '3 ANY-TKR',
    '6 BTK-MGK',
    '1 BTK-SDK',
    '1 KTN-SRB',
    '3 KYU-SUM',
    '5 LLN-SRH',
    '2 SKT-KLP',
  ]);
  expect(picks[1]?.orders.map(({ id, units }) => `${units} ${id}`)).toEqual([
    '3 PSN-000050',
    '2 PSN-000056',
    '1 PSN-000062',
  ]);
  expect(slips.map(({ id }) => id)).toEqual(['PSN-000050', 'PSN-000056', 'PSN-000059', 'PSN-000062']);
  expect(waiting).toEqual([]);
  expect(told.execution.cost.roundTrips).toBeLessThanOrEqual(8);
  expect(told.execution.cost.calls).toBeLessThanOrEqual(20);
  // Nobody's name stands on what lies about in the warehouse.
  expect(JSON.stringify(picks)).not.toContain('contoh');
  // What a customer likes is read by whoever packs, on paper, while scanning and on the card.
  expect(slips.flatMap(({ id, preferences }) => (preferences ? [`${id} ${preferences}`] : []))).toEqual([
    'PSN-000050 kirim setelah jam 4',
  ]);
  const { orders } = must(
    shop.send<{ orders: PackingOrder[] }>('orders.packing', {}, { as: person('joko') }),
  );
  expect(
    orders.flatMap(({ no, reason, remarks }) =>
      reason || remarks.length ? [[no, reason, ...remarks].join('|')] : [],
    ),
  ).toEqual(['PSN-000050|alamat belum jelas|kirim setelah jam 4']);
  expect(must(shop.send<{ lines: unknown }>('orders.card', { id: 'PSN-000050' })).lines).toContainEqual({
    text: 'Kesukaan: kirim setelah jam 4',
    tone: 'watch',
  });
  // What went before is not packed again.
  expect(slips[2]).toMatchObject({ before: 3, lines: [{ units: 2 }, { units: 1 }] });
});

test('a chat order gets a label once its customer has an address and a number; until then it is named', () => {
  for (const id of ['PSN-000061', 'PSN-000063']) {
    shop.send('orders.check', { id });
    shop.send('orders.process', { id });
  }
  expect(picking().unaddressed).toEqual([
    { id: 'PSN-000061', lacks: 'address' },
    { id: 'PSN-000063', lacks: 'address' },
  ]);
  expect(picking().labels).toEqual([]);
  const names = shop.rows('Pelanggan').map(({ Nama }) => Nama);
  const of61 = shop.rows('Pesanan').find((row) => row['No.'] === 'PSN-000061')?.Pelanggan;
  write('Pelanggan', 'Alamat', names.indexOf(of61) + 2, 'Jl. Melati 5\nRT 02');
  const { labels, unaddressed } = picking();
  expect(labels).toMatchObject([{ id: 'PSN-000061', name: of61, address: 'Jl. Melati 5\nRT 02' }]);
  expect(labels[0]?.phone).toMatch(/^62840/);
  expect(unaddressed.map(({ id }) => id)).toEqual(['PSN-000063']);
  // A marketplace prints its own label.
  expect(picking({ id: 'PSN-000062' }).labels).toEqual([]);
});

test('the menu opens them in the dialog, and a card opens the paper of its own record', () => {
  const shown = (handler: string, ...args: string[]) => {
    const [dialog] = shop.run({ handler, args, as: person('sekar'), door: 'sidebar' }).shown;
    return dialog?.kind === 'dialog' ? [dialog.title, /"open":\{.*?\}\}/.exec(dialog.html)?.[0]] : [];
  };
  expect(shown('menuPickList')).toEqual(['Daftar ambil', '"open":{"panel":"papers.picking","input":{}}']);
  expect(shown('menuPaper', '{"id":"INV-000003"}')).toEqual([
    'Cetak',
    '"open":{"panel":"papers.paper","input":{"id":"INV-000003"}}',
  ]);
  // What is no JSON, as a menu of Google's might pass it, opens what the item opens.
  expect(shown('menuPickList', '[object Object]')[1]).toContain('"input":{}');
  const warehouse = shop.menus(person('joko')).flatMap(({ entries }) => entries);
  expect(JSON.stringify(warehouse)).toContain('menuPickList');
  expect(JSON.stringify(warehouse)).not.toContain('menuPaper');
});

test('addresses go to whoever packs or promises, bills to whoever gives them to customers', () => {
  for (const who of ['kirana', 'nur', 'yoga'])
    expect(refusal('papers.picking', {}, person(who))).not.toBe('done');
  expect(refusal('papers.keep', { id: 'INV-000001' }, person('joko'))).not.toBe('done');
  expect(refusal('papers.paper', { id: 'INV-000009' })).toMatch('INV-000009');
  expect(refusal('papers.paper', { id: 'BYR-000058' })).toBe(
    'BYR-000058 belum dicek. Kuitansi dibuat setelah pembayarannya Cocok.',
  );
});

test('every invoice of the sample adds up: its rows and what stands under them are its total', () => {
  const number = (text: string): number => Number(text.replace(/[^\d]/g, '')) * (/^[-−]/.test(text) ? -1 : 1);
  for (const { 'No.': no, Total } of shop.rows('Invoice')) {
    const { table, sums } = paper(String(no));
    const at = sums.findIndex(({ word }) => word === 'Total');
    const goods = (table?.rows ?? []).reduce((sum, row) => sum + number(row[3] ?? ''), 0);
    const more = sums.slice(0, at).reduce((sum, { amount }) => sum + number(amount), 0);
    expect([no, goods + more, number(sums[at]?.amount ?? '')]).toEqual([no, Total, Total]);
  }
  expect(paper('INV-000002').sums.slice(-2)).toMatchObject([
    { word: 'Dibayar', amount: 'Rp500.000' },
    { word: 'Sisa' },
  ]);
});

test('an invoice says for which orders, where the customer lives, its total in words and, once entered, how to pay', () => {
  const cafe = shop.rows('Pelanggan').findIndex(({ Nama }) => String(Nama).startsWith('Kafe Senja')) + 2;
  write('Pelanggan', 'Alamat', cafe, 'Jl. Melati 5');
  const { facts, closing } = paper('INV-000003');
  expect(Object.fromEntries(facts)).toMatchObject({
    Alamat: expect.stringContaining('Jl. Melati 5'),
    Pesanan: expect.stringMatching(/^PSN-/),
  });
  expect(closing).toEqual([['Terbilang', expect.stringMatching(/^[A-Z].* rupiah$/)]]);
  const howToPay = 'Transfer ke rekening contoh a.n. Griya Daun';
  expect(refusal('payments.setUp', { howToPay: 'x'.repeat(201) })).toMatch('200');
  const set = shop.send('payments.setUp', { howToPay });
  expect(set).toMatchObject({ ok: true, undo: { input: { was: { howToPay: '' } } } });
  expect(paper('INV-000003').closing).toContainEqual(['Cara bayar', howToPay]);
});

test('a receipt says the amount in words, and a credit note what it reverses', () => {
  const { facts, sums } = paper('BYR-000001');
  const said = Object.fromEntries(facts);
  expect(sums).toEqual([{ word: 'Total', amount: expect.stringMatching(/^Rp/), strong: true }]);
  expect(said['Uang sejumlah']).toMatch(/^[A-Z].* rupiah$/);
  expect(said['Untuk pembayaran']).toMatch(/^(PSN|INV)-/);
  const { no } = must(shop.send<{ no: string }>('payments.creditInvoice', { id: 'INV-000003' }));
  expect(paper(no)).toMatchObject({ kind: 'Nota kredit', no, sums: [{ word: 'Total' }] });
  expect(Object.fromEntries(paper(no).facts).Membalik).toBe('INV-000003');
});

test('an invoice is kept once: its link stands in the row, and whoever asks again gets the same file', () => {
  const first = keep('INV-000003', 'nur', 'keep-1');
  expect(first).toMatchObject({ ok: true, message: 'INV-000003 Kafe Senja.pdf tersimpan di Drive Anda.' });
  const { pdf } = must(first);
  expect(pdf).toMatch(/^https:\/\/drive\.google\.com\/file\/d\/[\w-]+\/view$/);
  expect(shop.rows('Invoice')[2]?.PDF).toBe(pdf);
  expect(first.execution.cost.roundTrips).toBeLessThanOrEqual(20);
  // The same request, the same question anew, and somebody else's: no second file.
  expect(must(keep('INV-000003', 'nur', 'keep-1'))).toEqual(must(first));
  for (const who of ['nur', 'bima'])
    expect(must(keep('inv-000003', who))).toMatchObject({ pdf, known: true });
  const [file, ...more] = inDrive(person('nur'));
  expect([file?.name, more, inDrive(person('bima'))]).toEqual(['INV-000003 Kafe Senja.pdf', [], []]);
  expect(file?.text).toMatch(/^%PDF-1\.4[\s\S]*INV-000003[\s\S]*%%EOF/);
  expect(paper('INV-000003').pdf).toBe(pdf);
});

test('a receipt is kept like an invoice, in the Drive of whoever was first', () => {
  const { pdf } = must(keep('BYR-000001', 'nur'));
  expect(shop.rows('Pembayaran')[0]?.PDF).toBe(pdf);
  expect(must(keep('BYR-000001', 'bima'))).toMatchObject({ pdf, known: true });
});

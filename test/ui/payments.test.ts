/** Money in a real browser at 300 px: the queue by two keys, a payment, an invoice of a month, what is owed, the week, the settings. */
import type { Browser, Page } from 'playwright-core';
import { orders } from '../../src/features/orders/tables';
import { payments as feature } from '../../src/features/payments/feature';
import { invoices, payments } from '../../src/features/payments/tables';
import type { Answer, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { type MemoryBook, OWNER } from '../support/memory-context';
import { openShop } from '../support/shop';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Three orders of Kafe Senja. */
function shop(): MemoryBook {
  const book = openShop();
  for (const quantity of [1, 2, 3]) {
    const made = book.perform('orders.create', {
      customer: { id: 'PLG-00003' },
      lines: [{ product: 'KTN-TAS', quantity }],
    });
    if (!made.ok) throw new Error(made.said.join());
  }
  return book;
}
const waiting = (book: MemoryBook): MemoryBook => {
  for (const [no, amount] of [
    ['PSN-000001', 48_000],
    ['PSN-000002', 90_000],
    ['PSN-000003', 144_000],
  ])
    book.perform('payments.record', { for: no, amount, proof: 'https://x.example/1', checked: false });
  return book;
};

async function openOver(book: MemoryBook, panel: string, input: unknown = {}, language: 'id' | 'en' = 'id') {
  book.language = language;
  const customer = {
    id: 'PLG-00003',
    panel: 'customers.card',
    title: 'Kafe Senja (contoh)',
    note: '',
    keys: [],
  };
  const index = [
    { kind: 'customers', entries: [customer] },
    { kind: 'invoices', entries: [] },
    ...boot.index.filter(({ kind }) => kind !== 'customers'),
  ];
  const answers = ({ action, input: asked }: Request): Answer | undefined => {
    if (!/^(payments|orders)\./.test(action)) return undefined;
    const { ok, result, said, problems, undo } = book.perform(action, asked);
    if (!ok) return { ok, problems: said.map((text, at) => ({ code: problems[at]?.code ?? 'x', text })) };
    return { ok, result, ...(said[0] !== undefined && { message: said[0] }), ...(undo && { undo }) };
  };
  const modules = [...boot.modules, 'payments'];
  const start = { ...boot, language, index, modules, person: { ...OWNER }, open: { panel, input } };
  return openSidebar(browser, { start, answers });
}
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 5000 });
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('Cek pembayaran: Y is right, ↓ goes on, T is not; each answer leaves the list at once', async () => {
  const book = waiting(shop());
  const { page, keys, pressed, sent, close } = await openOver(book, 'payments.check');
  await see(page, 'Rp48.000');
  expect(await page.locator('.queue .chip').allInnerTexts()).toEqual(['pas', 'kurang Rp6.000', 'pas']);
  expect(await page.getByRole('link', { name: 'Lihat bukti' }).getAttribute('href')).toBe(
    'https://x.example/1',
  );
  await keys('y', 'ArrowDown', 't');
  await see(page, 'BYR-000003');
  expect(await page.locator('.queue li').count()).toBe(1);
  await page.waitForFunction(() => !document.body.innerText.includes('Menyimpan'), undefined, {
    timeout: 8000,
  });
  expect(await fits(page)).toBe(true);
  expect(pressed()).toBe(3);
  expect(sent.filter(({ action }) => /accept|reject/.test(action)).map(({ action }) => action)).toEqual([
    'payments.accept',
    'payments.reject',
  ]);
  expect(book.rows(payments).map(({ state }) => state)).toEqual(['checked', 'waiting', 'rejected']);
  expect(book.row(orders, 'PSN-000001').paid).toBe(48_000);
  await close();
});

test('whoever does not check money sees what waits, and no button', async () => {
  const book = waiting(shop());
  const queue = feature.actions.find(({ name }) => name === 'payments.queue');
  expect(queue?.roles).toContain('sales');
  const { page, keys, sent, close } = await openOver(shop(), 'payments.check', {}, 'en');
  await see(page, 'Nothing waits to be checked');
  await keys('y');
  expect(sent.some(({ action }) => action === 'payments.accept')).toBe(false);
  expect(book.rows(payments)).toHaveLength(3);
  await close();
});

test('Catat pembayaran from a row: Ctrl+Enter records all that is left', async () => {
  const book = shop();
  const { page, keys, close } = await openOver(book, 'payments.new', { id: 'PSN-000002' });
  await see(page, 'Catat pembayaran');
  expect(await fits(page)).toBe(true);
  await keys('Control+Enter');
  await see(page, 'BYR-000001: PSN-000002 dibayar Rp96.000, lunas.');
  expect(book.rows(payments)).toMatchObject([{ method: 'transfer', state: 'checked' }]);
  await close();
});

test('Buat invoice for a firm that pays once a month: all its open orders are proposed, one is left out', async () => {
  const book = shop();
  book.perform('payments.record', { for: 'PSN-000001' });
  const { page, close } = await openOver(book, 'payments.newInvoice', { id: 'PLG-00003' });
  await see(page, 'Pesanan yang ditagih');
  await see(page, 'Rp240.000');
  expect(await page.locator('.billable input:checked').count()).toBe(2);
  await page.locator('.billable input').nth(1).click();
  await see(page, 'Rp144.000');
  expect(await fits(page)).toBe(true);
  await page.getByRole('button', { name: /Simpan/ }).click();
  await see(page, 'INV-000001 untuk Kafe Senja (contoh) dibuat, Rp144.000.');
  expect(book.rows(invoices)).toMatchObject([{ orders: 'PSN-000003', total: 144_000 }]);
  await close();
});

test('Piutang, the card of an invoice and Kas minggu ini', async () => {
  const book = shop();
  for (const [no, due] of [
    ['PSN-000001', '2026-11-01'],
    ['PSN-000002', '2026-11-08'],
  ])
    book.perform('payments.makeInvoice', { orders: [no], day: '2026-10-20', due });
  const first = await openOver(book, 'payments.receivables');
  await see(first.page, '1–30 hari');
  expect(await first.page.locator('.card-line').allInnerTexts()).toEqual([
    expect.stringMatching(/Belum jatuh tempo\s+Rp96\.000/),
    expect.stringMatching(/1–30 hari\s+Rp48\.000/),
    expect.stringMatching(/Total\s+Rp144\.000/),
  ]);
  expect(await fits(first.page)).toBe(true);
  await first.page.getByText('INV-000001').first().click();
  await see(first.page, 'lewat 4 hari');
  await see(first.page, 'Catat lunas Rp48.000');
  expect(await fits(first.page)).toBe(true);
  await first.close();
  const week = await openOver(book, 'payments.week');
  await see(week.page, 'Jumlah yang masih akan datang');
  await see(week.page, 'Piutang lewat jatuh tempo');
  await week.close();
});

test('PPN is set by a rate and its first day, and shown with the days it holds', async () => {
  const book = shop();
  const { page, keys, close } = await openOver(book, 'payments.settings');
  await see(page, 'PPN tidak dipungut');
  await page.getByLabel('Tarif, %').fill('12');
  await keys('Control+Enter');
  await see(page, 'Isi tanggal mulainya.');
  await page.getByLabel('Mulai tanggal').fill('1/1/2027');
  await keys('Control+Enter');
  await see(page, 'Pengaturan uang tersimpan.');
  expect(book.options).toEqual({});
  await close();
});

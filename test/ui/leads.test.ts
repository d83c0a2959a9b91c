/** Leads in a real browser at 300 px: written down, planned, and won by an order in which nothing is typed twice. */
import type { Browser, Page } from 'playwright-core';
import { customers as customersFeature } from '../../src/features/customers/feature';
import { customers } from '../../src/features/customers/tables';
import { leads as feature } from '../../src/features/leads/feature';
import { leads } from '../../src/features/leads/tables';
import { orders as ordersFeature } from '../../src/features/orders/feature';
import { orders } from '../../src/features/orders/tables';
import { stock as stockFeature } from '../../src/features/stock/feature';
import { products } from '../../src/features/stock/tables';
import type { Money } from '../../src/kernel/money';
import type { Answer, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { MemoryBook, OWNER } from '../support/memory-context';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const HOSTILE = '<img src=x onerror="window.ran=1">';
const interested = {
  name: 'Kafe Pojok (contoh)',
  phone: '0812-3456-7890',
  need: '40 gelas',
  amount: 1_000_000,
};

function shop(more: object = {}): MemoryBook {
  const book = new MemoryBook([feature, ordersFeature, customersFeature, stockFeature]);
  const goods = boot.index.find(({ kind }) => kind === 'products')?.entries ?? [];
  for (const { facts } of goods)
    book.put(products, { sku: String(facts?.sku ?? ''), price: 28_000 as Money, onHand: 40, available: 40 });
  const told = book.perform('leads.add', { ...interested, owner: OWNER.name, ...more });
  if (!told.ok) throw new Error(told.said.join(' '));
  return book;
}

async function openOver(book: MemoryBook, panel: string, input: unknown = {}) {
  const answers = ({ action, input: asked }: Request): Answer | undefined => {
    if (!/^(leads|orders)\./.test(action)) return undefined;
    const { ok, result, said, problems, undo } = book.perform(action, asked);
    if (ok) return { ok, result, ...(said[0] !== undefined && { message: said[0] }), ...(undo && { undo }) };
    return {
      ok,
      problems: said.map((text, at) => {
        const field = problems[at]?.place?.field;
        return { code: problems[at]?.code ?? 'x', text, ...(field !== undefined && { field }) };
      }),
    };
  };
  const modules = [...boot.modules, 'leads'];
  const start = { ...boot, modules, person: { ...OWNER }, open: { panel, input } };
  const opened = await openSidebar(browser, { start, answers });
  opened.page.setDefaultTimeout(5_000);
  return opened;
}
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 5000 });
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('a new lead by keyboard; a number of a customer is said while it is typed; the next step is asked on its row', async () => {
  const book = shop();
  const { page, keys, close } = await openOver(book, 'leads.new');
  await page.getByLabel('Nama').fill(HOSTILE);
  await page.getByLabel('WhatsApp').fill('0840-0000-0016');
  await see(page, 'Nomor ini milik pelanggan Putri (contoh).');
  await page.getByLabel('Kebutuhan').fill('200 besek');
  await page.getByLabel('Nilai').fill('9 jt');
  expect(await fits(page)).toBe(true);
  await keys('Control+Enter');
  await see(page, /PRS-000002 tersimpan/);
  expect(book.row(leads, 'PRS-000002')).toMatchObject({
    amount: 9_000_000,
    owner: 'Ratna',
    weighted: 900_000,
  });
  await close();
  const list = await openOver(book, 'leads.list');
  await see(list.page, '2 terbuka, Rp10.000.000 · tertimbang Rp1.000.000');
  // The greater one first; nobody has planned either.
  expect(await list.page.locator('.rows li .title').allInnerTexts()).toEqual([HOSTILE, interested.name]);
  expect(await fits(list.page)).toBe(true);
  await list.page.getByRole('button', { name: 'Langkah berikut', exact: true }).first().click();
  await list.page.getByLabel('Langkah berikut').fill('kirim contoh');
  await list.page.getByLabel('Tanggal').fill('+2');
  await list.keys('Enter');
  await see(list.page, /PRS-000002: kirim contoh, /);
  expect(book.row(leads, 'PRS-000002')).toMatchObject({ next: 'kirim contoh' });
  expect(await list.page.evaluate(() => 'ran' in window)).toBe(false);
  await list.close();
});

test('a lead becomes an order: who and what for stand there already; one save makes customer, order and win', async () => {
  const book = shop();
  const { page, keys, sent, close } = await openOver(book, 'leads.card', { id: 'PRS-000001' });
  await see(page, 'belum ada langkah berikut');
  expect(await fits(page)).toBe(true);
  await page.getByRole('button', { name: 'Langkah lain' }).click();
  await page.getByRole('button', { name: 'Menang: buat pesanan' }).click();
  expect(await page.getByRole('combobox', { name: 'Pelanggan' }).inputValue()).toBe(interested.name);
  expect(await page.getByLabel('WhatsApp').inputValue()).toBe('6281234567890');
  await page.getByRole('combobox', { name: 'Barang' }).first().fill('BTK-GLS');
  await keys('Enter');
  await page.getByLabel('Jumlah').first().fill('3');
  expect(await fits(page)).toBe(true);
  await keys('Control+Enter');
  await see(page, /PRS-000001 menang menjadi PSN-000001/);
  expect(sent.map(({ action }) => action)).toContain('leads.sell');
  expect(book.row(leads, 'PRS-000001')).toMatchObject({
    state: 'won',
    order: 'PSN-000001',
    customer: 'PLG-00001',
  });
  expect(book.row(customers, 'PLG-00001')).toMatchObject({ name: interested.name, phone: '6281234567890' });
  expect(book.row(orders, 'PSN-000001')).toMatchObject({ customer: 'PLG-00001', notes: '40 gelas' });
  await close();
});

test('Kalah asks why before it is saved', async () => {
  const book = shop();
  const { page, close } = await openOver(book, 'leads.card', { id: 'PRS-000001' });
  await see(page, 'belum ada langkah berikut');
  await page.getByRole('button', { name: 'Langkah lain' }).click();
  await page.getByRole('button', { name: 'Kalah', exact: true }).click();
  await page.getByLabel('Alasan kalah').selectOption('silent');
  await page.locator('.step-ask').getByRole('button', { name: 'Kalah' }).click();
  await see(page, /PRS-000001 kini di tahap Kalah/);
  expect(book.row(leads, 'PRS-000001')).toMatchObject({ state: 'lost', lostReason: 'silent' });
  await see(page, 'Buka lagi');
  await close();
});

/** Tickets and templates in a real browser at 300 px: a question answered in four keys, by a text in which nothing is missing. */
import type { Browser, Page } from 'playwright-core';
import { customers as customersFeature } from '../../src/features/customers/feature';
import { customers } from '../../src/features/customers/tables';
import { orders as ordersFeature } from '../../src/features/orders/feature';
import { orders } from '../../src/features/orders/tables';
import { templatesOf } from '../../src/features/templates/feature';
import { templates } from '../../src/features/templates/tables';
import { tickets as feature } from '../../src/features/tickets/feature';
import { tickets } from '../../src/features/tickets/tables';
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

/** Yuni asks for PSN-000001, which has a courier and no tracking number yet. */
function shop(name = 'Yuni (contoh)'): MemoryBook {
  const tellers = [feature, ordersFeature, customersFeature];
  const book = new MemoryBook([...tellers, templatesOf(tellers, () => true)]);
  book.put(customers, { name, phone: '6284000000023' });
  book.put(orders, { customer: 'PLG-00001', customerName: name, courier: 'JNE', state: 'shipped' });
  book.perform('templates.starters', {});
  book.perform('tickets.add', { subject: 'Kapan sampai?', order: 'PSN-000001', owner: OWNER.name });
  return book;
}

async function openOver(book: MemoryBook, panel: string, input: unknown = {}) {
  const entries = book.rows(customers).map(({ id, name, phone }) => ({
    id,
    panel: 'customers.card',
    title: name,
    note: '',
    keys: [phone.slice(-4)],
  }));
  const index = [{ kind: 'customers', entries }, ...boot.index.filter(({ kind }) => kind !== 'customers')];
  const answers = ({ action, input: asked }: Request): Answer | undefined => {
    if (!/^(tickets|templates)\./.test(action)) return undefined;
    const { ok, result, said, problems, undo } = book.perform(action, asked);
    if (!ok)
      return {
        ok,
        problems: said.map((text, at) => {
          const field = problems[at]?.place?.field;
          return { code: problems[at]?.code ?? 'x', text, ...(field !== undefined && { field }) };
        }),
      };
    return { ok, result, ...(said[0] !== undefined && { message: said[0] }), ...(undo && { undo }) };
  };
  const modules = [...boot.modules, 'tickets', 'templates'];
  const start = { ...boot, index, modules, person: { ...OWNER }, open: { panel, input } };
  const opened = await openSidebar(browser, { start, answers });
  // What would leave the page is only written down.
  await opened.page.evaluate(() => {
    const host = window as unknown as { went: string[]; ran?: number };
    host.went = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      host.went.push(this.href);
    };
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void host.went.push(text) },
    });
  });
  const went = () => opened.page.evaluate(() => (window as unknown as { went: string[] }).went);
  return { ...opened, went };
}
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 5000 });
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('card, J, 1, S: the answer is copied in three keys and never with a blank; a person says that it was sent', async () => {
  const book = shop();
  const { page, keys, pressed, went, close } = await openOver(book, 'tickets.card', { id: 'TKT-000001' });
  await see(page, 'Sudah dijawab');
  expect(await fits(page)).toBe(true);
  await keys('j');
  await see(page, 'Kapan sampai? · untuk pertanyaan ini');
  await keys('1');
  await page.locator('.preview').waitFor({ timeout: 5000 });
  await keys('s');
  // Refused: the tracking number is missing, and its place is said.
  await page.getByRole('alert').getByText('Belum diisi: resi').waitFor({ timeout: 5000 });
  await see(page, 'No. resi di PSN-000001');
  expect(await went()).toEqual([]);
  await page.getByLabel('resi').fill('JP1234');
  await page.getByRole('button', { name: 'WhatsApp' }).click();
  // Behind the last blank Enter copies, as it ends every form.
  await page.getByLabel('resi').press('Enter');
  const text =
    'Halo Kak Yuni (contoh), pesanan PSN-000001 sudah kami kirim dengan JNE, nomor resi JP1234. Kabari kami bila ada yang bisa dibantu.';
  expect(await went()).toEqual([`https://wa.me/6284000000023?text=${encodeURIComponent(text)}`, text]);
  expect(await fits(page)).toBe(true);
  await page.getByRole('button', { name: 'Sudah dijawab' }).click();
  await see(page, 'TKT-000001 sudah dijawab.');
  expect(book.row(tickets, 'TKT-000001')).toMatchObject({ state: 'started', firstAnswer: expect.anything() });
  expect(book.row(templates, 'TPL-000002').uses).toBe(1);
  expect(pressed()).toBe(3);
  await close();
});

test('once the record says it all, J, 1, W are all keys; hostile names stay text', async () => {
  const book = shop(HOSTILE);
  book.set(orders, 'PSN-000001', { trackingNo: HOSTILE });
  const { page, keys, pressed, went, close } = await openOver(book, 'tickets.card', { id: 'TKT-000001' });
  await see(page, 'Sudah dijawab');
  await keys('j');
  await see(page, 'Kapan sampai? · untuk pertanyaan ini');
  await keys('1');
  await page.locator('.preview').getByText(HOSTILE).first().waitFor({ timeout: 5000 });
  await keys('w');
  expect(pressed()).toBe(3);
  for (let looks = 0; looks < 50 && (await went()).length === 0; looks++) await page.waitForTimeout(100);
  expect(new URL((await went())[0] ?? '').searchParams.get('text')).toContain(`Halo Kak ${HOSTILE},`);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await fits(page)).toBe(true);
  await close();
});

test('a new ticket by the end of a phone number, in the list with its step; what comes twice leads to its template', async () => {
  const book = shop();
  const { page, keys, close } = await openOver(book, 'tickets.new');
  await page.getByRole('combobox', { name: 'Pelanggan' }).fill('0023');
  await keys('Enter');
  await page.getByLabel('Soal').fill('kapan sampai');
  await page.getByLabel('Urgensi').selectOption('4');
  expect(await fits(page)).toBe(true);
  await keys('Control+Enter');
  await see(page, /TKT-000002 tersimpan untuk Yuni/);
  expect(book.row(tickets, 'TKT-000002')).toMatchObject({
    customer: 'PLG-00001',
    urgency: '4',
    owner: 'Ratna',
  });
  await close();
  const list = await openOver(book, 'tickets.list');
  await see(list.page, '“kapan sampai” ditanya 2 kali. Lihat templatenya');
  expect(await list.page.locator('.rows li .title').allInnerTexts()).toEqual([
    'kapan sampai',
    'Kapan sampai?',
  ]);
  expect(await fits(list.page)).toBe(true);
  await list.page.getByText('Lihat templatenya').click();
  await see(list.page, 'nama, no_pesanan, kurir, resi');
  await list.close();
});

test('hours that cannot be read are named beside their day', async () => {
  const book = shop();
  const { page, keys, close } = await openOver(book, 'tickets.settings');
  await page.getByLabel('Selasa').fill('siang');
  expect(await fits(page)).toBe(true);
  await keys('Control+Enter');
  await page.getByRole('button', { name: 'Lihat' }).click();
  await page.getByRole('button', { name: 'Perbaiki' }).click();
  await see(page, 'Jam “siang” tidak terbaca.');
  await page.getByLabel('Selasa').fill('9-15');
  await keys('Control+Enter');
  await see(page, 'Jam jawab dan batasnya tersimpan.');
  expect(await page.getByLabel('Senin').inputValue()).toBe('08.00–17.00');
  await close();
});

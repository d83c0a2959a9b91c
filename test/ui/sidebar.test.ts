/** A day at the counter: the built sidebar, a real browser, and only keys. */
import type { Browser, Page } from 'playwright-core';
import type { Answer, Request } from '../../src/kernel/protocol';
import { seriousFaults } from '../setup/axe';
import { openBrowser } from '../setup/browser';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const saved = (sent: readonly Request[], action = 'orders.create') =>
  sent.filter((request) => request.action === action);
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 5000 });
const at = (panel: string, input: unknown = {}) => ({ start: { ...boot, open: { panel, input } } });

test('the first screen is there without a call', async () => {
  const { page, sent, close } = await openSidebar(browser);
  await see(page, '2 pesanan terlambat');
  await see(page, 'PSN-000056 Hana');
  await see(page, 'Tersimpan 14.02');
  expect(sent).toEqual([]);
  await close();
});

test.each(['id', 'en'] as const)('every letter that home shows opens its screen (%s)', async (language) => {
  const { page, keys, close } = await openSidebar(browser, { start: { ...boot, language } });
  const actions = page.locator('.action .key');
  for (const letter of await actions.allInnerTexts()) {
    await keys(letter);
    await page.locator('#panel-title').waitFor();
    await keys('Escape');
    await actions.first().waitFor();
    await page.waitForTimeout(600);
  }
  await close();
});

test('what does not fit into six is one press behind them, and its letters work without it', async () => {
  const person = { ...boot.person, role: 'owner' as const };
  const modules = [...boot.modules, 'notes', 'backlog', 'payments', 'papers', 'tickets'];
  const start = { ...boot, person, modules, language: 'en' as const };
  const { page, keys, close } = await openSidebar(browser, { start });
  const letters = () => page.locator('.action .key').allInnerTexts();
  expect(await letters()).toEqual(['O', 'S', 'R', 'N', 'W', 'Y']);
  await page.getByRole('button', { name: 'More' }).click();
  const all = await letters();
  expect([all.length > 6, new Set(all).size]).toEqual([true, all.length]);
  // U takes the newest change back, whatever else begins with it.
  expect(all).not.toContain('U');
  await keys('t');
  await page.getByRole('heading', { name: 'Customers' }).waitFor();
  await close();
});

test('who only looks has the lists to look at, and nothing to begin', async () => {
  const person = { ...boot.person, role: 'reviewer' as const };
  const { page, close } = await openSidebar(browser, { start: { ...boot, person } });
  expect(await page.locator('.action .key').allInnerTexts()).toEqual(['S', 'L']);
  // What is to be checked is read, and settled by others.
  await see(page, 'Fisik 12 → 10 diketik');
  expect(await page.locator('.check button').count()).toBe(0);
  await close();
});

test('a shop without products is told to add one, not that its stock is fine', async () => {
  const start = { ...boot, index: boot.index.filter(({ kind }) => kind !== 'products') };
  const { page, close } = await openSidebar(browser, {
    start: { ...start, open: { panel: 'stock.list', input: {} } },
  });
  await see(page, 'Belum ada produk. Tambah satu, atau impor daftarnya.');
  await page.getByRole('button', { name: 'Perlu dipesan' }).click();
  await see(page, 'Belum ada produk.');
  await close();
});

test('an order of two lines from chat takes at most 20 keys', async () => {
  const { page, sent, keys, pressed, close } = await openSidebar(browser, at('orders.new'));
  await keys(...'0016', 'Enter', ...'btkm', 'Enter', '2', 'Enter', ...'ktnt', 'Enter', '1', 'Control+Enter');
  await see(page, 'PSN-000065 tersimpan, Rp118.000.');
  expect(pressed()).toBeLessThanOrEqual(20);
  expect(saved(sent).map(({ input }) => input)).toEqual([
    {
      customer: { id: 'PLG-00016' },
      channel: 'whatsapp',
      promised: '2026-11-07',
      fee: 0,
      discount: 0,
      lines: [
        { product: 'PRD-0001', quantity: 2 },
        { product: 'PRD-0010', quantity: 1 },
      ],
      note: '',
    },
  ]);
  expect(await page.getByRole('combobox', { name: 'Pelanggan' }).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await see(page, 'Tersimpan.');
  expect(saved(sent, 'orders.cancel').map(({ input }) => input)).toEqual([{ id: 'PSN-000065' }]);
  await close();
});

test('price, total and what can be sold stand beside the line before anything is sent', async () => {
  const { page, sent, keys, close } = await openSidebar(browser, at('orders.new'));
  await keys(...'putri', 'Enter', ...'btkm', 'Enter', ...'20');
  await see(page, 'bisa dijual 17, kurang 3');
  await see(page, 'Rp700.000');
  expect(sent).toEqual([]);
  await page.getByLabel('Yang kurang jadi pesanan tunggu').check();
  await keys('Control+Enter');
  await see(page, 'PSN-000065 tersimpan');
  expect(saved(sent)[0]?.input).toMatchObject({ lines: [{ quantity: 20 }], backorder: true });
  await close();
});

test('a line without a product asks for one, and offers no backorder', async () => {
  const { page, sent, keys, close } = await openSidebar(browser, at('orders.new'));
  await keys(...'putri', 'Enter', ...'xyz', 'Control+Enter');
  await see(page, 'Pilih dari daftar');
  expect(await page.getByLabel('Yang kurang jadi pesanan tunggu').count()).toBe(0);
  expect(sent).toEqual([]);
  await close();
});

test('a refused order comes back with all that was typed and the sentence beside its field', async () => {
  const { page, sent, keys, close } = await openSidebar(browser, at('orders.new'));
  await keys(...'Budi', 'Enter', ...'081234567890', 'Enter', ...'btkm', 'Enter', ...'20', 'Control+Enter');
  await see(page, '1 isian perlu diperbaiki.');
  await page.getByRole('button', { name: 'Lihat' }).click();
  await see(page, 'Pesanan baru: Budi');
  await page.getByRole('button', { name: 'Perbaiki' }).click();
  const quantity = page.getByLabel('Jumlah baris 1');
  expect(await quantity.inputValue()).toBe('20');
  expect(await quantity.getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel('WhatsApp', { exact: true }).inputValue()).toBe('081234567890');
  await keys(...'17', 'Control+Enter');
  await see(page, 'PSN-000065 tersimpan, Rp118.000.');
  const [first, second] = saved(sent);
  expect(first?.id).not.toBe(second?.id);
  expect(second?.input).toMatchObject({
    customer: { name: 'Budi', phone: '081234567890' },
    lines: [{ quantity: 17 }],
  });
  expect(await page.getByText('perlu diperbaiki').count()).toBe(0);
  await close();
});

test('a save that found the workbook busy is sent again with its id, even by the page after a reload', async () => {
  let busy = true;
  const again: Answer = { ok: false, problems: [{ code: 'busy', text: 'Sedang dipakai.' }], again: true };
  const { page, sent, keys, close } = await openSidebar(browser, {
    ...at('customers.new'),
    answers: ({ action }) => (action !== 'customers.add' ? undefined : busy ? again : undefined),
  });
  await keys(...'Rani', 'Control+Enter');
  await see(page, 'Sedang dipakai orang lain. Dicoba lagi dalam 3 detik, isian aman.');
  busy = false;
  await page.reload();
  await see(page, 'Tersimpan.');
  const tries = saved(sent, 'customers.add');
  expect(tries.length).toBeGreaterThan(1);
  expect(new Set(tries.map(({ id }) => id)).size).toBe(1);
  await close();
});

test('search opens with /, finds by four letters, and the card takes its big step with Enter', async () => {
  const { page, sent, keys, close } = await openSidebar(browser);
  await keys('/', ...'59', 'Enter');
  await page.getByRole('button', { name: 'Kirim sisanya (3)' }).waitFor();
  await keys('Enter');
  await see(page, 'Tersimpan.');
  expect(saved(sent, 'orders.ship').map(({ input }) => input)).toEqual([{ id: 'PSN-000059' }]);
  await close();
});

test('what the page does not hold is searched for on the server by Enter, once, and opens by Enter', async () => {
  const { page, sent, keys, close } = await openSidebar(browser, {
    answers: ({ action }) =>
      action === 'search.find'
        ? {
            ok: true,
            result: {
              entries: [
                { id: 'PSN-000059', panel: 'orders.card', title: 'PSN-000059 · Lama', note: '', keys: [] },
              ],
            },
          }
        : undefined,
  });
  await keys('/', ...'lama');
  await see(page, 'Enter mencari di semua data');
  await keys('Enter');
  await see(page, 'PSN-000059 · Lama');
  await keys('Enter');
  await page.getByRole('button', { name: 'Kirim sisanya (3)' }).waitFor();
  expect(saved(sent, 'search.find').map(({ input }) => input)).toEqual([{ text: 'lama' }]);
  await close();
});

test('a big step pressed twice before the card shows the first is taken once', async () => {
  let cards = 0;
  const { page, sent, keys, close } = await openSidebar(browser, {
    ...at('orders.card', { id: 'PSN-000059' }),
    answers: async ({ action }) => {
      if (action === 'orders.card') cards += 1;
      if (action === 'orders.card' && cards > 1) await new Promise((resolve) => setTimeout(resolve, 1000));
      return undefined;
    },
  });
  await page.getByRole('button', { name: 'Kirim sisanya (3)' }).waitFor();
  await keys('Enter');
  await see(page, 'Tersimpan.');
  await keys('Enter', 'Enter');
  expect(saved(sent, 'orders.ship')).toHaveLength(1);
  await close();
});

test('a step that wants a reason asks in place and sends it along', async () => {
  const { page, sent, keys, close } = await openSidebar(browser);
  await page.getByRole('button', { name: 'Catat koreksi −2' }).click();
  await keys('Enter');
  await see(page, 'Isi dulu.');
  await keys(...'rusak', 'Enter');
  await see(page, 'Tersimpan.');
  expect(saved(sent, 'stock.correct').map(({ input }) => input)).toEqual([
    { product: 'PRD-0001', change: -2, reason: 'rusak' },
  ]);
  await close();
});

test.each([
  ['home', undefined],
  ['form', at('orders.new')],
  ['card', at('orders.card', { id: 'PSN-000059' })],
  ['list', at('orders.list', { filter: 'open' })],
])('nobody is locked out of the %s, in light and dark', async (_, start) => {
  const { page, close } = await openSidebar(browser, start);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  expect(await seriousFaults(page)).toEqual([]);
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  expect(await seriousFaults(page)).toEqual([]);
  await close();
});

/** Kirim (pindai) and the step for many rows, in a real browser at 300 px over the real bundle: a scanner types, and nobody waits. */
import type { Browser, Page } from 'playwright-core';
import { shipments } from '../../src/features/orders/shipments';
import { unpackPart } from '../../src/kernel/pack';
import type { Answer, Boot, Packed, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import type { MemoryBook } from '../support/memory-context';
import { openShop } from '../support/shop';
import { OWNER, type ShopHost, shopHost } from '../support/shop-host';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
let shop: ShopHost;
beforeAll(async () => {
  [browser, shop] = await Promise.all([openBrowser(), shopHost()]);
});
afterAll(async () => {
  await browser.close();
  shop.close();
});
beforeEach(() => shop.startAgain());

type Serve = (request: Request) => Answer;

/** The real bundle, while these cells are selected. */
const bundle =
  (selected: { sheet?: number; a1?: string } = {}): Serve =>
  (request) => {
    const args = [JSON.stringify({ ...request, at: shop.now() })];
    return JSON.parse(
      String(shop.run({ handler: 'rapi', args, as: OWNER, door: 'sidebar', ...selected }).value),
    );
  };

/** What the features decide over a book in memory: quick enough for many parcels. */
const memory =
  (book: MemoryBook): Serve =>
  ({ action, input }) => {
    const { ok, result, said, problems } = book.perform(action, input);
    if (!ok) return { ok, problems: said.map((text, at) => ({ code: problems[at]?.code ?? 'x', text })) };
    return { ok, result, ...(said[0] !== undefined && { message: said[0] }) };
  };

async function openOver(panel: string, serve: Serve) {
  const { result } = serve({ id: 'index', at: 0, action: 'shell.index', input: {} }) as {
    result: Packed<Boot>;
  };
  const start: Boot = { ...boot, index: result.index.map(unpackPart), open: { panel, input: {} } };
  // An answer comes when it comes: the next scans are typed meanwhile.
  const answers = (request: Request): Promise<Answer> =>
    new Promise((resolve) => setTimeout(() => resolve(serve(request)), 20));
  const sidebar = await openSidebar(browser, { start, answers });
  await sidebar.page.evaluate(() => {
    const host = window as unknown as { beeps: number[]; AudioContext: unknown };
    host.beeps = [];
    const node = { connect: () => node, start: () => undefined, stop: () => undefined, gain: { value: 0 } };
    host.AudioContext = class {
      currentTime = 0;
      createGain = () => node;
      createOscillator = () => ({
        ...node,
        frequency: {
          set value(hertz: number) {
            host.beeps.push(hertz);
          },
        },
      });
    };
  });
  return sidebar;
}
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 8000 });
const saved = (page: Page) =>
  page.waitForFunction(() => !/menyimpan/i.test(document.body.innerText), undefined, { timeout: 30_000 });
const word = (page: Page) => page.locator('.scan-word').innerText();
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const orders = (count: number, product = 'SKT-KLP', backorder = false): string[] => {
  const nos = Array.from({ length: count }, () => {
    const told = shop.send<{ no: string }>('orders.create', {
      customer: { id: 'PLG-00016' },
      lines: [{ product, quantity: 1 }],
      backorder,
    });
    return told.ok ? told.result.no : '';
  });
  shop.send('many.step', { table: 'orders', step: 'check', ids: nos });
  return nos;
};

test('thirty parcels in a row without a wait: sixty scans, no key beside them, each in Pengiriman with its number', async () => {
  const book = openShop();
  const customer = { id: 'PLG-00002' };
  const nos = Array.from({ length: 29 }, () => {
    const { result } = book.perform<{ no: string }>('orders.create', {
      customer,
      lines: [{ product: 'KTN-TAS', quantity: 1 }],
    });
    book.perform('orders.check', { id: result.no });
    return result.no;
  });
  const nothing = {
    ok: true,
    result: { home: { work: [], waiting: 0, checks: [] }, index: [], entries: [] },
  } as const;
  const serve: Serve = (request) =>
    /^(shell|search)/.test(request.action) ? nothing : memory(book)(request);
  const { page, close } = await openOver('orders.scan', serve);
  await see(page, 'Pindai nomor pesanan');
  // Its goods arrive once; from then on no scan waits for anything.
  await page.waitForTimeout(500);
  const typed = [...nos, nos[0] ?? ''].flatMap((no, at) => [no, `JX${100_000 + at}`]);
  // The first as a scanner types, sign by sign; then only faster.
  for (const [at, code] of typed.entries()) {
    if (at < 4) await page.keyboard.type(code);
    else await page.keyboard.insertText(code);
    await page.keyboard.press('Enter');
  }
  await see(page, '29 paket dipindai');
  await saved(page);
  expect(book.rows(shipments).map(({ order, trackingNo }) => `${order} ${trackingNo}`)).toEqual(
    nos.map((no, at) => `${no} JX${100_000 + at}`),
  );
  expect(await page.evaluate(() => (window as unknown as { beeps: number[] }).beeps.length)).toBeGreaterThan(
    110,
  );
  expect(await fits(page)).toBe(true);
  await close();
});

test('mix-ups are said in big words, part ships alone, and a refused parcel comes back with all that was scanned', async () => {
  const [one = '', two = ''] = orders(2);
  const [none = ''] = orders(1, 'PKT-HMP', true);
  const { page, close, sent } = await openOver('orders.scan', bundle());
  const scan = (code: string) => page.keyboard.type(`${code}\n`);
  const shot = (name: string) =>
    process.env.SHOTS ? page.screenshot({ path: `${process.env.SHOTS}/${name}.png` }) : undefined;
  await see(page, 'Pindai nomor pesanan');
  // The goods of open orders have to be there once; from then on no scan waits.
  await scan(one);
  await see(page, 'Siap');
  await see(page, `${one}: semua ada`);
  await shot('scan-ready');
  await scan(two);
  expect(await page.locator('.scan-said').innerText()).toContain(`${one} dilewati`);
  await scan('SKT-KLP');
  expect(await word(page)).toBe('Itu barang');
  await scan('JX777001');
  await scan('PSN-000050');
  // All of it is there, but nobody can find the address: that is said before the parcel is closed.
  expect(await word(page)).toBe('Baca dulu');
  await see(page, 'alamat belum jelas');
  await shot('scan-look');
  await scan(none);
  expect(await word(page)).toBe('Menunggu stok');
  await shot('scan-waits');
  await scan('JX777002');
  await see(page, 'Perlu diperbaiki');
  await see(page, /PKT-HMP/);
  // The packer looks at the big word: it may not say that the parcel went.
  expect(await word(page)).toBe('Tidak dikirim');
  await scan('PSN-000001');
  expect(await word(page)).toBe('Sudah selesai');
  await saved(page);
  await shot('scan-refused');
  expect(await fits(page)).toBe(true);
  // What came in meanwhile makes the same parcel go; nothing is scanned again.
  shop.send('stock.receive', { lines: [{ product: 'PKT-HMP', quantity: 5, cost: 150_000 }] });
  // Not within the moment in which a second press is a double click.
  await page.waitForTimeout(900);
  await page.getByRole('button', { name: 'Kirim lagi' }).click();
  await saved(page);
  await page.locator('.refused').waitFor({ state: 'detached' });
  await see(page, `${none} dikirim dengan resi JX777002`);
  const [last] = shop.rows('Pengiriman').slice(-1);
  expect([last?.Pesanan, last?.['No. resi']]).toEqual([none, 'JX777002']);
  expect(sent.filter(({ action }) => action === 'orders.shipScanned')).toHaveLength(3);
  expect(await page.evaluate(() => document.activeElement?.matches('.scan input'))).toBe(true);
  await close();
});

test('the selected rows: what is possible stands there before the click, then one button, one sentence, one way back', async () => {
  const nos = orders(3);
  const sheet = shop.sheetId('Pesanan');
  const { page, close, keys } = await openOver('many.step', bundle({ sheet, a1: 'A66:H68,A60:A61' }));
  await see(page, '5 pesanan terpilih di Pesanan');
  await see(page, /PSN-000060.*/);
  await page.screenshot({ path: process.env.SHOTS ? `${process.env.SHOTS}/many.png` : undefined });
  expect(await page.locator('.button.primary').innerText()).toContain('Kirim 4 pesanan');
  await page.getByRole('button', { name: /^Proses/ }).click();
  await page.locator('.button.primary').click();
  await see(page, '3 pesanan diproses');
  expect(await fits(page)).toBe(true);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await see(page, '3 pesanan dikembalikan');
  expect(shop.rows('Pesanan').filter((row) => nos.includes(String(row['No.'])))).toMatchObject(
    nos.map(() => ({ Status: 'Dicek' })),
  );
  await keys('Escape');
  await close();
});

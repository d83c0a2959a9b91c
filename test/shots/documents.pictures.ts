/**
 * The pictures of README and the guides, drawn anew over the sample business on one fixed day (`npm run shots:docs`): a new order beside the sheet, an
 * order's card, the dashboard, and a phone. What the product looks like changes, they change with it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { type Serving, serving } from '../../local/cli/serving';
import type { Host } from '../../local/host';
import { openHost } from '../../local/run/host';
import { FIRM, fillSample, OWNER } from '../../local/sample';
import { openBrowser } from '../setup/browser';
import { NOW } from '../support/shop-host';
import { smallPng } from './palette-png';

const root = join(__dirname, '../..');
const docs = join(root, 'docs');
type Name = 'rapi' | 'order' | 'dashboard' | 'phone';

let folder: string;
let host: Host;
let server: Serving;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapi-pictures-'));
  const file = join(folder, 'griya-daun.rapi');
  host = openHost({
    bundle: join(root, 'build/out'),
    file,
    name: FIRM,
    owner: OWNER,
    zone: 'Asia/Jakarta',
    locale: 'id_ID',
    now: () => NOW,
  });
  let requests = 0;
  const send = async (action: string, input: unknown): Promise<unknown> => {
    const request = { id: `picture-${++requests}`, at: NOW, action, input };
    const { value } = host.run({
      handler: 'rapi',
      args: [JSON.stringify(request)],
      as: OWNER,
      door: 'sidebar',
    });
    return JSON.parse(String(value)).result;
  };
  await send('setup.install', { language: 'id', firm: FIRM });
  await fillSample(send, host, NOW);
  await send('backup.now', {});
  await send('dashboard.refresh', {});
  server = await serving(host, file, 0);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  host?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function openPage(width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto(server.address);
  await page.getByRole('tab').first().waitFor();
  return page;
}

async function toTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.locator('[data-a1="A2"] .text').first().waitFor();
}

async function choose(page: Page, ...way: string[]): Promise<void> {
  await page.getByRole('menubar').getByRole('menuitem', { name: 'Rapi', exact: true }).click();
  for (const [at, name] of way.entries()) {
    const entry = page.locator('.popup').nth(at).getByRole('menuitem', { name }).first();
    await (at + 1 < way.length ? entry.hover() : entry.click());
  }
}

/** The page inside the sidebar or dialog, once this stands in it. */
async function inside(page: Page, text: string): Promise<Frame> {
  const holder = await page.waitForSelector('.dialog iframe, aside.sidebar iframe');
  const frame = await holder.contentFrame();
  if (!frame) throw new Error('The frame went away.');
  await frame.getByText(text).first().waitFor();
  return frame;
}

async function keep(name: Name, picture: Buffer): Promise<void> {
  writeFileSync(join(docs, `${name}.png`), await smallPng(browser, picture));
}

test('a new order beside the orders it joins', async () => {
  const page = await openPage(1280, 760);
  await toTab(page, 'Pesanan');
  await choose(page, 'Tambah', 'Pesanan');
  const frame = await inside(page, 'Barang');
  for (const [typed, then] of [
    ['0016', 'Enter'],
    ['btkm', 'Enter'],
    ['2', 'Enter'],
    ['ktnt', 'Enter'],
    ['1', ''],
  ] as const) {
    if (typed === 'btkm') await frame.getByText('Semarang').waitFor();
    await page.keyboard.type(typed);
    if (then) await page.keyboard.press(then);
  }
  await frame.getByText('Rp118.000').waitFor();
  await keep('rapi', await page.screenshot());
  await page.close();
}, 60_000);

test('the card of an order that was shipped in part', async () => {
  const page = await openPage(1280, 760);
  await choose(page, 'Buka Rapi');
  const frame = await inside(page, 'Untuk saya');
  await frame.getByText('Kemas PSN-000059').click();
  await frame.getByText('Riwayat').waitFor();
  await page.waitForTimeout(SETTLED);
  await keep('order', await page.locator('aside.sidebar').screenshot());
  await page.close();
}, 60_000);

test('the dashboard', async () => {
  const page = await openPage(1280, 940);
  await choose(page, 'Tinjau', 'Dasbor');
  await inside(page, 'Dari kanal mana pesanan masuk?');
  await page.waitForTimeout(SETTLED);
  await keep('dashboard', await page.locator('.dialog').screenshot());
  await page.close();
}, 60_000);

test('what needs doing today, on a phone', async () => {
  const page = await openPage(1280, 860);
  await page.getByRole('button', { name: 'HP' }).click();
  await toTab(page, 'Hari Ini');
  // Past kind, owner and due: what it says beside the work is why it stands here.
  await page.mouse.move(640, 400);
  await page.mouse.wheel(330, 0);
  await page.waitForTimeout(SETTLED);
  await keep('phone', await page.locator('.handset').screenshot());
  await page.close();
}, 60_000);

/** What is drawn after its words stand: rings, bars, cells. */
const SETTLED = 400;

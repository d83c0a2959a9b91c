/**
 * Every tab, menu entry and card of the sample business, opened as a person would in the workbook on this machine, looked at by
 * axe, and kept as a picture in build/shots, twelve of them on a sheet (`npm run shots`; `LANGUAGE=en` for English, `LANGUAGE=pseudo` for one that nobody speaks and that is a third
 * longer, `AS=joko@…` for somebody else's eyes, `ONLY='Gudang|Uang'` for a part).
 */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { serving } from '../../local/cli/serving';
import { openHost } from '../../local/run/host';
import { addressOf } from '../setup/address';
import { seriousFaults } from '../setup/axe';
import { openBrowser } from '../setup/browser';
import { OWNER, shopFile } from '../support/shop-host';
import { contactSheets, fileOf } from './contact-sheets';

const root = join(__dirname, '../..');
const language = process.env.LANGUAGE ?? 'id';
const only = new RegExp(process.env.ONLY ?? '', 'i');
const pictures = join(root, 'build/shots', language);
const folder = mkdtempSync(join(tmpdir(), 'rapi-shots-'));
/** Nothing to look at: they act at once, or leave for another place. */
const FRAME_WAIT = 15_000;

let browser: Browser;
let page: Page;
let stop: () => void;
const troubles: string[] = [];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const address = language === 'pseudo' ? await servePseudo() : await serve();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 860 }, reducedMotion: 'reduce' });
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()));
  page.on('pageerror', ({ message }) => troubles.push(message));
  await page.goto(address);
  await page.getByRole('tab').first().waitFor();
}, 120_000);
afterAll(async () => {
  if (browser) await contactSheets(browser, pictures, 4, 3);
  await browser?.close();
  stop?.();
  rmSync(folder, { recursive: true, force: true });
});

/** The sample business switched to a language that nobody speaks. */
async function servePseudo(): Promise<string> {
  execFileSync(process.execPath, ['test/support/pseudo-build.mjs'], { cwd: root });
  const file = join(folder, 'shop.rapi');
  copyFileSync(await shopFile({}), file);
  const host = openHost({ bundle: join(root, 'build/out-pseudo'), file, now: () => Date.now() });
  for (const action of ['language.switch', 'today.refresh', 'dashboard.refresh']) {
    const request = { id: action, at: host.now(), action, input: { language: 'en' } };
    host.run({ handler: 'rapi', args: [JSON.stringify(request)], as: OWNER, door: 'sidebar' });
  }
  const server = await serving(host, file, Number(process.env.PORT ?? 8791));
  stop = () => void server.close().then(() => host.close());
  return server.address;
}

/** The local workbook in a process of its own, as `npm start` has it. */
function serve(): Promise<string> {
  const run = spawn(
    process.execPath,
    [
      join(root, 'build/rapi.mjs'),
      'serve',
      '--book',
      join(folder, 'shop.rapi'),
      ...(language === 'en' ? ['--language', 'en'] : []),
      ...(process.env.AS ? ['--as', process.env.AS] : []),
    ],
    { cwd: root, env: { ...process.env, PORT: process.env.PORT ?? '8791' } },
  );
  stop = () => run.kill();
  return addressOf(run);
}

const shot = (name: string, part: Locator | Page = page): Promise<Buffer> =>
  part.screenshot({ path: join(pictures, fileOf(name)) });

/** The frame of the sidebar or dialog once it is quiet: nothing grey waits for an answer, and it says the same twice. A frame that went away is looked for anew. */
async function quiet(): Promise<Frame | undefined> {
  const until = Date.now() + FRAME_WAIT;
  for (let before = ''; Date.now() < until; ) {
    const holder = await page
      .waitForSelector('.dialog iframe, aside.sidebar iframe', { timeout: until - Date.now() })
      .catch(() => undefined);
    if (!holder) return undefined;
    const frames = await page.$$('.dialog iframe, aside.sidebar iframe');
    const frame = await frames.at(-1)?.contentFrame();
    const said = await frame?.evaluate(SHOWN).catch(() => '');
    if (frame && said && said === before) return frame;
    before = said ?? '';
    await page.waitForTimeout(LOOK_AGAIN);
  }
  return undefined;
}

/** What the page says; empty while a bar stands for what is to come. */
const SHOWN = (): string =>
  document.querySelector('main') && !document.querySelector('.bar:not(.tool)') ? document.body.innerText : '';
const LOOK_AGAIN = 250;

async function faultsOf(frame: Frame): Promise<string[]> {
  const over = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const cut = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, h1, h2, label, .chip, th')]
      .filter(
        (each) =>
          !each.closest('.unseen') &&
          each.scrollWidth > each.clientWidth + 1 &&
          getComputedStyle(each).overflowX !== 'visible',
      )
      .map((each) => `cut: ${each.innerText}`),
  );
  return [...(over > 0 ? [`hangs over by ${over} px`] : []), ...cut, ...(await seriousFaults(frame))];
}

/** Said at once: a run may be ended before its end. */
function told(name: string, faults: string[]): string[] {
  for (const fault of faults) process.stdout.write(`${name}: ${fault}\n`);
  return faults;
}

/** What was refused or half typed on one screen is not to be seen on the next. */
async function shut(): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(() => localStorage.clear()).catch(() => undefined);
  for (const close of await page.locator('.dialog .panel-top button, aside.sidebar .panel-top button').all())
    await close.click();
}

const popup = (depth: number) => page.locator('.popup').nth(depth);
const entriesOf = (depth: number) => popup(depth).locator(':scope > [role=menuitem]');
const openMenu = async (): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('menubar').getByRole('menuitem', { name: 'Rapi', exact: true }).click();
  await popup(0).waitFor();
};

/** Every leaf of Rapi's menu as the way to it. */
async function leaves(): Promise<string[][]> {
  const found: string[][] = [];
  await openMenu();
  for (const entry of await entriesOf(0).all()) {
    const label = (await entry.locator(':scope > .label').innerText()).trim();
    if ((await entry.getAttribute('aria-haspopup')) === null) {
      found.push([label]);
      continue;
    }
    await entry.hover();
    await popup(1).waitFor();
    for (const below of await entriesOf(1).all())
      found.push([label, (await below.locator(':scope > .label').innerText()).trim()]);
  }
  await page.keyboard.press('Escape');
  return found;
}

async function choose(way: readonly string[]): Promise<void> {
  await openMenu();
  for (const [depth, label] of way.entries()) {
    const entry = entriesOf(depth).filter({ has: page.locator(`:scope > .label`, { hasText: label }) });
    if (depth + 1 < way.length) await entry.first().hover();
    else await entry.first().click();
  }
}

test('every tab', async () => {
  for (const tab of await page.getByRole('tab').all()) {
    if (!only.test(await tab.innerText())) continue;
    await tab.click();
    await page.locator('[data-a1="A1"] .text').first().waitFor();
    await page.waitForTimeout(LOOK_AGAIN);
    await shot(`tab ${await tab.innerText()}`);
  }
  expect(troubles).toEqual([]);
}, 300_000);

test('every tab on a phone', async () => {
  await page.getByRole('button', { name: /^(HP|Phone)$/ }).click();
  for (const tab of await page.getByRole('tab').all()) {
    if (!only.test(await tab.innerText())) continue;
    await tab.click();
    await page.locator('[data-a1="A1"] .text').first().waitFor();
    await page.waitForTimeout(LOOK_AGAIN);
    await shot(`phone ${await tab.innerText()}`, page.locator('.handset'));
  }
  await page.getByRole('button', { name: /^(HP|Phone)$/ }).click();
  expect(troubles).toEqual([]);
}, 300_000);

test('every menu entry opens its screen, and axe finds no serious fault on it', async () => {
  const faults: [string, string[]][] = [];
  for (const way of await leaves()) {
    const name = way.join(' · ');
    if (!only.test(name)) continue;
    await choose(way);
    const frame = await quiet();
    await shot(`menu ${name}`);
    if (frame) faults.push([name, told(name, await faultsOf(frame))]);
    else process.stdout.write(`no screen: ${name}\n`);
    await shut();
  }
  expect(faults.filter(([, list]) => list.length > 0)).toEqual([]);
  expect(troubles).toEqual([]);
}, 900_000);

test('the card of the first row of every tab', async () => {
  const faults: [string, string[]][] = [];
  for (const tab of await page.getByRole('tab').all()) {
    const name = await tab.innerText();
    if (!only.test(name)) continue;
    await tab.click();
    await page.waitForTimeout(LOOK_AGAIN);
    await page.locator('.rgCell[data-a1="B2"], [data-a1="B2"]').first().click();
    // The second of the menu, in any language.
    await choose([String((await leaves())[1])]);
    const frame = await quiet();
    await shot(`card ${name}`);
    if (frame) faults.push([name, await faultsOf(frame)]);
    await shut();
  }
  expect(faults.filter(([, list]) => list.length > 0)).toEqual([]);
  expect(troubles).toEqual([]);
}, 300_000);

test('every screen of settings', async () => {
  const faults: [string, string[]][] = [];
  const settings = (await leaves()).find((_, at, all) => all[at + 1] === undefined)?.[0] ?? '';
  const way = [settings, language === 'id' ? 'Pengaturan' : language === 'en' ? 'Settings' : 'Šééťťííñğš'];
  await choose(way);
  const count = (await (await quiet())?.locator('main li button').count()) ?? 0;
  for (let at = 0; at < count; at++) {
    await shut();
    await choose(way);
    const row = (await quiet())?.locator('main li button').nth(at);
    const name = `settings ${(await row?.innerText())?.split('\n')[0] ?? at}`;
    if (!only.test(name)) continue;
    await row?.click();
    const frame = await quiet();
    await shot(name);
    if (frame) faults.push([name, told(name, await faultsOf(frame))]);
  }
  await shut();
  expect(count).toBeGreaterThan(5);
  expect(faults.filter(([, list]) => list.length > 0)).toEqual([]);
}, 600_000);

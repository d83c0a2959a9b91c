// The workbook's page in a real browser, over the real host: it looks and answers as Sheets does.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../../local/host';
import { openHost } from '../../../local/run/host';
import { type RunningServer, startServer } from '../../../local/server/server';
import { openBrowser } from '../../setup/browser';
import { makeBundle } from './bundle';

const OWNER = 'ratna@griyadaun.example';
const made = makeBundle();
let host: Host;
let server: RunningServer;
let browser: Browser;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  host = openHost({ bundle: made.bundle, file: ':memory:', owner: OWNER, name: 'Griya Daun (contoh)' });
  host.invite({ email: 'joko@griyadaun.example', access: 'editor' });
  host.invite({ email: 'yoga@griyadaun.example', access: 'viewer' });
  server = await startServer({
    host,
    bundle: made.bundle,
    page: join(process.cwd(), '.cache/local/page'),
    port: 0,
  });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(server.address);
  await cell('A1').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  host.close();
  made.remove();
});
afterEach(() => expect(troubles.splice(0)).toEqual([]));

test('what is typed stands in the cell at once, Tab goes right and Enter under the first', async () => {
  await cell('A2').click();
  for (const [text, key] of [
    ['Mangkuk', 'Tab'],
    ['Batok', 'Tab'],
    ['Kelapa', 'Enter'],
    ['42', 'Enter'],
  ] as const) {
    await page.keyboard.type(text);
    await page.keyboard.press(key);
  }
  await shows('A2', 'Mangkuk');
  await shows('C2', 'Kelapa');
  await shows('A3', '42');
  expect(valueAt(3, 1)).toBe(42);
  expect(await nameBox()).toBe('A4');
});

test('typing fires onEdit, and what the script wrote appears', async () => {
  await cell('B6').click();
  await page.keyboard.type('x\n');
  await shows('C6', 'diedit');
});

test('a formula shows its value in the cell and itself in the formula bar', async () => {
  await cell('A8').click();
  await page.keyboard.type('=A3*2\n');
  await shows('A8', '84');
  await cell('A8').click();
  expect(await page.getByLabel('Ketik teks atau rumus').inputValue()).toBe('=A3*2');
});

test('F2 edits what is there, Escape gives it back, Delete empties, Ctrl+Z returns it', async () => {
  await cell('A2').click();
  await page.keyboard.press('F2');
  await page.keyboard.type(' besar');
  await page.keyboard.press('Escape');
  await shows('A2', 'Mangkuk');
  await page.keyboard.press('Delete');
  await shows('A2', '');
  await page.keyboard.press('Control+z');
  await shows('A2', 'Mangkuk');
});

test('a block is copied and pasted as cells', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await cell('A2').click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await nameBox()).toBe('A2:B3');
  await page.keyboard.press('Control+c');
  await cell('D10').click();
  await page.keyboard.press('Control+v');
  await shows('E10', 'Batok');
  await shows('D11', '42');
});

test('the script built a menu, and its item runs', async () => {
  await page.getByRole('menuitem', { name: 'Rapi' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Daftar ambil…' }).waitFor();
  await page.keyboard.press('Enter');
  await shows('F1', 'diambil');
});

test('a key of the manifest opens the sidebar, which calls the script and gives the keyboard back', async () => {
  await page.keyboard.press('Control+Alt+Shift+Digit1');
  const panel = page.frameLocator('iframe[title=Rapi]');
  await panel.locator('#save').click();
  await panel.getByText(`tersimpan oleh ${OWNER}`).waitFor();
  await shows('D4', 'dari panel');
  await panel.locator('#wrong').click();
  await panel.getByText('! Script function not found: missing').waitFor();
  await cell('A12').click();
  await panel.locator('#back').click();
  await page.waitForFunction(() => document.activeElement?.className.includes('cell-keys'));
  await page.keyboard.type('lanjut\n');
  await shows('A12', 'lanjut');
});

test('a sidebar cannot reach into the workbook around it', async () => {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  const reached = await frame?.evaluate(async () => {
    const tried: string[] = [];
    try {
      tried.push(String(parent.document.title));
    } catch {
      tried.push('closed');
    }
    const answer = await fetch('/api/open', { method: 'POST', body: '{}' });
    return [...tried, answer.status, localStorage.getItem('draft')];
  });
  expect(reached).toEqual(['closed', 403, 'kept']);
});

test('acting as somebody else changes who the script sees; who may only look has no menu and cannot type', async () => {
  await actAs('joko');
  expect(await page.locator('iframe').count()).toBe(0);
  await page.keyboard.press('Control+Alt+Shift+Digit1');
  const panel = page.frameLocator('iframe[title=Rapi]');
  await panel.locator('#save').click();
  await panel.getByText('tersimpan oleh joko@griyadaun.example').waitFor();
  await actAs('yoga');
  expect(await page.getByRole('menuitem', { name: 'Rapi' }).count()).toBe(0);
  await cell('A14').click();
  await page.keyboard.type('diam-diam\n');
  await page.getByRole('alertdialog').waitFor();
  await page.getByRole('button', { name: 'OK' }).click();
  await shows('A14', '');
  await actAs('ratna');
});

test('a phone has cells and tabs, but neither menu nor sidebar', async () => {
  await page.getByRole('button', { name: 'HP' }).click();
  await page.locator('.handset').waitFor();
  expect(await page.getByRole('menubar').count()).toBe(0);
  expect(await page.locator('iframe').count()).toBe(0);
  await cell('A15').click();
  await page.keyboard.type('dari HP\n');
  await shows('A15', 'dari HP');
  await page.getByRole('button', { name: 'HP' }).click();
});

test('a change made elsewhere appears by itself', async () => {
  host.type({ as: OWNER, sheet: firstSheet(), row: 16, column: 1, text: 'dari rapi' });
  await shows('A16', 'dari rapi');
});

test('mail that the script sent is read on the page, and Escape goes back to the cells', async () => {
  host.run({ handler: 'mail', as: OWNER, door: 'clock' });
  await page.getByRole('button', { name: 'Surat' }).click();
  const outbox = page.getByRole('dialog', { name: 'Surat' });
  await outbox.getByText('Kepada joko@griyadaun.example').waitFor();
  expect(await outbox.innerText()).toContain('Joko: 1 terlambat');
  await page.keyboard.press('Escape');
  await outbox.waitFor({ state: 'detached' });
});

test('rows are inserted by the menu of the right mouse button', async () => {
  await cell('A2').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Sisipkan 1 baris di atas' }).click();
  await shows('A3', 'Mangkuk');
});

test('the last of many rows is shown without loading those between', async () => {
  const told = page.waitForResponse((one) => one.url().endsWith('/api/sheets'));
  host.reshape({
    as: OWNER,
    operation: { kind: 'insertRows', sheet: firstSheet(), first: 900, count: 99_000 },
  });
  host.type({ as: OWNER, sheet: firstSheet(), row: 99_990, column: 1, text: 'paling bawah' });
  await told;
  const asked: string[] = [];
  page.on('request', (one) => one.url().endsWith('/api/window') && asked.push(one.postData() ?? ''));
  await page.getByLabel('Kotak nama').fill('A99990');
  await page.keyboard.press('Enter');
  await shows('A99990', 'paling bawah');
  expect(asked.length).toBeLessThan(20);
});

test('a page that stayed open finds the server again after it was started anew', async () => {
  const port = Number(new URL(server.address).port);
  await server.close();
  await page.getByText('Server tidak menjawab.').waitFor();
  server = await startServer({
    host,
    bundle: made.bundle,
    page: join(process.cwd(), '.cache/local/page'),
    port,
  });
  await page.getByText('Server tidak menjawab.').waitFor({ state: 'detached', timeout: 15_000 });
  await cell('A1').waitFor();
  troubles.splice(0);
});

function cell(a1: string) {
  return page.locator(`.rgCell[data-a1="${a1}"]`);
}

/** Waits until the cell shows just this. */
async function shows(a1: string, text: string) {
  await page.waitForFunction(
    ([place, wanted]) =>
      document.querySelector(`.rgCell[data-a1="${place}"]`)?.textContent?.trim() === wanted,
    [a1, text],
    { timeout: 5_000 },
  );
}

function nameBox() {
  return page.getByLabel('Kotak nama').inputValue();
}

async function actAs(name: string) {
  await page.getByRole('button', { name: 'Sebagai' }).click();
  await page.getByRole('menuitem', { name: `${name}@` }).click();
  await page.waitForFunction(
    (wanted) => document.querySelector('.top')?.textContent?.toLowerCase().includes(`sebagai ${wanted}`),
    name,
  );
}

function firstSheet() {
  return host.sheets()[0]?.id ?? 0;
}

function valueAt(row: number, column: number) {
  return host.window(firstSheet(), row, 1)[0]?.[column - 1]?.value;
}

/** A new user's first minutes by keyboard alone: from an empty workbook over *Rapi → Mulai* to the first useful thing, in both languages. */
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { openHost } from '../../local/run/host';
import { type RunningServer, startServer } from '../../local/server/server';
import { openBrowser } from '../setup/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const SHOTS = process.env.SHOTS;

/** An empty workbook on its page, as `npm start -- --empty` opens it. */
async function emptyBook(locale: string) {
  const host = openHost({
    bundle: join(process.cwd(), 'build/out'),
    file: ':memory:',
    owner: 'rina@warung.example',
    zone: 'Asia/Jakarta',
    locale,
  });
  const server: RunningServer = await startServer({
    host,
    bundle: join(process.cwd(), 'build/out'),
    page: join(process.cwd(), '.cache/local/page'),
    port: 0,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Makassar' });
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(line.text());
  });
  await page.goto(server.address);
  const close = async (): Promise<void> => {
    await page.close();
    await server.close();
    host.close();
  };
  let shots = 0;
  const shot = async (): Promise<void> => {
    shots += 1;
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${locale}-${shots}.png` });
  };
  return { host, page, troubles, close, shot };
}

/** The sidebar's own frame, once it shows this title. */
async function panel(page: Page, title: string): Promise<Frame> {
  for (;;) {
    for (const frame of page.frames().slice(1)) {
      const there = await frame
        .getByRole('heading', { level: 1, name: title, exact: true })
        .isVisible()
        .catch(() => false);
      if (there) return frame;
    }
    await page.waitForTimeout(100);
  }
}

const shown = (host: Awaited<ReturnType<typeof emptyBook>>['host']): string[] =>
  host
    .sheets()
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name);

/** Presses Tab until this stands under the keyboard. */
async function reach(page: Page, frame: Frame, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    const at = await frame.evaluate(() => document.activeElement?.textContent ?? '');
    if (at.includes(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${name}`);
}

test('from an empty workbook to a first ticket: language, firm, signs, what Google asks, a verified backup, the form', async () => {
  const { host, page, troubles, close, shot } = await emptyBook('id_ID');
  try {
    const before = host.menus('rina@warung.example')[0]?.entries ?? [];
    expect(before.map(({ label }) => label)).toEqual(['Mulai…', 'Yang ditanyakan Google', 'Bantuan']);
    await page.getByRole('menuitem', { name: 'Rapi' }).click();
    await shot();
    await page.getByRole('menuitem', { name: 'Mulai…' }).click();
    let frame = await panel(page, 'Mulai');
    expect(shown(host)).toHaveLength(1);
    await shot();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Warung Rina');
    await page.keyboard.press('Enter');
    await frame.getByText('Pertanyaan yang sama terus').waitFor();
    await shot();
    // The keyboard stands on the first sign.
    await frame.waitForFunction(() => document.activeElement?.getAttribute('type') === 'checkbox');
    for (const key of ['Tab', 'Space', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
    await frame.getByText('2 tanda: waktunya merapikan.').waitFor();
    await frame.getByText('Mulai dari Tiket + Template.').waitFor();
    await shot();
    await reach(page, frame, 'Lanjut');
    await page.keyboard.press('Enter');
    await frame.getByText('Drive: berkas cadangan buatan Rapi saja.').waitFor();
    await shot();
    await page.keyboard.press('Enter');
    frame = await panel(page, 'Langkah pertama');
    await frame.getByRole('button', { name: 'Cadangkan sekarang' }).waitFor();
    await shot();
    expect(shown(host)).toEqual(['Hari Ini', 'Dasbor', 'Kotak Masuk', 'Pelanggan', 'Tiket', 'Cadangan']);
    await page.keyboard.press('Enter');
    await frame.getByText('Cadangan pertama terverifikasi.').waitFor();
    await shot();
    await page.keyboard.press('Enter');
    await frame.getByLabel('Soal').waitFor();
    await page.keyboard.type('Sari');
    await page.keyboard.press('Enter');
    await frame.getByLabel('WhatsApp').waitFor();
    await page.keyboard.type('0812-3456-7890');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Kapan sampai?');
    await shot();
    await page.keyboard.press('Control+Enter');
    await frame.getByText('TKT-000001').waitFor();
    await shot();
    expect(host.values('Tiket').filter((row) => row.includes('Kapan sampai?'))).toHaveLength(1);
  } finally {
    await close();
  }
  expect(troubles).toEqual([]);
}, 120_000);

test('the same screens in English, by the language of whoever opens it, and in Indonesian once that is chosen; help before anything is set up', async () => {
  const { host, page, troubles, close, shot } = await emptyBook('en_US');
  try {
    await page.getByRole('menuitem', { name: 'Rapi' }).click();
    await page.getByRole('menuitem', { name: 'Help' }).click();
    const help = await panel(page, 'Help');
    await help.getByText('Where your data is').waitFor();
    await shot();
    await page.keyboard.press('Enter');
    const frame = await panel(page, 'Start');
    await shot();
    await frame.getByLabel('Language').selectOption('id');
    await frame.getByLabel('Nama usaha').waitFor();
    await frame.getByLabel('Bahasa').selectOption('en');
    await reach(page, frame, 'Go on');
    await page.keyboard.press('Enter');
    await frame.getByText('Nobody knows where an order stands').waitFor();
    await shot();
    await reach(page, frame, 'Go on');
    await page.keyboard.press('Enter');
    await frame.getByText('Drive: only backup files that Rapi makes.').waitFor();
    await shot();
    expect(shown(host)).toHaveLength(1);
  } finally {
    await close();
  }
  expect(troubles).toEqual([]);
}, 60_000);

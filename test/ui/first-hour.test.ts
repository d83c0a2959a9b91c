/** A new user's first hour by keyboard, from `npm start -- --empty` to a first order, first ranked work, a first note and a verified backup, in both languages. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { addressOf } from '../setup/address';
import { openBrowser } from '../setup/browser';
import { type Desk, sitDown, until } from './desk';

let browser: Browser;
let folder: string;
let command: ChildProcess | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapi-hour-'));
  browser = await openBrowser();
}, 30_000);
afterEach(() => ended());
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
  new Promise((free) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => free(typeof at === 'object' && at ? at.port : 0));
    });
  });
/** The command that `npm start` runs, until its address is there. */
async function started(language: string): Promise<string> {
  const book = join(folder, `${language}.rapi`);
  const told = ['--empty', '--book', book, '--language', language];
  const run = spawn(process.execPath, ['build/start.mjs', ...told], {
    env: { ...process.env, PORT: String(await freePort()) },
  });
  command = run;
  return addressOf(run);
}
const ended = (): Promise<void> =>
  new Promise((done) => {
    if (!command || command.exitCode !== null) return done();
    command.once('exit', () => done());
    command.kill('SIGINT');
  });

/** What stands on the screen, by language: the keys are the same. */
const WORDS = {
  id: {
    begin: 'Mulai…',
    start: 'Mulai',
    sign: 'Lupa status pesanan',
    goOn: /^Lanjut/,
    make: /^Siapkan Rapi/,
    first: 'Langkah pertama',
    backUp: /Cadangkan sekarang/,
    backedUp: 'Cadangan pertama terverifikasi.',
    product: 'Produk baru',
    productSaved: /TEH-01.*(tersimpan|ditambah)/,
    receive: 'Terima barang',
    received: '20 barang diterima: 20 × TEH-01.',
    order: 'Pesanan baru',
    orderSaved: /PSN-000001 tersimpan, Rp50.000/,
    settings: 'Atur',
    modules: 'Modul',
    backlog: /Nyalakan Backlog/,
    backlogOn: /Backlog menyala/,
    work: 'Pekerjaan baru',
    title: 'Balas ulasan',
    urgency: /^Urgensi/,
    impact: /^Dampak/,
    workSaved: /BLG-000001/,
    orders: 'Pesanan',
    note: 'Catatan baru',
    noted: /tersimpan, tentang PSN-000001/,
    home: /Untuk saya/,
    backupMenu: 'Cadangan',
    version: /terverifikasi/,
  },
  en: {
    begin: 'Start…',
    start: 'Start',
    sign: 'Nobody knows where an order stands',
    goOn: /^Go on/,
    make: /^Set Rapi up/,
    first: 'First steps',
    backUp: /Back up now/,
    backedUp: 'The first backup is verified.',
    product: 'New product',
    productSaved: /TEH-01.*(saved|added)/,
    receive: 'Receive goods',
    received: '20 units received: 20 × TEH-01.',
    order: 'New order',
    orderSaved: /PSN-000001 saved, Rp50,000/,
    settings: 'Set up',
    modules: 'Modules',
    backlog: /Switch on Backlog/,
    backlogOn: /Backlog is on/,
    work: 'New work',
    title: 'Answer the review',
    urgency: /^Urgency/,
    impact: /^Impact/,
    workSaved: /BLG-000001/,
    orders: 'Orders',
    note: 'New note',
    noted: /saved, about PSN-000001/,
    home: /For me/,
    backupMenu: 'Backup',
    version: /verified/,
  },
} as const;

test.each(['id', 'en'] as const)(
  'the first hour (%s)',
  async (language) => {
    const words = WORDS[language];
    const desk = await sitDown(browser, await started(language));
    const { page, panel, keys, chord, type, see, heading, tabTo, focused } = desk;
    // Setting up and the first backup are minutes on Google, and seconds here that a busy machine stretches.
    page.setDefaultTimeout(60_000);
    const menu = async (...way: string[]): Promise<void> => {
      await page.getByRole('menuitem', { name: 'Rapi', exact: true }).click();
      for (const name of way) await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
    };
    let shots = 0;
    const shot = async (): Promise<void> => {
      shots += 1;
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/hour-${language}-${shots}.png` });
    };

    await menu(words.begin);
    await heading(words.start);
    await keys('Tab');
    await type('Warung Rina\n');
    await see(words.sign);
    await keys('Space');
    await tabTo(words.goOn);
    await keys('Enter');
    await until(async () => words.make.test(await focused()));
    await keys('Enter');

    await heading(words.first);
    await until(async () => words.backUp.test(await focused()));
    await shot();
    await keys('Enter');
    await see(words.backedUp);
    await shot();

    // The first useful thing: a product, some of it, and an order for it.
    await keys('Enter');
    await heading(words.product);
    await type('TEH-01\nTeh melati\n25000');
    await keys('Control+Enter');
    await see(words.productSaved);
    await shot();
    await chord(6);
    await heading(words.receive);
    await shot();
    await firstOrder(desk, words);
    await shot();

    await menu(words.settings, words.modules);
    await heading(words.modules);
    await panel.getByRole('button', { name: words.backlog }).click();
    await see(words.backlogOn);
    await shot();
    await chord(8);
    await heading(words.work);
    await type(words.title);
    await tabTo(words.urgency);
    await keys('4');
    await tabTo(words.impact);
    await keys('3');
    await shot();
    await keys('Control+Enter');
    await see(words.workSaved);
    await desk.goTo('Backlog');
    await desk.cell('H2').getByText('1', { exact: true }).waitFor();
    await shot();

    await desk.goTo(words.orders);
    await desk.cell('A2').click();
    await chord(4);
    await heading(words.note);
    await type('Kado');
    await keys('Control+Enter');
    await see(words.noted);

    await menu(words.backupMenu, language === 'id' ? 'Cadangkan sekarang' : 'Back up now');
    await until(async () => (await panel.locator('.rows .chip').getByText(words.version).count()) === 2);
    await shot();
    await chord(1);
    await panel.getByRole('heading', { name: words.home }).waitFor();
    await see(words.title);
    await shot();
    expect(desk.troubles()).toEqual([]);
    await desk.close();
  },
  180_000,
);

async function firstOrder(
  { keys, chord, type, see, heading, focused, panel }: Desk,
  words: (typeof WORDS)['id' | 'en'],
) {
  await type('teh\n');
  await type('20');
  await keys('Control+Enter');
  await see(words.received);
  await chord(3);
  await heading(words.order);
  await type('Sari\n081234567890\n');
  await until(async () => (await panel.locator('[data-first]').count()) > 0 && (await focused()) !== '');
  await type('teh\n2');
  await keys('Control+Enter');
  await see(words.orderSaved);
}

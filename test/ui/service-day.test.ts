/** A service person's day in the workbook itself: by keyboard alone at the desk, and by cells alone on a phone; keys are counted as ux asks. */
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { seriousFaults } from '../setup/axe';
import { openBrowser } from '../setup/browser';
import { letters, NOW, OWNER, type ShopHost, shopHost } from '../support/shop-host';
import { type Desk, openDesk, until } from './desk';

let shop: ShopHost;
let browser: Browser;
let desk: Desk;
let page: Page;
let panel: FrameLocator;

beforeAll(async () => {
  [browser, shop] = await Promise.all([openBrowser(), shopHost()]);
  desk = await openDesk(browser, shop, { now: NOW });
  ({ page, panel } = desk);
  await desk.sits('wulan');
}, 60_000);
afterAll(async () => {
  await desk?.close();
  await browser?.close();
});
afterEach(() => expect(desk.troubles()).toEqual([]));

const keys = (...all: string[]) => desk.keys(...all);
const type = (text: string) => desk.type(text);
const counted = (does: () => Promise<unknown>) => desk.counted(does);
const see = (text: string | RegExp) => desk.see(text);
const focused = () => desk.focused();
const tabTo = (name: RegExp, most?: number) => desk.tabTo(name, most);
const goTo = (tab: string) => desk.goTo(tab);
const cell = (a1: string) => desk.cell(a1);
async function faults(): Promise<string[]> {
  const shown = desk.frame();
  if (!shown) return ['no frame'];
  const over = await shown.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...(over > 0 ? [`hangs over by ${over} px`] : []), ...(await seriousFaults(shown))];
}
const shot = (name: string) =>
  process.env.SHOTS ? page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) }) : undefined;
const row = (tab: string, id: string) => shop.rows(tab).find((each) => Object.values(each).includes(id));
const at = (tab: string, line: number, header: string) => `${letters(shop.column(tab, header))}${line}`;
/** From wherever the keyboard is: Esc Esc to the sheet, and the first chord. */
async function openRapi(): Promise<void> {
  await desk.chord(1);
  await panel.getByRole('heading', { name: /Untuk saya/ }).waitFor();
}

test('at the desk: a question taken, answered by a template in four keys, noted in two chords, worked and ended', async () => {
  // What the packer wrote down this morning.
  const sent = { as: OWNER, sheet: shop.sheetId('Pesanan'), row: 59, confirmed: true };
  shop.type({ ...sent, column: shop.column('Pesanan', 'Kurir'), text: 'JNE' });
  shop.type({ ...sent, column: shop.column('Pesanan', 'No. resi'), text: 'JP58' });
  await goTo('Tiket');
  await cell('A9').waitFor();
  await openRapi();
  expect(await faults()).toEqual([]);

  await keys('i');
  await panel.getByRole('heading', { name: 'Tiket', exact: true }).waitFor();
  expect(await faults()).toEqual([]);
  await tabTo(/^Tambah/, 3);
  await keys('Enter');
  await panel.getByRole('combobox', { name: 'Pelanggan' }).waitFor();
  expect(await faults()).toEqual([]);
  await type('0023');
  await keys('Enter');
  await tabTo(/^Soal/, 1);
  await type('Kapan sampai?');
  await tabTo(/^Pesanan/, 3);
  await type('psn-000058');
  await keys('Control+Enter');
  await see(/TKT-000009 tersimpan untuk Yuni/);

  await keys('Escape', '/');
  await type('TKT-000009');
  await see(/TKT-000009 · Kapan sampai/);
  await keys('Enter');
  await see('Sudah dijawab');
  expect(await faults()).toEqual([]);
  const answered = await counted(async () => {
    await keys('j');
    await panel.locator('.templates button').first().waitFor();
    expect(await faults()).toEqual([]);
    await keys('1');
    await panel.locator('.preview').getByText('JP58').waitFor();
    expect(await faults()).toEqual([]);
    await keys('s');
  });
  expect(answered).toBeLessThanOrEqual(4);
  await tabTo(/^Sudah dijawab/, 8);
  await keys('Enter');
  await see('TKT-000009 sudah dijawab.');
  await shot('7-answered');
  expect(row('Tiket', 'TKT-000009')).toMatchObject({ Status: 'Dikerjakan', Pesanan: 'PSN-000058' });

  // On its row in the grid: the chord, the text, the other chord; the keyboard is back in the grid.
  await cell('A10').click();
  const noted = await counted(async () => {
    await keys('Control+Alt+Shift+Digit4');
    await panel.getByRole('heading', { name: 'Catatan baru' }).waitFor();
    await panel.getByRole('textbox', { name: 'Catatan' }).waitFor();
    expect(await panel.getByRole('combobox', { name: 'Tentang' }).inputValue()).toContain('TKT-000009');
    expect(await focused()).toMatch(/^Catatan/);
    expect(await faults()).toEqual([]);
    await shot('8-note');
    await type('minta dikabari sore');
    await keys('Control+Enter');
  });
  expect(noted).toBe(2);
  await page.waitForFunction(() => document.activeElement?.className.includes('cell-keys'));
  await see(/tersimpan, tentang TKT-000009/);
}, 60_000);

test('what waits for her is taken from home: set waiting on its card, ended by one letter on its row', async () => {
  await openRapi();
  await tabTo(/^Alamat salah/, 14);
  const ended = await counted(() => keys('s'));
  expect(ended).toBe(1);
  await see(/TKT-000002/);
  expect(row('Tiket', 'TKT-000002')).toMatchObject({ Status: 'Selesai' });
  await tabTo(/^Celemek sobek/, 14);
  await keys('Enter');
  await see(/TKT-000003/);
  await panel.locator('.steps .primary').waitFor();
  await tabTo(/^Langkah lain/, 12);
  await keys('Enter');
  await tabTo(/^Menunggu pelanggan|^Menunggu/, 5);
  await keys('Enter');
  await see(/TKT-000003.*[Mm]enunggu/);
  expect(row('Tiket', 'TKT-000003')).toMatchObject({ Status: 'Menunggu' });
}, 60_000);

test('a lead that says yes becomes a customer and an order without its name being typed again', async () => {
  await openRapi();
  await keys('o');
  await panel.getByRole('heading', { name: 'Prospek', exact: true }).waitFor();
  expect(await faults()).toEqual([]);
  await tabTo(/^Kafe Pojok/, 14);
  await keys('Enter');
  await see(/gelas batok/);
  expect(await faults()).toEqual([]);
  await panel.locator('.steps .primary').waitFor();
  await tabTo(/^Langkah lain/, 12);
  await keys('Enter');
  await tabTo(/^Menang: buat pesanan/, 8);
  await keys('Enter');
  await panel.getByRole('heading', { name: 'Pesanan baru' }).waitFor();
  expect(await faults()).toEqual([]);
  await shot('10-order');
  const sold = await counted(async () => {
    await type('btkg');
    await keys('Enter');
    await type('12');
    await keys('Control+Enter');
  });
  expect(sold).toBeLessThanOrEqual(20);
  await see(/menang menjadi PSN-000065/);
  await see(/menang menjadi PSN-000065/);
  await shot('11-sold');
  expect(shop.rows('Pelanggan').at(-1)).toMatchObject({ Nama: expect.stringContaining('Kafe Pojok') });
}, 60_000);

/** From the frozen first column to the cell: a narrow screen scrolls along, and what is not in sight cannot be touched. */
async function select(a1: string): Promise<void> {
  await cell(a1.replace(/^[A-Z]+/, 'A')).click();
  const active = () => page.locator('.rgCell[data-active]').first().getAttribute('data-a1');
  for (let tries = 0; tries < 20 && (await active()) !== a1; tries++) await page.keyboard.press('ArrowRight');
  expect(await active()).toBe(a1);
}
const sent = (line: number): string => String(shop.rows('Kotak Masuk')[line - 2]?.Hasil);

/** Types into cells of one row as a phone does: a cell, its text, Enter. */
async function fill(tab: string, line: number, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [header, text] of Object.entries(texts)) {
    await select(at(tab, line, header));
    await type(text);
    await page.keyboard.press('Enter');
  }
}

test('a step from the card of a row gives the keyboard back to the sheet, which keeps it whatever the card shows next', async () => {
  await desk.sits('ratna');
  await goTo('Backlog');
  await cell('A2').click();
  await keys('Control+Alt+Shift+Digit2');
  await until(async () => (await focused()).includes('↵'));
  const step = panel.locator('.steps .primary');
  const before = await step.innerText();
  await keys('Enter');
  await see('Urungkan');
  await until(async () => (await step.innerText()) !== before && !(await step.getAttribute('aria-disabled')));
  expect(await focused()).toBe('');
  await keys('ArrowDown');
  await panel.locator('.elsewhere').waitFor();
}, 30_000);

test('on a phone: a ticket by Kotak Masuk, its status, a note and a lead’s stage, each by cells alone', async () => {
  await page.getByRole('button', { name: 'HP' }).click();
  await page.locator('.handset').waitFor();
  const asked = shop.rows('Tiket').length;
  await goTo('Kotak Masuk');
  await fill('Kotak Masuk', 2, {
    Jenis: 'Tiket',
    Untuk: '0016',
    Isi: 'Warnanya luntur',
    Oleh: 'Wulan (contoh)',
  });
  await select(at('Kotak Masuk', 2, 'Kirim'));
  await page.keyboard.press('Space');
  await until(() => /TKT-0000\d\d tersimpan/.test(sent(2)));
  const taken = shop.rows('Tiket')[asked];
  const no = String(taken?.['No.']);
  expect(taken).toMatchObject({ Pelanggan: 'Putri (contoh)', Soal: 'Warnanya luntur' });
  await fill('Kotak Masuk', 3, { Jenis: 'Catatan', Untuk: no, Isi: 'sudah diganti' });
  await select(at('Kotak Masuk', 3, 'Kirim'));
  await page.keyboard.press('Space');
  await until(() => sent(3).includes('tersimpan'));
  expect(shop.rows('Catatan').at(-1)).toMatchObject({ 'ID tentang': no, Oleh: 'lewat sel, Wulan (contoh)' });
  await goTo('Tiket');
  await fill('Tiket', asked + 2, { Status: 'Selesai' });
  await until(() => row('Tiket', no)?.Keadaan === 'Selesai');
  await goTo('Prospek');
  await fill('Prospek', 2, { Tahap: 'Negosiasi' });
  await until(() => shop.rows('Prospek')[0]?.Keadaan === 'Negosiasi');
  await shot('12-phone');
}, 60_000);

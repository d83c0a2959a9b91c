/** The board in a real browser, as wide as its dialog: by keys, by the mouse, what is refused, and the views beside it; read by axe. */
import type { Browser, Page } from 'playwright-core';
import { items } from '../../src/features/backlog/tables';
import { seriousFaults } from '../setup/axe';
import { openBrowser } from '../setup/browser';
import type { MemoryBook } from '../support/memory-context';
import { BIMA, emptyBook, openOver, see } from './backlog-book';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Three items that wait, one that runs, one proposal, one finished; a week of three person-days. */
function workshop(): MemoryBook {
  const book = emptyBook();
  book.options = { 'backlog.capacity': '3', 'backlog.wip': '1' };
  const add = (title: string, urgency: string, more: object = {}): string =>
    book.perform<{ id: string }>('backlog.add', { title, urgency, impact: '3', effort: 1, ...more }).result
      .id;
  add('Kampanye hampers', '4', { kind: 'content', owner: 'Kirana', publishDay: '2026-11-06' });
  add('Harga grosir', '3', { owner: 'Ratna', due: '2026-11-03', effort: 2 });
  add('Rapikan rak', '2', { blocker: 'rak belum datang', effort: 2 });
  book.perform('backlog.move', { id: add('Tutup gelas', '1', { owner: 'Bima' }), to: 'started' });
  add('Rak baru', '1', { proposed: true });
  book.perform('backlog.move', { id: add('Balas ulasan', '4'), to: 'done' });
  add('Hari batik', '1', { kind: 'content', momentDay: '2026-11-07', publishDay: '2026-11-06' });
  return book;
}
const column = (page: Page, state: string) => page.locator(`[data-column="${state}"]`);
const cards = (page: Page, state: string): Promise<string[]> =>
  column(page, state).locator('.title').allInnerTexts();
const holds = (page: Page, state: string, title: string) =>
  column(page, state).locator('.title', { hasText: title }).waitFor({ timeout: 5000 });

test('work stands in its columns by rank, with owner, deadline, blocker and score, and the line of capacity', async () => {
  const { page, close } = await openOver(browser, workshop(), 'views.board', { wide: true });
  await holds(page, 'backlog', 'Kampanye');
  expect(await cards(page, 'backlog')).toEqual([
    '1. Kampanye hampers',
    '2. Harga grosir',
    '3. Rapikan rak',
    '5. Hari batik',
  ]);
  expect(await cards(page, 'intake')).toEqual(['Rak baru']);
  expect(await cards(page, 'done')).toEqual(['Balas ulasan']);
  await see(page, 'Garis kapasitas: 3 dari 3 hari orang');
  expect(await column(page, 'backlog').locator('.cut .title').innerText()).toBe('3. Rapikan rak');
  const late = await column(page, 'backlog').locator('.card-face').nth(1).innerText();
  expect(late).toMatch(/Ratna\s*3 Nov\s*skor 9\s*terlambat 2 hari/);
  await see(page, 'Hambatan: rak belum datang');
  await close();
});

test('arrows choose, Shift with arrows moves, and every move is said aloud', async () => {
  const book = workshop();
  const { page, keys, close } = await openOver(browser, book, 'views.board', { wide: true });
  await holds(page, 'backlog', 'Harga');
  await page.locator('[data-id="BLG-000001"]').focus();
  await keys('ArrowDown', 'Shift+ArrowRight');
  await holds(page, 'started', 'Harga grosir');
  expect(await page.locator('.columns [role=status]').innerText()).toBe('Harga grosir ke Dikerjakan.');
  await see(page, /BLG-000002 sekarang Dikerjakan/);
  expect(book.row(items, 'BLG-000002').state).toBe('started');
  await see(page, '2 dikerjakan sekaligus, batasnya 1. Selesaikan satu dulu.');
  // The cursor went with the card.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe('BLG-000002');
  await keys('Shift+ArrowRight');
  await holds(page, 'done', 'Harga grosir');
  await see(page, 'BLG-000002 sekarang Selesai.');
  await close();
});

test.each(['views.board', 'views.week'])(
  'a reviewer is told of no key on %s that moves anything',
  async (panel) => {
    const more = { person: { email: 'yoga@griyadaun.example', name: 'Yoga', role: 'reviewer' as const } };
    const { page, keys, close } = await openOver(browser, workshop(), panel, { wide: true, more });
    await see(page, 'Panah memilih, Enter membuka.');
    await keys('?');
    await see(page, 'Enter');
    expect(await page.locator('body').innerText()).not.toContain('Shift');
    await close();
  },
);

test('Shift with up gives a card its place in the order', async () => {
  const book = workshop();
  const { page, keys, close } = await openOver(browser, book, 'views.board', { wide: true });
  await holds(page, 'backlog', 'Rapikan rak');
  await page.locator('[data-id="BLG-000003"]').focus();
  await keys('Shift+ArrowUp', 'Shift+ArrowUp');
  await page.waitForFunction(
    () => document.querySelector('[data-column=backlog] .title')?.textContent === '1. Rapikan rak',
  );
  await page.waitForFunction(() => !document.body.innerText.includes('Menyimpan'));
  expect(book.row(items, 'BLG-000003')).toMatchObject({ manualOrder: 1, rank: 1 });
  await close();
});

test('a card is dragged into another column', async () => {
  const book = workshop();
  const { page, close } = await openOver(browser, book, 'views.board', { wide: true });
  await holds(page, 'intake', 'Rak baru');
  await page.locator('[data-id="BLG-000005"]').dragTo(column(page, 'backlog'));
  await holds(page, 'backlog', 'Rak baru');
  await see(page, 'BLG-000005 diterima ke backlog.');
  expect(book.row(items, 'BLG-000005').state).toBe('backlog');
  await close();
});

test('a move that is refused comes back with its sentence on the card, or above where the card is gone', async () => {
  const book = workshop();
  const { page, keys, close } = await openOver(browser, book, 'views.board', { wide: true });
  await holds(page, 'intake', 'Rak baru');
  await page.locator('[data-id="BLG-000005"]').dragTo(column(page, 'started'));
  await see(page, 'BLG-000005 masih Usulan, belum bisa Dikerjakan.');
  await holds(page, 'intake', 'Rak baru');
  expect(await cards(page, 'started')).toEqual(['4. Tutup gelas']);
  expect(await column(page, 'intake').locator('.error').innerText()).toMatch(/^BLG-000005 masih Usulan/);
  // Somebody else cancels what is about to be started.
  book.perform('backlog.move', { id: 'BLG-000002', to: 'cancelled' }, { who: BIMA });
  await page.locator('[data-id="BLG-000002"]').focus();
  await keys('Shift+ArrowRight');
  await see(page, 'Harga grosir kembali: BLG-000002 masih Dibatalkan, belum bisa Dikerjakan.');
  expect(book.row(items, 'BLG-000002').state).toBe('cancelled');
  await close();
});

test('by kind and by owner only those cards stand', async () => {
  const { page, close } = await openOver(browser, workshop(), 'views.board', { wide: true });
  await holds(page, 'backlog', 'Harga grosir');
  await page.getByLabel('Jenis').selectOption({ label: 'Konten' });
  await page.waitForFunction(() => !document.body.innerText.includes('Harga grosir'));
  expect(await cards(page, 'backlog')).toEqual(['1. Kampanye hampers', '5. Hari batik']);
  await page.getByLabel('Penanggung jawab').selectOption('Kirana');
  await page.waitForFunction(() => !document.body.innerText.includes('Hari batik'));
  await close();
});

test('the content week shows publish days and moments, and Shift with right publishes a day later', async () => {
  const book = workshop();
  const { page, keys, close } = await openOver(browser, book, 'views.board', { wide: true });
  await holds(page, 'backlog', 'Harga grosir');
  await keys('2');
  await see(page, '2 Nov – 8 Nov');
  expect(await cards(page, '2026-11-06')).toEqual(['1. Kampanye hampers', '5. Hari batik']);
  expect(await column(page, '2026-11-07').locator('.sign').innerText()).toBe('Momen: Hari batik');
  await page.locator('[data-id="BLG-000001"]').focus();
  await keys('Shift+ArrowRight', 'Shift+ArrowRight');
  await holds(page, '2026-11-08', 'Kampanye');
  await page.waitForFunction(() => !document.body.innerText.includes('Menyimpan'));
  expect(book.row(items, 'BLG-000001').publishDay).toBe('2026-11-08');
  await keys('PageDown');
  await see(page, '9 Nov – 15 Nov');
  await close();
});

test('Enter opens the card over the board, Esc goes back to it, and Esc once more closes the dialog', async () => {
  const { page, keys, close } = await openOver(browser, workshop(), 'views.board', { wide: true });
  await holds(page, 'backlog', 'Harga grosir');
  await page.locator('[data-id="BLG-000002"]').focus();
  await keys('Enter');
  await see(page, 'BLG-000002 · Harga grosir');
  await keys('Escape');
  await holds(page, 'backlog', 'Harga grosir');
  await page.waitForTimeout(600);
  await keys('Escape');
  expect(await page.evaluate(() => (window as unknown as { shut: number }).shut)).toBe(1);
  await close();
});

test('the sidebar opens what is too wide for it in the dialog', async () => {
  const { page, close } = await openOver(browser, workshop(), 'backlog.list');
  for (const name of ['Papan', 'Pekan konten', 'Arus kerja'])
    await page.getByRole('button', { name }).click();
  expect(await page.evaluate(() => (window as unknown as { menus: unknown }).menus)).toEqual([
    ['menuBoard', {}],
    ['menuContentWeek', {}],
    ['menuFlow', {}],
  ]);
  await close();
});

test.each([
  ['views.board', true],
  ['views.week', true],
  ['views.quadrants', true],
  ['views.figures', true],
  ['backlog.review', false],
])(
  '%s has no serious fault for those who hear or see it badly (wide: %s), and fits its frame',
  async (panel, wide) => {
    const { page, close } = await openOver(browser, workshop(), panel, { wide });
    await page.waitForFunction(() => document.querySelectorAll('.bar').length === 0);
    await page.waitForTimeout(50);
    const width = wide ? 1120 : 300;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await seriousFaults(page)).toEqual([]);
    await close();
  },
);

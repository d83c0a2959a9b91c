/** The review in a real browser, by keys alone: five answers, the next item at once, taking back, what two people changed, going on later, the end. */
import type { Browser, Page } from 'playwright-core';
import { events, items, reviews } from '../../src/features/backlog/tables';
import { openBrowser } from '../setup/browser';
import type { MemoryBook } from '../support/memory-context';
import { BIMA, emptyBook, openOver, see } from './backlog-book';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Five items, asked about in the order of their numbers. */
function workshop(): MemoryBook {
  const book = emptyBook();
  for (const [title, urgency, impact] of [
    ['Kampanye hampers', '4', '4'],
    ['Harga grosir', '4', '3'],
    ['Tutup gelas lepas', '3', '3'],
    ['Rapikan rak', '2', '2'],
    ['Video merawat kayu', '1', '1'],
  ])
    book.perform('backlog.add', { title, urgency, impact, effort: 1, owner: 'Ratna' });
  return book;
}
const asks = (page: Page, title: string) =>
  page.locator('#review-item', { hasText: title }).waitFor({ timeout: 5000 });
const saved = (page: Page) =>
  page.waitForFunction(() => !document.body.innerText.includes('Menyimpan'), undefined, { timeout: 8000 });

test('a whole review: M, D, B, N and O with what each needs, and the summary row', async () => {
  const book = workshop();
  const { page, keys, pressed, close } = await openOver(browser, book, 'backlog.review');
  await asks(page, 'Kampanye hampers');
  await see(page, '1 dari 5');
  await keys('m');
  await asks(page, 'Harga grosir');
  await keys('d', 'Enter');
  await asks(page, 'Tutup gelas');
  await keys('b');
  await page.keyboard.type('tidak jadi dijual');
  await keys('Enter');
  await asks(page, 'Rapikan rak');
  await keys('n', '4', '3', '2');
  await asks(page, 'Video merawat');
  await see(page, '5 dari 5');
  await keys('o');
  await page.keyboard.type('kir');
  await keys('Enter');
  await see(page, 'Semua sudah diputuskan');
  // The last answer stands there; the counts above it stay in sight.
  expect(await page.locator('.review-given li:visible').count()).toBe(1);
  await page.getByText('4 keputusan sebelumnya').click();
  // What was done, not the button that was pressed.
  const done = (await page.locator('.review-given span').allInnerTexts()).map((text) => text.split(': ')[1]);
  expect(done).toEqual(['Pindah tangan', 'Dinilai ulang', 'Dibatalkan', 'Ditunda', 'Masih relevan']);
  await page.locator('.review-end input').focus();
  await page.keyboard.type('Hampers dulu');
  await keys('Enter');
  await see(page, 'TJN-000001 selesai: 5 diputuskan, 0 tersisa.');
  expect(await page.locator('.foot .toast:visible').count()).toBe(1);
  expect(pressed()).toBe(12);
  expect(book.rows(items)).toMatchObject([
    { state: 'backlog' },
    { snoozeUntil: '2026-11-12' },
    { state: 'cancelled' },
    { urgency: '4', impact: '3', effort: 1 },
    { owner: 'Kirana' },
  ]);
  expect(book.row(reviews, 'TJN-000001')).toMatchObject({
    kept: 1,
    snoozed: 1,
    cancelled: 1,
    scored: 1,
    assigned: 1,
    left: 0,
    by: 'Ratna',
    note: 'Hampers dulu',
  });
  const told = book.rows(events).filter(({ review }) => review === 'TJN-000001');
  expect(told.map(({ event, by }) => `${event} ${by}`)).toEqual([
    'kept Ratna',
    'snoozed Ratna',
    'moved Ratna',
    'scored Ratna',
    'assigned Ratna',
  ]);
  await close();
});

test('the next item stands before anything is saved', async () => {
  const book = workshop();
  const { page, keys, hold, close } = await openOver(browser, book, 'backlog.review');
  await asks(page, 'Kampanye hampers');
  const release = hold();
  await keys('m', 'm', 'm');
  await asks(page, 'Rapikan rak');
  await see(page, 'Menyimpan 3…');
  expect(book.rows(reviews)).toEqual([]);
  release();
  await saved(page);
  await page.waitForFunction(() => document.body.innerText.includes('BLG-000003 masih relevan'));
  expect(book.rows(reviews)).toHaveLength(1);
  expect(book.rows(events).filter(({ event }) => event === 'kept')).toHaveLength(3);
  await close();
});

test('whoever stood behind a cancelled item stands one place higher at once', async () => {
  const { page, keys, close } = await openOver(browser, workshop(), 'backlog.review');
  await asks(page, 'Kampanye hampers');
  await see(page, /peringkat 1/);
  await keys('b');
  await page.keyboard.type('tidak jadi');
  await keys('Enter');
  await asks(page, 'Harga grosir');
  expect(await page.locator('.review-face').innerText()).toContain('peringkat 1 ');
  await keys('m');
  await asks(page, 'Tutup gelas');
  expect(await page.locator('.review-face').innerText()).toContain('peringkat 2 ');
  await close();
});

test('U takes an answer back, and its item is asked about again at once', async () => {
  const book = workshop();
  const { page, keys, close } = await openOver(browser, book, 'backlog.review');
  await asks(page, 'Kampanye hampers');
  await keys('d', 'Enter');
  await see(page, 'BLG-000001 ditunda sampai 12 Nov.');
  await asks(page, 'Harga grosir');
  await keys('u');
  await asks(page, 'Kampanye hampers');
  await see(page, 'BLG-000001 dikembalikan seperti semula.');
  expect(book.row(items, 'BLG-000001').snoozeUntil).toBeNull();
  await see(page, '1 dari 5');
  await close();
});

test('two people score the same item: what is there, what was meant and what was before stand together', async () => {
  const book = workshop();
  const { page, keys, close } = await openOver(browser, book, 'backlog.review');
  await asks(page, 'Kampanye hampers');
  book.perform('backlog.edit', { id: 'BLG-000001', set: { urgency: '2' } }, { who: BIMA });
  await keys('n', '3', '4', '2');
  // The refused answer does not push aside the item that is being looked at.
  await asks(page, 'Harga grosir');
  await saved(page);
  await keys('m');
  await asks(page, 'Kampanye hampers');
  const clash = page.getByRole('alert', { name: 'Diubah orang lain' });
  await clash.waitFor();
  expect((await clash.locator('dd').allInnerTexts()).slice(0, 3)).toEqual(['Sedang', 'Tinggi', 'Mendesak']);
  expect(book.row(items, 'BLG-000001').urgency).toBe('2');
  await keys('1');
  await asks(page, 'Tutup gelas');
  await see(page, 'BLG-000001 dinilai ulang.');
  expect(book.row(items, 'BLG-000001').urgency).toBe('3');
  await close();
});

test('who comes back later goes on where the review stopped', async () => {
  const book = workshop();
  const first = await openOver(browser, book, 'backlog.review');
  await asks(first.page, 'Kampanye hampers');
  await first.keys('m', 'm');
  await see(first.page, 'BLG-000002 masih relevan');
  await saved(first.page);
  await first.close();
  const { page, keys, close } = await openOver(browser, book, 'backlog.list');
  const begin = () => page.getByRole('button', { name: 'Tinjau', exact: true }).click();
  await begin();
  await asks(page, 'Tutup gelas');
  await see(page, 'Melanjutkan tinjauan 5 Nov, Ratna.');
  await see(page, '3 dari 5');
  await keys('ArrowRight');
  await asks(page, 'Rapikan rak');
  await keys('ArrowLeft');
  await asks(page, 'Tutup gelas');
  await keys('e');
  await see(page, 'Masih 3 pekerjaan');
  await keys('Enter');
  await see(page, 'TJN-000001 selesai: 2 diputuskan, 3 tersisa.');
  // The next review asks about everything again.
  await begin();
  await asks(page, 'Kampanye hampers');
  await see(page, '1 dari 5');
  await see(page, 'Tinjauan terakhir selesai 5 Nov.');
  await close();
});

test('? shows the keys of the review, and under them it stands still', async () => {
  const book = workshop();
  const { page, keys, close } = await openOver(browser, book, 'backlog.review');
  await asks(page, 'Kampanye hampers');
  await keys('m', '?');
  await see(page, 'Masih relevan');
  await keys('m', 'Escape');
  await asks(page, 'Harga grosir');
  expect(book.rows(events).filter(({ event }) => event === 'kept')).toHaveLength(1);
  await close();
});

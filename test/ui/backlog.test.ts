/** Work in the sidebar, by keys alone: the order with its line, scores by 1 to 5, and what waits for me. */
import type { Browser, Page } from 'playwright-core';
import { backlogOf } from '../../src/features/backlog/feature';
import { items } from '../../src/features/backlog/tables';
import { packPart } from '../../src/kernel/pack';
import type { Answer, Boot, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { MemoryBook, OWNER } from '../support/memory-context';
import { BIMA } from './backlog-book';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const feature = backlogOf([]);
function workshop(): MemoryBook {
  const book = new MemoryBook([feature]);
  book.modules = ['backlog'];
  book.team = [OWNER, BIMA, { ...OWNER, ...boot.person }];
  book.options = { 'backlog.capacity': '3' };
  for (const [title, urgency, impact, effort, due] of [
    ['Kampanye hampers', '4', '4', 2, '2026-11-12'],
    ['Harga grosir', '3', '3', 2, '2026-11-04'],
    ['Rapikan rak', '1', '1', 1, null],
  ])
    book.perform('backlog.add', { title, urgency, impact, effort, due, owner: 'Ratna' });
  return book;
}

const homeOf = (book: MemoryBook) => {
  const work = feature.work?.(book.context()) ?? [];
  return { ...boot.home, work, waiting: work.length };
};
/** The shop's backlog answers; everything else is left to the fake shop. */
const served =
  (book: MemoryBook) =>
  ({ action, input }: Request): Answer | undefined => {
    if (action === 'shell.index')
      return { ok: true, result: { index: boot.index.map(packPart), home: homeOf(book) } };
    if (!action.startsWith('backlog.')) return undefined;
    const { ok, result, said } = book.perform(action, input);
    if (!ok) return { ok, problems: said.map((text) => ({ code: 'x', text })) };
    return { ok, result, ...(said[0] !== undefined && { message: said[0] }) };
  };
const YOGA = { email: 'yoga@griyadaun.example', name: 'Yoga', role: 'reviewer' as const };
const open = (
  book: MemoryBook,
  panel?: string,
  input: unknown = {},
  person: Boot['person'] = boot.person,
) => {
  const start = {
    ...boot,
    person,
    modules: [...boot.modules, 'backlog'],
    home: homeOf(book),
    team: book.team.map(({ name }) => name),
    ...(panel && { open: { panel, input } }),
  };
  return openSidebar(browser, { start, answers: served(book) });
};
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 });

test('a row of home says whose the order is and what goes into it, not its step twice', async () => {
  const order = {
    id: 'PSN-000061',
    kind: 'Pesanan',
    title: 'Cek PSN-000061',
    owner: '',
    due: null,
    late: false,
  };
  const work = [{ ...order, step: 'Cek', note: 'Dewi · 2 × Gelas batok', panel: 'orders.card' }];
  const { page, close } = await openSidebar(browser, { start: { ...boot, home: { ...boot.home, work } } });
  await see(page, 'Cek PSN-000061');
  expect(await page.locator('.row-main.work .note').allInnerTexts()).toEqual(['Dewi · 2 × Gelas batok']);
  await close();
});

test('home leads to the whole backlog, and the form offers the names of the team', async () => {
  const { page, keys, sent, close } = await open(workshop());
  await page.getByRole('button', { name: 'Seluruh backlog' }).click();
  await see(page, 'Garis kapasitas: 2 dari 3 hari orang');
  await page.getByRole('button', { name: 'Tambah' }).click();
  await page.locator('#field-title').fill('Foto ulang');
  await page.locator('#field-owner').fill('bim');
  await keys('Enter', 'Control+Enter');
  await see(page, 'BLG-000004 tersimpan');
  expect(sent.find(({ action }) => action === 'backlog.add')?.input).toMatchObject({ owner: 'Bima' });
  await close();
});

test('the list stands in its order, and the line stands where the week is full', async () => {
  const { page, close } = await open(workshop(), 'backlog.list');
  await see(page, '1. Kampanye hampers');
  const texts = await page.locator('.rows .title, .rows .line-above').allInnerTexts();
  expect(texts).toEqual([
    '1. Kampanye hampers',
    'Garis kapasitas: 2 dari 3 hari orang',
    '2. Harga grosir',
    '3. Rapikan rak',
  ]);
  await close();
});

test('three keys score an item: urgency, impact, effort', async () => {
  const book = workshop();
  const { page, keys, sent, close } = await open(book, 'backlog.card', { id: 'BLG-000003' });
  await see(page, 'Urgensi');
  await keys('4', '3', '1');
  await see(page, 'skor 12');
  // The score stands after two of them; the third is on its way.
  await page.waitForFunction(() => !document.body.innerText.includes('Menyimpan'), undefined, {
    timeout: 8000,
  });
  expect(sent.filter(({ action }) => action === 'backlog.edit')).toHaveLength(3);
  expect(book.row(items, 'BLG-000003')).toMatchObject({ urgency: '4', impact: '3', effort: 0.5, rank: 2 });
  await close();
});

test('on home, two keys finish a piece of work, and a blocker is one word more', async () => {
  const book = workshop();
  const { page, keys, close } = await open(book);
  await see(page, 'S selesai');
  await page.locator('.row-main.work', { hasText: 'Harga grosir' }).focus();
  await keys('s');
  await see(page, 'BLG-000002 sekarang Selesai.');
  expect(book.row(items, 'BLG-000002').state).toBe('done');
  await page.locator('.row-main.work', { hasText: 'Kampanye hampers' }).focus();
  await keys('h');
  await page.keyboard.type('sampel belum tiba');
  await keys('Enter');
  await see(page, 'Hambatan BLG-000001 tercatat.');
  expect(book.row(items, 'BLG-000001').blocker).toBe('sampel belum tiba');
  await close();
});

test('a card puts its item off until a day in words; what is no day is said beside the field', async () => {
  const book = workshop();
  const { page, keys, close } = await open(book, 'backlog.card', { id: 'BLG-000003' });
  await see(page, 'Urgensi');
  await page.getByRole('button', { name: 'Langkah lain' }).click();
  await page.getByRole('button', { name: 'Tunda sampai…' }).click();
  await page.keyboard.type('kapan-kapan');
  await keys('Enter');
  await see(page, /kapan-kapan/);
  await page.locator('#field-step-until').fill('12 Nov');
  await keys('Enter');
  await see(page, 'ditunda sampai 12 Nov');
  expect(book.row(items, 'BLG-000003').snoozeUntil).toBe('2026-11-12');
  await close();
});

test('the form sends only what changed, with what stood there before', async () => {
  const { page, keys, sent, close } = await open(workshop(), 'backlog.edit', { id: 'BLG-000002' });
  await page.locator('#field-set-owner').fill('Bima');
  await keys('Control+Enter');
  await see(page, 'BLG-000002 diperbarui');
  expect(sent.find(({ action }) => action === 'backlog.edit')?.input).toEqual({
    id: 'BLG-000002',
    set: { owner: 'Bima' },
    was: { owner: 'Ratna' },
  });
  await close();
});

test('the form asks of each kind what is its own, and sends a sort only to its kind', async () => {
  const book = workshop();
  const { page, keys, sent, close } = await open(book, 'backlog.new');
  await page.locator('#field-title').fill('Kampanye Harbolnas');
  await page.getByRole('button', { name: 'Lainnya' }).click();
  await page.locator('#field-sort').selectOption({ label: 'Fitur' });
  await page.locator('#field-kind').selectOption({ label: 'Konten' });
  expect(await page.locator('#field-sort option').allInnerTexts()).toEqual([
    'belum dipilih',
    'Ide',
    'Kampanye',
    'Media sosial',
  ]);
  await page.locator('#field-momentDay').fill('12/12');
  await page.locator('#field-publishDay').fill('10/12');
  await keys('Control+Enter');
  await see(page, 'BLG-000004 tersimpan');
  await page.locator('#field-title').fill('Paket reseller');
  await page.locator('#field-kind').selectOption({ label: 'Penjualan' });
  await page.locator('#field-amount').fill('3,5 jt');
  await page.locator('#field-chance').selectOption('25');
  await keys('Control+Enter');
  await see(page, 'BLG-000005 tersimpan');
  const [content, sales] = sent.filter(({ action }) => action === 'backlog.add').map(({ input }) => input);
  expect(content).toMatchObject({ sort: null, momentDay: '2026-12-12', publishDay: '2026-12-10' });
  expect(sales).toMatchObject({ kind: 'sales', amount: 3_500_000, chance: 0.25 });
  await close();
});

test.each(['Produk', 'Layanan', 'Konten', 'Keuangan', 'Penjualan'])(
  'work of the kind %s is asked for by seven fields, the others stand under Lainnya, and the next one is of the same kind',
  async (kind) => {
    const { page, keys, close } = await open(workshop(), 'backlog.new');
    await page.locator('#field-kind').selectOption({ label: kind });
    const fields = page.locator('main form').locator('input, select, textarea');
    expect(await fields.count()).toBe(7);
    await page.getByRole('button', { name: 'Lainnya' }).click();
    expect(await fields.count()).toBeGreaterThan(7);
    await page.locator('#field-tags').fill('lebaran');
    await page.locator('#field-title').fill('Rapikan gudang');
    await keys('Control+Enter');
    await see(page, 'BLG-000004 tersimpan');
    expect(await page.locator('#field-kind option:checked').innerText()).toBe(kind);
    await close();
  },
);

test('how far known work is stands in its form in per cent, beside its tags', async () => {
  const book = workshop();
  const { page, keys, close } = await open(book, 'backlog.edit', { id: 'BLG-000002' });
  await page.getByRole('button', { name: 'Lainnya' }).click();
  await page.locator('#field-set-tags').fill('grosir');
  await page.locator('#field-set-progress').fill('140');
  await keys('Control+Enter');
  await see(page, 'Isi persen, 0 sampai 100.');
  await page.locator('#field-set-progress').fill('40');
  await keys('Control+Enter');
  await see(page, 'BLG-000002 diperbarui');
  expect(book.row(items, 'BLG-000002')).toMatchObject({ progress: 0.4, tags: 'grosir' });
  await close();
});

test.each([
  ['backlog.new', {}, 'Peninjau hanya melihat. Minta anggota tim yang lain untuk mengisinya.'],
  [
    'backlog.edit',
    { id: 'BLG-000001' },
    'Peninjau hanya melihat. Minta anggota tim yang lain untuk mengisinya.',
  ],
  ['backlog.settings', {}, 'Hanya pemilik atau manajer yang bisa mengubahnya.'],
  ['stock.newProduct', {}, 'Peninjau hanya melihat. Minta anggota tim yang lain untuk mengisinya.'],
  ['orders.new', {}, 'Peninjau hanya melihat. Minta anggota tim yang lain untuk mengisinya.'],
])(
  'a reviewer who opens %s is told at once who may, and finds nothing to save',
  async (panel, input, says) => {
    const { page, close } = await open(workshop(), panel, input, YOGA);
    await see(page, says);
    expect(await page.getByRole('button', { name: 'Simpan' }).count()).toBe(0);
    expect(
      await page.locator('main').locator('input:enabled, select:enabled, textarea:enabled').count(),
    ).toBe(0);
    await close();
  },
);

test.each([
  ['backlog.list', {}],
  ['backlog.card', { id: 'BLG-000002' }],
  ['backlog.new', {}],
])('%s fits into 300 pixels', async (panel, input) => {
  const { page, close } = await open(workshop(), panel, input);
  await page.locator('#panel-title').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.bar').length === 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('main button, main input, main select')]
      .filter((each) => each.getBoundingClientRect().right > 300)
      .map((each) => each.textContent),
  );
  expect(outside).toEqual([]);
  await close();
});

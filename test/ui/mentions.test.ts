/** In the sidebar, by keys: a name behind `@`, notes beneath a card, the backlog's settings, and a save that meets another person's. */
import type { Browser, Page } from 'playwright-core';
import { backlogOf } from '../../src/features/backlog/feature';
import { items } from '../../src/features/backlog/tables';
import type { Answer, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { MemoryBook, OWNER } from '../support/memory-context';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const team = ['Wulan (contoh)', 'Damar (contoh)', 'Nur Aini'];
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 5000 });
const open = (
  panel: string,
  input: unknown,
  answers: (request: Request) => Answer | undefined = () => undefined,
  role: 'sales' | 'manager' = 'sales',
) =>
  openSidebar(browser, {
    start: {
      ...boot,
      team,
      person: { ...boot.person, role },
      modules: [...boot.modules, 'backlog', 'notes'],
      open: { panel, input },
    },
    answers,
  });
const inputOf = (sent: readonly Request[], action: string) =>
  sent.find((request) => request.action === action)?.input;

test('@ and two letters offer the name; Enter writes it, and the note goes as it reads', async () => {
  const { page, keys, sent, close } = await open('notes.new', { id: 'PLG-00016' });
  await page.keyboard.type('tolong @wu');
  await page.getByRole('option', { name: 'Wulan (contoh)' }).waitFor();
  await keys('Enter');
  await page.keyboard.type('cek');
  await keys('Control+Enter');
  await see(page, 'Tersimpan');
  expect(inputOf(sent, 'notes.add')).toEqual({ about: 'PLG-00016', text: 'tolong @Wulan cek' });
  await close();
});

test('an address is no name, and Esc takes the names away without leaving the form', async () => {
  const { page, keys, close } = await open('notes.new', { id: 'PLG-00016' });
  await page.keyboard.type('ayu@na');
  expect(await page.getByRole('option', { name: 'Nur Aini' }).count()).toBe(0);
  await page.keyboard.type(' @');
  await page.getByRole('option', { name: 'Nur Aini' }).waitFor();
  await keys('Escape');
  expect(await page.getByRole('option', { name: 'Nur Aini' }).isVisible()).toBe(false);
  expect(await page.getByLabel('Catatan', { exact: true }).inputValue()).toBe('ayu@na @');
  await close();
});

test('beneath a card stand its notes, and one more is written without leaving it', async () => {
  const note = { id: 'CTT-000001', when: '2 Nov', by: 'Wulan', text: 'suka hijau', tag: '' };
  const { page, keys, sent, close } = await open('customers.card', { id: 'PLG-00016' }, ({ action }) =>
    action === 'notes.about' ? { ok: true, result: { notes: [note], more: 3 } } : undefined,
  );
  await see(page, 'suka hijau');
  await see(page, '3 catatan lebih lama ada di tab Catatan.');
  await page.getByRole('button', { name: 'Tambah catatan' }).click();
  await page.keyboard.type('kirim sore');
  await keys('Control+Enter');
  await see(page, 'Tersimpan');
  expect(inputOf(sent, 'notes.add')).toEqual({ about: 'PLG-00016', text: 'kirim sore' });
  await close();
});

const settings = {
  methods: { product: 'simple', service: 'simple', content: 'simple', finance: 'simple', sales: 'simple' },
  capacity: 10,
  wip: 0,
  age: 14,
  labels: {
    intake: 'Usulan',
    backlog: 'Belum',
    started: 'Dikerjakan',
    done: 'Selesai',
    cancelled: 'Dibatalkan',
  },
};

test('settings send only what was changed; what cannot be read is said beside its field', async () => {
  const { page, keys, sent, close } = await open(
    'backlog.settings',
    {},
    ({ action }) => (action === 'backlog.settings' ? { ok: true, result: settings } : undefined),
    'manager',
  );
  await page.getByLabel('Produk').selectOption('rice');
  await page.getByLabel('Kapasitas sepekan (hari orang)').fill('sepuluh');
  await page.getByRole('button', { name: 'Lainnya' }).click();
  await page.getByLabel('Dikerjakan').fill('Digarap');
  await keys('Control+Enter');
  await see(page, 'Isi hari orang, misalnya 10, atau kosongkan.');
  await page.getByLabel('Kapasitas sepekan (hari orang)').fill('12,5');
  await keys('Control+Enter');
  await see(page, 'Tersimpan');
  expect(inputOf(sent, 'backlog.setUp')).toEqual({
    capacity: 12.5,
    methods: { product: 'rice' },
    labels: { started: 'Digarap' },
  });
  await close();
});

test('a save that meets another person’s change shows what stands there, what was typed and what both began with', async () => {
  const book = new MemoryBook([backlogOf([])]);
  book.modules = ['backlog'];
  book.team = [OWNER, { ...OWNER, email: 'bima@x.example', name: 'Bima' }];
  const added = book.perform<{ id: string }>('backlog.add', { title: 'Harga grosir', due: '2026-11-05' });
  const { id } = added.result;
  const { page, keys, close } = await open('backlog.edit', { id }, ({ action, input }) => {
    if (!action.startsWith('backlog.')) return undefined;
    const { ok, result, said } = book.perform(action, input);
    if (ok) return { ok, result };
    return { ok, problems: said.map((text) => ({ code: 'backlog.clash', text, field: 'set.due' })) };
  });
  const due = page.locator('#field-set-due');
  await due.fill('9 Nov');
  // Somebody else is quicker, and says who does it as well.
  book.perform('backlog.edit', { id, set: { due: '2026-11-07', owner: 'Bima' } });
  await keys('Control+Enter');
  await see(page, '1 isian perlu diperbaiki.');
  await page.getByRole('button', { name: 'Kembali' }).click();
  await page.getByRole('button', { name: 'Perbaiki' }).click();
  await see(
    page,
    'Tenggat sudah diubah orang lain: 7 Nov. Isian Anda 9 Nov, semula 5 Nov. Pilih satu, simpan lagi.',
  );
  expect(await due.inputValue()).toBe('9 Nov');
  expect(book.rows(items)[0]?.due).toBe('2026-11-07');
  // What was left alone shows what the other person wrote; saving again means one's own day.
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#field-set-owner')?.value === 'Bima',
  );
  await keys('Control+Enter');
  await page.waitForFunction(() => !document.body.innerText.includes('Menyimpan'));
  expect(book.rows(items)[0]).toMatchObject({ due: '2026-11-09', owner: 'Bima' });
  await close();
});

/** The backup's panels in a real browser: a list, a version with its sentence to confirm, files into a fresh workbook. */

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Answer, Card, Request } from '../../../src/kernel/protocol';
import { seriousFaults } from '../../setup/axe';
import { openBrowser } from '../../setup/browser';
import { boot } from '../../ui/fake-server';
import { openSidebar } from '../../ui/page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const confirm = {
  text: 'Pulihkan Produk ke 2026-11-04, 02.10? 6 baris berubah, 1 hilang. Keadaan sekarang dicadangkan dulu.',
  label: 'Pulihkan Produk',
};
const card: Card = {
  title: '2026-11-04, 02.10',
  state: { text: 'CDG-000007', tone: 'idle' },
  lines: [{ text: 'Produk', aside: '6 baris berubah, 1 hilang', tone: 'watch' }],
  more: [
    {
      label: 'Pulihkan Produk',
      action: 'backup.restore',
      input: { version: 'CDG-000007', sheet: 'Produk' },
      confirm,
    },
  ],
  history: [],
};
const rows = [
  {
    id: 'CDG-000007',
    panel: 'backup.version',
    title: '2026-11-04 02.10',
    note: '131 KB · harian',
    chip: { text: 'terverifikasi', tone: 'good' },
  },
];

function answers({ action }: Request): Answer | undefined {
  if (action === 'backup.versions') return { ok: true, result: { rows } };
  if (action === 'backup.card') return { ok: true, result: card };
  return action.startsWith('backup.') ? { ok: true, result: { kept: 1 }, message: 'Beres.' } : undefined;
}
const opened = (panel: string) =>
  openSidebar(browser, { start: { ...boot, open: { panel, input: {} } }, answers });
const sentTo = (sent: readonly Request[], action: string) =>
  sent.filter((request) => request.action === action).map(({ input }) => input);

test('from the list to a version, and a sheet back only after its sentence', async () => {
  const { page, sent, close } = await opened('backup.versions');
  await page.getByRole('button', { name: 'Cadangkan sekarang' }).click();
  await page.getByText('2026-11-04 02.10').click();
  await page.getByRole('button', { name: 'Bandingkan' }).waitFor();
  await page.getByRole('button', { name: 'Langkah lain' }).click();
  await page.getByRole('button', { name: 'Pulihkan Produk' }).click();
  await page.getByText(confirm.text).waitFor();
  expect(sentTo(sent, 'backup.restore')).toEqual([]);
  await page.getByRole('button', { name: 'Pulihkan Produk' }).click();
  await page.getByText('Beres.').first().waitFor();
  expect(sentTo(sent, 'backup.now')).toEqual([{}]);
  expect(sentTo(sent, 'backup.restore')).toEqual([{ version: 'CDG-000007', sheet: 'Produk' }]);
  await close();
});

test('Cadangkan sekarang in the menu begins at once', async () => {
  const { page, sent, close } = await opened('backup.now');
  await page.getByText('Beres.').first().waitFor();
  expect(sentTo(sent, 'backup.now')).toEqual([{}]);
  await close();
});

test('files go up one by one, then everything is brought back at a press', async () => {
  const { page, sent, close } = await opened('backup.takeIn');
  const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(`isi ${name}`) });
  await page.locator('input[type=file]').setInputFiles([file('CDG-000007-1.ndjson')]);
  await page.getByText('File .json versinya belum dipilih').waitFor();
  expect(sentTo(sent, 'backup.takeIn')).toEqual([]);
  await page
    .locator('input[type=file]')
    .setInputFiles([file('CDG-000007-1.ndjson'), file('CDG-000007 (1).json')]);
  await page.getByRole('button', { name: 'Pulihkan CDG-000007' }).click();
  await page.getByText('Beres.').first().waitFor();
  expect(sentTo(sent, 'backup.takeIn')).toEqual([
    { files: [{ name: 'CDG-000007-1.ndjson', text: 'isi CDG-000007-1.ndjson' }] },
    { files: [{ name: 'CDG-000007 (1).json', text: 'isi CDG-000007 (1).json' }] },
    { files: [], restore: 'CDG-000007' },
  ]);
  await close();
});

test('Unduh saves one file with everything a version needs, and Ambil dari file reads that one file again', async () => {
  const files = ['CDG-000007.json', 'CDG-000007-1.ndjson'];
  const texts = ['{"rapi":"version"}\n{"seal":"é"}\n', '{"rapi":"pack"}\n["a"]\n'];
  const about = { version: 'CDG-000007', at: '4 Nov, 02.10', files, size: '131 KB' };
  const given = (request: Request): Answer | undefined => {
    const { part } = request.input as { part?: number };
    if (request.action !== 'backup.download') return answers(request);
    return { ok: true, result: { ...about, ...(part !== undefined && { text: texts[part] }) } };
  };
  const first = await openSidebar(browser, {
    start: { ...boot, open: { panel: 'backup.download', input: {} } },
    answers: given,
  });
  await first.page.getByText('CDG-000007 dari 4 Nov, 02.10, sebagai satu file.').waitFor();
  expect(await seriousFaults(first.page)).toEqual([]);
  const coming = first.page.waitForEvent('download');
  await first.page.getByRole('button', { name: 'Unduh 131 KB' }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe('CDG-000007.rapi.ndjson');
  const text = readFileSync(await saved.path(), 'utf8');
  await first.page.getByText('CDG-000007.rapi.ndjson disimpan').waitFor();
  await first.close();
  const { page, sent, close } = await opened('backup.takeIn');
  const file = (content: string) => ({
    name: 'CDG-000007.rapi (1).ndjson',
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  });
  await page.locator('input[type=file]').setInputFiles([file(text.slice(0, -9))]);
  await page.getByText('terpotong atau rusak').waitFor();
  await page.locator('input[type=file]').setInputFiles([file(text)]);
  await page.getByRole('button', { name: 'Pulihkan CDG-000007' }).waitFor();
  expect(sentTo(sent, 'backup.takeIn')).toEqual(
    files.map((name, at) => ({ files: [{ name, text: texts[at] }] })),
  );
  await close();
});

test('the comparison: rows of a tab then and now, chosen ones back after a sentence; a tab that counts with others offers these together', async () => {
  const sheet = (name: string, changed: number, back: number) => ({
    sheet: name,
    there: true,
    changed,
    back,
    gone: 0,
  });
  const sheets = [sheet('Produk', 1, 1), sheet('Pesanan', 1, 0), sheet('Alur', 0, 0)];
  const row = (key: string, kind: string) => ({
    key,
    kind,
    id: key,
    name: 'Mangkuk <b>batok</b>',
    row: 2,
    cells: [{ column: 'Nama', was: 'Mangkuk', now: '' }],
  });
  const held = 'Angka Pesanan terhitung bersama Produk.';
  const given = (request: Request): Answer | undefined => {
    const { sheet: name, from } = request.input as { sheet?: string; from?: number };
    if (request.action !== 'backup.compare') return answers(request);
    const rows = [row('PRD-0001', 'changed'), row('PRD-0002', 'back')];
    const page =
      name === 'Pesanan' ? { rows: [], all: 0, held, together: ['Produk', 'Pesanan'] } : { rows, all: 402 };
    const own = { version: 'CDG-000007', at: '4 Nov, 02.10', sheets };
    return { ok: true, result: from === undefined ? own : { ...own, page } };
  };
  const { page, sent, close } = await openSidebar(browser, {
    start: { ...boot, wide: true, open: { panel: 'backup.compare', input: { version: 'CDG-000007' } } },
    answers: given,
    size: { width: 1100, height: 700 },
  });
  await page.getByText('Mangkuk <b>batok</b>').first().waitFor();
  expect(await page.getByRole('button', { name: 'Alur' }).count()).toBe(0);
  expect(await page.getByRole('cell', { name: '(kosong)' }).count()).toBe(1);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tampilkan 200 baris berikutnya' }).click();
  await page.getByLabel('Pilih PRD-0002 Mangkuk').first().check();
  await page.getByRole('button', { name: 'Pulihkan 1 baris' }).click();
  await page.getByText('Kembalikan 1 baris Produk seperti 4 Nov, 02.10?').waitFor();
  await page.getByRole('button', { name: 'Pulihkan 1 baris' }).click();
  await page.getByRole('button', { name: 'Pesanan' }).click();
  await page.getByText(held).waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(0);
  await page.getByRole('button', { name: 'Pulihkan 2 tab bersama' }).click();
  await page.getByRole('button', { name: 'Pulihkan 2 tab bersama' }).click();
  await page.getByText('Beres.').first().waitFor();
  expect(sentTo(sent, 'backup.compare')).toContainEqual({
    version: 'CDG-000007',
    sheet: 'Produk',
    from: 200,
  });
  expect(sentTo(sent, 'backup.restore')).toEqual([
    { version: 'CDG-000007', sheet: 'Produk', rows: ['PRD-0002'] },
    { version: 'CDG-000007', sheets: ['Produk', 'Pesanan'] },
  ]);
  await page.setViewportSize({ width: 300, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await close();
});

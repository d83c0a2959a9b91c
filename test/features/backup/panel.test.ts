/** The backup's panels in a real browser: a list, a version with its sentence to confirm, files into a fresh workbook. */
import type { Browser } from 'playwright-core';
import type { Answer, Card, Request } from '../../../src/kernel/protocol';
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

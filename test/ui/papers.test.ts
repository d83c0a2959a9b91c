/** Papers in a real browser: printed by the press that opens them, A4 and labels of 100 × 150 mm, and nothing of the screen on them. */
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { PaperAnswer } from '../../src/features/papers/actions/paper';
import type { Picking } from '../../src/features/papers/actions/picking';
import type { Answer, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { DIALOG } from './backlog-book';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const HOSTILE = '<b>Toko</b>';
const PRODUCTS = Array.from({ length: 45 }, (_, at) => ({
  sku: `BRG-${String(at + 1).padStart(2, '0')}`,
  name: `Barang nomor ${at + 1}`,
  units: 3,
  orders: [
    { id: 'PSN-000061', units: 1 },
    { id: 'PSN-000062', units: 2 },
  ],
}));
const slip = (id: string) => ({
  id,
  day: '2026-11-04',
  customer: `Citra ${HOSTILE}`,
  channel: 'WhatsApp',
  channelNo: '',
  preferences: '',
  lines: PRODUCTS.slice(0, 3).map(({ sku, name }) => ({ sku, name, units: 1 })),
  before: 0,
});
const PICKING: Picking = {
  firm: 'Griya Daun (contoh)',
  picks: PRODUCTS,
  slips: ['PSN-000061', 'PSN-000062', 'PSN-000063', 'PSN-000064', 'PSN-000065'].map(slip),
  labels: [
    {
      id: 'PSN-000061',
      name: 'Citra (contoh)',
      phone: '6284000000003',
      address: 'Jl. Melati 5 RT 02 RW 01\nKel. Sukamaju, Kec. Rungkut',
      city: 'Surabaya',
      courier: 'JNE',
    },
    {
      id: 'PSN-000062',
      name: HOSTILE,
      phone: '6284000000004',
      address: `${'Gang '.repeat(40)}Sleman`,
      city: 'Sleman',
      courier: '',
    },
  ],
  unaddressed: [{ id: 'PSN-000063', lacks: 'address' }],
  noted: [{ id: 'PSN-000064', reason: 'alamat belum jelas' }],
  waiting: [{ id: 'PSN-000066', lacks: '2 × Hampers dapur lestari' }],
};
const INVOICE: PaperAnswer = {
  kind: 'Invoice',
  no: 'INV-000003',
  firm: 'Griya Daun (contoh)',
  file: 'INV-000003 Kafe Senja',
  facts: [
    ['Untuk', 'Kafe Senja (contoh)'],
    ['Tanggal', '17 Okt 2026'],
    ['Jatuh tempo', '31 Okt 2026'],
  ],
  table: {
    heads: ['Barang', 'Jumlah', 'Harga', 'Total'],
    rows: [
      ['Besek bambu isi 10', '12', 'Rp45.000', 'Rp540.000'],
      ['Kain lilin lebah isi 3 (potongan 10 %)', '8', 'Rp79.000', 'Rp568.800'],
    ],
  },
  sums: [
    { word: 'Ongkir', amount: 'Rp15.000' },
    { word: 'Total', amount: 'Rp1.123.800', strong: true },
  ],
  note: '',
  pdf: '',
};

const open = (panel: string, input: object, answers: (request: Request) => Answer | undefined) =>
  openSidebar(browser, {
    start: { ...boot, modules: [...boot.modules, 'papers'], wide: true, open: { panel, input } },
    answers,
    size: DIALOG,
  });
/** Sizes of the pages as printed, in millimetres. */
async function printed(page: Page, name: string): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  if (process.env.SHOTS) {
    writeFileSync(`${process.env.SHOTS}/${name}.pdf`, pdf);
    await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: `${process.env.SHOTS}/${name}-print.png`, fullPage: true });
    await page.emulateMedia({ media: null });
  }
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`);
}
/** How often the page has asked to be printed; `times` waits until it has. */
async function asked(page: Page, times: number): Promise<number> {
  const count = (): number => (window as unknown as { printed: number }).printed;
  await page.waitForFunction((wanted) => (window as unknown as { printed: number }).printed >= wanted, times);
  return page.evaluate(count);
}

test('one press in the menu prints pick list, slips and labels; each can be printed alone, and what to look at stays on the screen', async () => {
  const { page, close } = await open('papers.picking', {}, ({ action }) =>
    action === 'papers.picking' ? { ok: true, result: PICKING } : undefined,
  );
  await page.getByText('5 pesanan siap · 135 barang').waitFor();
  expect(await asked(page, 1)).toBe(1);
  for (const text of [
    'PSN-000063: tanpa label, alamat belum ada. Isi kolom Alamat di Pelanggan.',
    'PSN-000064: alamat belum jelas.',
    'PSN-000066 menunggu stok: 2 × Hampers dapur lestari.',
  ])
    expect(await page.getByText(text).isVisible()).toBe(true);
  expect(await page.locator('.pick').innerText()).not.toContain('Citra');
  expect(await page.locator('.label').first().innerText()).toMatch(/Telp\. 084000000003[\s\S]*Surabaya/);
  // An address that names its city is not told it again.
  expect(await page.locator('.label').nth(1).locator('.city').count()).toBe(0);
  expect(await page.locator('.label b, .slip b').count()).toBe(0);
  const all = await printed(page, 'picking');
  expect(all.filter((size) => size === '100 × 150')).toHaveLength(2);
  expect(all.filter((size) => size === '210 × 297')).toHaveLength(all.length - 2);
  expect(all.length).toBeLessThanOrEqual(6);
  await page.getByRole('button', { name: '2 label' }).click();
  expect(await asked(page, 2)).toBe(2);
  expect(await printed(page, 'labels')).toEqual(['100 × 150', '100 × 150']);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.panel-head', '.print-buttons', '.look-first', '.foot'])
    expect(await page.locator(hidden).isVisible()).toBe(false);
  await close();
});

test('an invoice is read, printed on one sheet, and kept in Drive once', async () => {
  const link = 'https://drive.google.com/file/d/1abc/view';
  let pdf = '';
  const { page, sent, close } = await open('papers.paper', { id: 'INV-000003' }, ({ action }) => {
    if (action === 'papers.paper') return { ok: true, result: { ...INVOICE, pdf } };
    if (action !== 'papers.keep') return undefined;
    pdf = link;
    return { ok: true, result: {}, message: 'INV-000003 Kafe Senja.pdf tersimpan di Drive Anda.' };
  });
  await page.getByText('Rp1.123.800').waitFor();
  // Somebody looks at it first.
  expect(await asked(page, 0)).toBe(0);
  await page.keyboard.press('Enter');
  expect(await asked(page, 1)).toBe(1);
  expect(await printed(page, 'invoice')).toEqual(['210 × 297']);
  await page.getByRole('button', { name: 'Simpan PDF di Drive' }).dblclick();
  expect(await page.getByRole('link', { name: 'Buka PDF' }).getAttribute('href')).toBe(link);
  expect(sent.filter(({ action }) => action === 'papers.keep').map(({ input }) => input)).toEqual([
    { id: 'INV-000003' },
  ]);
  await close();
});

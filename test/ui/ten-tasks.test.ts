/** The ten most frequent tasks in the real sidebar by keyboard alone: what each takes once its panel is open is counted and held to its budget. */
import type { Browser } from 'playwright-core';
import { openBrowser } from '../setup/browser';
import { excelOf, shopeeTable } from '../support/market-files';
import { NOW, person, type ShopHost, shopHost } from '../support/shop-host';
import { type Desk, openDesk, until } from './desk';

let shop: ShopHost;
let browser: Browser;
let desk: Desk;
/** What was copied and how often something was printed, in whichever frame. */
const copied: string[] = [];
let printed = 0;
const table: string[] = [];

beforeAll(async () => {
  [browser, shop] = await Promise.all([openBrowser(), shopHost()]);
  desk = await openDesk(browser, shop, { now: NOW });
  await desk.page.exposeFunction('noteCopied', (text: string) => copied.push(text));
  await desk.page.exposeFunction('notePrinted', () => {
    printed += 1;
  });
  await desk.page.addInitScript(() => {
    const own = window as unknown as { noteCopied(text: string): void; notePrinted(): void };
    window.print = () => own.notePrinted();
    document.execCommand = (what) => {
      const { activeElement: from } = document;
      if (what === 'copy' && from instanceof HTMLTextAreaElement) own.noteCopied(from.value);
      return true;
    };
  });
  await desk.page.reload();
}, 60_000);
afterAll(async () => {
  await desk?.close();
  await browser?.close();
  process.stdout.write(`${table.join('\n')}\n`);
});
afterEach(() => expect(desk.troubles()).toEqual([]));

/** From the sheet, by the chord that opens the panel. */
async function opened(digit: number, title: string | RegExp): Promise<void> {
  await desk.chord(digit);
  await (digit === 1 ? desk.panel.getByRole('heading', { name: title }).waitFor() : desk.heading(title));
}
async function menu(...way: string[]): Promise<void> {
  await desk.page.getByRole('menuitem', { name: 'Rapi', exact: true }).click();
  for (const name of way) await desk.page.getByRole('menuitem', { name }).click();
}
/** The count of a task beside what it may take. */
function within(task: string, took: number, budget: number, what = 'keys'): void {
  table.push(`${task}: ${took} ${what} of ${budget}`);
  expect({ task, over: Math.max(0, took - budget) }).toEqual({ task, over: 0 });
}
const row = (tab: string, id: string) => shop.rows(tab).find((each) => Object.values(each).includes(id));

test('1 marketplace orders: the menu, the marketplace, the file, and the button that says how many', async () => {
  const { page, panel, see } = desk;
  const orders = ['SKT-KLP', 'SBN-CUC'].map((sku, at) => ({
    no: `241105000${at}XYZ`,
    status: 'Dikemas',
    buyer: `pembeli_${at}`,
    lines: [{ sku, price: 15_000 }],
  }));
  const file = excelOf(shopeeTable(orders, 'plain'), ['Harga Setelah Diskon', 'Jumlah']);
  await menu('Impor', 'Pesanan Shopee');
  const chooser = page.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Pilih file…' }).click();
  await (await chooser).setFiles({ name: 'Order.all.xlsx', mimeType: 'text/plain', buffer: file });
  await see('Hasil pemeriksaan. Belum ada yang ditulis.');
  await panel.getByRole('button', { name: 'Impor 2 pesanan' }).click();
  await see('Selesai: 2 pesanan');
  within('1 import', 4, 4, 'clicks');
}, 30_000);

test('2 a parcel is shipped by two scans and no key beside them', async () => {
  const { type, see, keys, counted } = desk;
  await opened(5, /Kirim/);
  await see('Pindai nomor pesanan');
  const took = await counted(async () => {
    for (const scan of ['PSN-000062', 'JX100001']) {
      // The scanner ends its code by Enter of its own.
      await type(`${scan}\n`);
      await see(scan);
    }
    await see('1 paket dipindai');
  });
  within('2 ship', took, 0);
  await keys('Escape');
  expect(row('Pengiriman', 'JX100001')).toMatchObject({ Pesanan: 'PSN-000062' });
}, 30_000);

test('3 pick list, packing slips and labels are printed by the click that opens them', async () => {
  const { page } = desk;
  await menu('Gudang', 'Daftar ambil');
  await until(() => printed === 1);
  within('3 pick list', 1, 1, 'clicks');
  await page.locator('.dialog .panel-top button').first().click();
}, 30_000);

test('4 “ready kak?”: found, read and copied', async () => {
  const { counted, keys, see } = desk;
  await opened(1, /Untuk saya/);
  const took = await counted(async () => {
    await keys('/', ...'btkm', 'Enter');
    await see('Bisa dijual');
    await keys('s');
  });
  within('4 ready?', took, 7);
  await until(() => copied.length === 1);
  expect(copied[0]).toContain('Mangkuk batok kelapa');
}, 30_000);

test('5 an order of two lines from chat', async () => {
  const { counted, keys, see } = desk;
  await opened(3, 'Pesanan baru');
  const took = await counted(() =>
    keys(...'0016', 'Enter', ...'btkm', 'Enter', '2', 'Enter', ...'ktnt', 'Enter', '1', 'Control+Enter'),
  );
  await see(/PSN-0000\d\d tersimpan, Rp118.000/);
  within('5 order', took, 20);
}, 30_000);

test('6 transfers are checked by two keys each', async () => {
  const { counted, keys, see, panel } = desk;
  await opened(7, /Cek pembayaran/);
  const rows = panel.locator('.queue li');
  await rows.first().waitFor();
  const before = await rows.count();
  const took = await counted(async () => {
    await keys('y');
    await keys('ArrowDown', 't');
  });
  expect(await rows.count()).toBe(before - 2);
  await see(/BYR-/);
  within('6 check a transfer', Math.ceil(took / 2), 2);
}, 30_000);

test('7 a ticket is answered by a template', async () => {
  const { counted, keys, panel, see, type } = desk;
  await opened(1, /Untuk saya/);
  await keys('/');
  await type('TKT-000001');
  await see(/TKT-000001 · /);
  await keys('Enter');
  await panel.getByRole('heading', { name: /TKT-000001/ }).waitFor();
  // The letter works once its button stands there.
  await panel.getByRole('button', { name: /Jawab dengan template/ }).waitFor();
  const before = copied.length;
  const took = await counted(async () => {
    await keys('j');
    await panel.locator('.templates button').first().waitFor();
    await keys('1');
    await panel.locator('.preview').waitFor();
    await keys('s');
  });
  within('7 answer', took, 4);
  await until(() => copied.length > before);
}, 30_000);

test('8 a note on the row one stands on: two chords and the text', async () => {
  const { counted, keys, goTo, cell, see, type, heading } = desk;
  await goTo('Pesanan');
  await cell('A5').click();
  const took = await counted(async () => {
    await keys('Control+Alt+Shift+Digit4');
    await heading('Catatan baru');
    await type('kirim sebelum siang');
    await keys('Control+Enter');
  });
  await see(/tersimpan, tentang PSN-000004/);
  within('8 note', took, 2);
  // Arrows walk through the rows again.
  expect(await desk.focused()).toBe('');
}, 30_000);

test('9 work that waits is done or held up from home, and the keyboard goes on at the row that comes up', async () => {
  const { counted, keys, sits, see, type, focused } = desk;
  await sits('sekar');
  await opened(1, /Untuk saya/);
  await see('Perbarui harga grosir');
  await keys('ArrowDown');
  expect(await focused()).toContain('Kafe Pojok');
  const done = await counted(() => keys('ArrowDown', 's'));
  within('9 move work', done, 2);
  await until(async () => (await focused()).includes('Hotel Teduh'));
  expect(row('Backlog', 'BLG-000013')).toMatchObject({ Status: 'Selesai' });
  await keys('ArrowDown');
  const held = await counted(() => keys('ArrowDown', 'h'));
  await type('menunggu harga\n');
  within('9 hold up work', held, 2);
  await until(() => row('Backlog', 'BLG-000014')?.Hambatan === 'menunggu harga');
}, 30_000);

test('10 a purchase that is complete is received', async () => {
  const { counted, keys, see, sits, focused } = desk;
  await sits('joko');
  await opened(6, 'Terima barang');
  await until(async () => !/^(Terima barang)?$/.test(await focused()));
  const took = await counted(async () => {
    await keys('3', 'Enter');
    await see('Ditolak');
    await keys('Control+Enter');
  });
  await see('PB-000003: 25 barang diterima, lengkap.');
  within('10 receive', took, 3);
}, 30_000);

test('once a day the check-in begins prefilled and is saved by one chord; once a week one key an item', async () => {
  const { counted, focused, keys, see, sits, panel, type } = desk;
  await sits('sekar');
  await opened(9, 'Check-in');
  await until(async () => (await panel.getByLabel('Fokus hari ini').inputValue()) !== '');
  within('check-in', await counted(() => keys('Control+Enter')), 1);
  await see(/Check-in Sekar \(contoh\) tersimpan/);
  await sits('ratna');
  await menu('Tinjau', 'Tinjau backlog');
  const item = panel.locator('#review-item');
  await item.waitFor();
  let next = Number.parseInt(
    await panel
      .getByText(/^\d+ dari/)
      .first()
      .innerText(),
    10,
  );
  const asked = async (budget: number, letter: string, ...then: string[]) => {
    const before = await focused();
    const took = await counted(async () => {
      await keys(letter);
      // Nobody presses a key for what is not there yet.
      if (then.length > 0) await until(async () => (await focused()) !== before);
      for (const each of then) await (each.length > 1 && each !== 'Enter' ? type(each) : keys(each));
    });
    next += 1;
    await see(new RegExp(`^${next} dari`));
    within(`review ${letter.toUpperCase()}`, took, budget);
  };
  await asked(1, 'm');
  await asked(2, 'd', 'Enter');
  await asked(2, 'b', 'tidak jadi', 'Enter');
  await asked(4, 'n', '4', '3', '2');
  await asked(2, 'o', 'kir', 'Enter');
}, 30_000);

test('on a phone the same by cells alone: as many cells as the table says, and a tick', () => {
  shop.startAgain();
  const fill = (tab: string, id: string | number, cells: Readonly<Record<string, string>>): number => {
    const at =
      typeof id === 'number' ? id : shop.rows(tab).findIndex((each) => Object.values(each).includes(id)) + 2;
    for (const [header, text] of Object.entries(cells))
      expect(
        shop.type({
          as: person('joko'),
          sheet: shop.sheetId(tab),
          row: at,
          column: shop.column(tab, header),
          text,
        }),
      ).toMatchObject({ accepted: true });
    return Object.keys(cells).length;
  };
  const box = (Jenis: string, rest: Readonly<Record<string, string>>): number =>
    fill('Kotak Masuk', ++line, { Jenis, ...rest, Kirim: 'TRUE' });
  let line = 1;
  const cells: Record<string, number> = {
    '2 ship': fill('Pesanan', 'PSN-000059', { 'No. resi': 'JX59', Langkah: 'Kirim' }),
    '6 check a transfer': fill('Pembayaran', 'BYR-000058', { Langkah: 'Cocok' }),
    '9 move work': fill('Hari Ini', 'BLG-000013', { Langkah: 'Selesai' }),
    '5 order': box('Pesanan', { Untuk: '0016', Isi: '2 BTK-MGK, 1 KTN-TAS', Oleh: 'Joko' }),
    '8 note': box('Catatan', { Untuk: 'PSN-000065', Isi: 'sebelum siang', Oleh: 'Joko' }),
    '10 receive': box('Terima stok', { Untuk: 'Batok Jaya', Isi: '12 BTK-MGK', Oleh: 'Joko' }),
  };
  for (const [task, count] of Object.entries(cells)) table.push(`${task} by cells: ${count}`);
  expect(row('Pengiriman', 'JX59')).toMatchObject({ Pesanan: 'PSN-000059' });
  expect(row('Backlog', 'BLG-000013')).toMatchObject({ Status: 'Selesai' });
  expect(
    shop
      .rows('Kotak Masuk')
      .slice(0, 3)
      .map(({ Hasil }) => Hasil),
  ).toEqual([
    'PSN-000065 tersimpan, Rp118.000.',
    expect.stringContaining('tersimpan, tentang PSN-000065'),
    '12 barang diterima: 12 × BTK-MGK.',
  ]);
  // 3 and 4 are read where they stand: the reason to filter by, and what can be sold beside the SKU.
  fill('Pesanan', 'PSN-000062', { Langkah: 'Proses' });
  expect(row('Pesanan', 'PSN-000062')).toMatchObject({ Alasan: 'siap kirim' });
  expect(row('Produk', 'BTK-GLS')).toMatchObject({ 'Bisa dijual': expect.any(Number) });
});

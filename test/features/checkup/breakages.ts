/** Ways in which a workbook breaks while it lives: what does it, what the look then says, and whether a button mends it or a person has to. */
import { OWNER, type ShopHost } from '../../support/shop-host';

export interface Breakage {
  readonly name: string;
  /** What people did before, rightly. */
  readonly before?: (shop: ShopHost) => void;
  readonly breaks: (shop: ShopHost) => void;
  /** Sentence of the look; several of a kind stand in one. */
  readonly said: RegExp;
  /** Only a person knows what should stand there. */
  readonly byHand?: true;
}

type Put = string | number;
const cell = (shop: ShopHost, tab: string, row: number, column: number) => ({
  ...{ sheet: shop.sheetId(tab), row, column, rows: 1, columns: 1 },
});
/** A sentence that begins so, with these parts in their order. */
const said = (...parts: readonly string[]): RegExp =>
  new RegExp(`^${parts.map((each) => each.replace(/[.()]/g, '\\$&')).join('.*')}`);
const put = (tab: string, row: number, header: string, value: Put) => (shop: ShopHost) =>
  shop.apply({
    op: 'cells.write',
    range: cell(shop, tab, row, shop.column(tab, header)),
    values: [[value]],
  });

const CONTROL = 'Pengaturan';
const rowOf = (shop: ShopHost, said: string): number => {
  const at = shop.values(CONTROL).findIndex(([kind, key]) => `${kind} ${key}` === said);
  if (at < 0) throw new Error(`the control sheet has no ${said}`);
  return at + 1;
};
const forget =
  (...said: readonly string[]) =>
  (shop: ShopHost) => {
    for (const each of said)
      shop.apply({ op: 'rows.delete', sheet: shop.sheetId(CONTROL), first: rowOf(shop, each), count: 1 });
  };
const misstate = (said: string, value: Put) => (shop: ShopHost) =>
  shop.apply({ op: 'cells.write', range: cell(shop, CONTROL, rowOf(shop, said), 3), values: [[value]] });
const unprotect = (tab: string) => (shop: ShopHost) => {
  const sheet = shop.sheetId(tab);
  for (const { id } of shop.read({ op: 'sheet.protections', sheet }))
    shop.apply({ op: 'sheet.unprotect', sheet, id });
};
const astray = (name: string) => said('Lembar pengaturan tidak lagi mencatat tempat ', name);
const foreign = (table: string, id: string) => said(`${table}: `, ' berubah tanpa lewat Rapi: ', id);
const unread = (table: string, place: string) => said(`${table}: `, ' tidak terbaca ', place);

/** What Rapi stands on: places, protections, dropdowns, triggers. No record changes when these break, nor when they are mended. */
export const STANDING: readonly Breakage[] = [
  {
    name: 'rows of the control sheet deleted, of a table whose columns were moved before',
    before: (shop) => {
      const move = { kind: 'moveColumns', sheet: shop.sheetId('Tiket'), first: 3, count: 1, to: 6 } as const;
      shop.reshape({ as: OWNER, operation: move, confirmed: true });
    },
    breaks: forget('table tickets', 'column tickets.subject'),
    said: astray('Soal (Tiket)'),
  },
  {
    name: 'a place written over',
    breaks: misstate('column orders.channel', 99),
    said: astray('Kanal (Pesanan)'),
  },
  { name: 'a list of the team torn', breaks: misstate('team email', 'x'), said: astray('Tim') },
  { name: 'a list of the team deleted', breaks: forget('team role'), said: astray('Tim') },
  {
    name: 'the control sheet in sight',
    breaks: (shop) => shop.apply({ op: 'sheet.set', sheet: shop.sheetId(CONTROL), facts: { hidden: false } }),
    said: said('Lembar Pengaturan terlihat. Isinya dicatat Rapi, jangan diubah di sana.'),
  },
  {
    name: 'the control sheet open to everybody',
    breaks: unprotect(CONTROL),
    said: said('Tab yang seharusnya terkunci bisa diubah siapa saja: Pengaturan.'),
  },
  {
    name: 'guarded columns without their warning',
    breaks: unprotect('Produk'),
    said: said('Kolom yang diisi Rapi tanpa peringatan di 1 tab: Produk.'),
  },
  {
    name: 'a dropdown gone and boxes that are lists',
    breaks: (shop) => {
      const none = { ...cell(shop, 'Prospek', 2, shop.column('Prospek', 'Peluang')), rows: 200 };
      shop.apply({ op: 'cells.validate', range: none, validations: [[null]] });
      const list = { criteria: 'VALUE_IN_LIST', args: ['TRUE', 'FALSE'], allowInvalid: false };
      const boxes = { ...cell(shop, 'Kotak Masuk', 2, shop.column('Kotak Masuk', 'Kirim')), rows: 30 };
      shop.apply({ op: 'cells.validate', range: boxes, validations: [[list]] });
    },
    said: said('Pilihan atau kotak centang hilang di 2 kolom: Kirim (Kotak Masuk), Peluang (Prospek).'),
  },
  {
    name: 'clock triggers twice',
    breaks: (shop) => {
      const [first] = shop.read({ op: 'triggers.list', owner: OWNER });
      if (first) shop.apply({ op: 'trigger.add', owner: OWNER, ...first, id: 'twice' });
    },
    said: said('1 pemicu jadwal berlebih'),
  },
  {
    name: 'a header emptied',
    breaks: put('Pelanggan', 1, 'Kota', ''),
    said: said('Kepala kolom kosong: Kota (Pelanggan). Perbaikan menuliskannya lagi.'),
  },
];

/** Records that something else than Rapi changed. */
export const RECORDS: readonly Breakage[] = [
  {
    name: 'a total that its lines do not have',
    breaks: put('Pesanan', 3, 'Total', 1),
    said: foreign('Pesanan', 'PSN-000002'),
  },
  {
    name: 'a state typed over',
    breaks: put('Pesanan', 60, 'Status', 'Selesai'),
    said: foreign('Pesanan', 'PSN-000059'),
  },
  {
    name: 'a line of the ledger edited',
    breaks: put('Mutasi Stok', 5, 'Jumlah', 999),
    said: foreign('Mutasi Stok', 'MTS-000004'),
  },
  {
    name: 'a line that belongs to nothing',
    breaks: put('Baris Pesanan', 3, 'No.', 'PSN-000777'),
    said: said('', 'di Baris Pesanan menunjuk Pesanan yang tidak ada: ', 'BRS-000002'),
  },
  {
    name: 'stock below nothing',
    breaks: put('Produk', 3, 'Fisik', -5),
    said: said('Produk: Fisik, Biaya rata-rata, Di lokasi lain tidak cocok dengan Mutasi Stok ', 'PRD-0002'),
  },
  {
    name: 'a number that stands twice',
    breaks: put('Pemasok', 3, 'ID', 'PMS-01'),
    said: said('Nomor dobel di Pemasok: PMS-01. Baris aslinya tetap, yang lain dibereskan.'),
  },
  {
    name: 'a number taken away',
    breaks: put('Pembelian', 3, 'No.', ''),
    said: said('', 'di Baris Pembelian menunjuk Pembelian yang tidak ada'),
  },
  {
    name: 'a day that is a word',
    breaks: put('Pesanan', 4, 'Janji kirim', 'besok lusa'),
    said: unread('Pesanan', 'Janji kirim 4'),
    byHand: true,
  },
  {
    name: 'a price in words',
    breaks: put('Produk', 4, 'Harga', 'tiga puluh'),
    said: unread('Produk', 'Harga 4'),
    byHand: true,
  },
  {
    name: 'a choice that nobody offers',
    breaks: put('Tiket', 3, 'Urgensi', 'Banget'),
    said: unread('Tiket', 'Urgensi 3'),
    byHand: true,
  },
];

/** What orders, parcels, ledger, invoices and purchases say of each other, counted from the cells: every number that stands in two places. */
import type { ShopHost } from '../../support/shop-host';

type Row = Record<string, unknown>;

/** Σ of a number by a key; rows without the key are left out. */
function sumBy(rows: readonly Row[], key: string, of: (row: Row) => number): Map<unknown, number> {
  const sums = new Map<unknown, number>();
  for (const row of rows) if (row[key] !== '') sums.set(row[key], (sums.get(row[key]) ?? 0) + of(row));
  return sums;
}
const number =
  (header: string) =>
  (row: Row): number =>
    Number(row[header]);
const there = (shop: ShopHost, tab: string, key: string): Row[] =>
  shop.rows(tab).filter((row) => row[key] !== '');

/** Quantities of orders that do not agree, in words. */
export function goodsApart(shop: ShopHost): string[] {
  const found: string[] = [];
  const [orders, lines] = [there(shop, 'Pesanan', 'No.'), there(shop, 'Baris Pesanan', 'ID')];
  const moves = there(shop, 'Mutasi Stok', 'No.');
  const of = (kind: string): Row[] => moves.filter(({ Jenis }) => Jenis === kind);
  const [sent, came] = [
    sumBy(of('Kirim'), 'ID baris', number('Jumlah')),
    sumBy(of('Retur'), 'ID baris', number('Jumlah')),
  ];
  for (const { ID: id, Jumlah, Terkirim, Retur } of lines) {
    const [quantity, shipped, returned] = [Number(Jumlah), Number(Terkirim), Number(Retur)];
    if (quantity > 0 && !(0 <= returned && returned <= shipped && shipped <= quantity))
      found.push(`${id}: ${quantity} ordered, ${shipped} shipped, ${returned} returned`);
    // History may have left its ledger to another file.
    if (sent.has(id) && sent.get(id) !== -shipped)
      found.push(`${id}: ${shipped} shipped, and the ledger says ${-(sent.get(id) ?? 0)}`);
    if (came.has(id) && came.get(id) !== returned)
      found.push(`${id}: ${returned} returned, and the ledger says ${came.get(id)}`);
  }
  const [shipped, returned] = [sumBy(lines, 'No.', number('Terkirim')), sumBy(lines, 'No.', number('Retur'))];
  const parcels = sumBy(there(shop, 'Pengiriman', 'No.'), 'Pesanan', number('Unit'));
  for (const { 'No.': no, 'Unit terkirim': out, 'Unit retur': back } of orders) {
    if ((shipped.get(no) ?? 0) !== Number(out)) found.push(`shipped of ${no} is not the sum of its lines`);
    if ((returned.get(no) ?? 0) !== Number(back)) found.push(`returned of ${no} is not the sum of its lines`);
    if (parcels.has(no) && parcels.get(no) !== Number(out))
      found.push(`${no}: ${out} shipped, and ${parcels.get(no)} in parcels`);
  }
  const places = new Map<unknown, Map<string, number>>();
  for (const { 'ID produk': id, Lokasi, Jumlah } of moves) {
    if (Lokasi === '') continue;
    const own = places.get(id) ?? new Map<string, number>();
    own.set(String(Lokasi), (own.get(String(Lokasi)) ?? 0) + Number(Jumlah));
    places.set(id, own);
  }
  for (const { ID: id, SKU, Fisik, 'Di lokasi lain': text } of there(shop, 'Produk', 'ID')) {
    const own = [...(places.get(id) ?? [])].filter(([, units]) => units !== 0);
    const told = own.map(([place, units]) => `${units} ${place}`).sort();
    const said = String(text) === '' ? [] : String(text).split(', ').sort();
    if (told.join() !== said.join()) found.push(`${SKU} lies at “${text}”, and the ledger says “${told}”`);
    if (own.some(([, units]) => units < 0) || own.reduce((sum, [, units]) => sum + units, 0) > Number(Fisik))
      found.push(`${SKU} lies below nothing somewhere`);
  }
  return found;
}

/** Amounts that do not agree, in words. */
export function moneyApart(shop: ShopHost): string[] {
  const found: string[] = [];
  const bills = there(shop, 'Invoice', 'No.');
  const spent = sumBy(
    there(shop, 'Pesanan', 'No.').filter(({ Status }) => Status !== 'Dibatalkan'),
    'ID pelanggan',
    number('Total'),
  );
  // What a customer spent in months that left the workbook is in no order any more.
  const archived = there(shop, 'Arsip', 'No.').length > 0;
  // A new customer may stand there before their first order, where a crash is still to be made good.
  for (const { ID: id, Belanja } of there(shop, 'Pelanggan', 'ID'))
    if (!archived && spent.has(id) && Number(Belanja) !== spent.get(id))
      found.push(`spent of ${id} is not the sum of its orders`);
  const orders = there(shop, 'Pesanan', 'No.');
  const notes = bills.filter(({ Membalik }) => Membalik !== '');
  const [credited, creditedTax] = [
    sumBy(notes, 'Membalik', number('Total')),
    sumBy(notes, 'Membalik', number('PPN')),
  ];
  const [paid, totals] = [
    sumBy(orders, 'Invoice', number('Dibayar')),
    sumBy(orders, 'Invoice', number('Total')),
  ];
  for (const bill of bills) {
    const { 'No.': no, Membalik } = bill;
    if (Membalik !== '') continue;
    const [total, back] = [Number(bill.Total), Number(bill.Dikredit)];
    if ((credited.get(no) ?? 0) !== -back) found.push(`credited of ${no} is not the sum of its notes`);
    const whole = back >= total;
    if (whole && creditedTax.get(no) !== -Number(bill.PPN)) found.push(`the notes of ${no} leave tax behind`);
    if (!whole && totals.get(no) !== total) found.push(`${no} is not the sum of its orders`);
    const wanted = whole ? 0 : (paid.get(no) ?? 0);
    if (Number(bill.Dibayar) !== wanted) found.push(`paid of ${no} is not what its orders were paid`);
    if (Number(bill.Sisa) !== (whole ? 0 : total - back - wanted))
      found.push(`the balance of ${no} is not what is left of it`);
  }
  const lines = there(shop, 'Baris Pembelian', 'ID');
  const worth = sumBy(lines, 'No.', number('Nilai diterima'));
  for (const { ID: id, Jumlah, Diterima, Ditolak, Dibatalkan, Sisa } of lines)
    if (
      Number(Jumlah) !==
      [Diterima, Ditolak, Dibatalkan, Sisa].reduce<number>((sum, each) => sum + Number(each), 0)
    )
      found.push(`${id}: what came and what is to come is not what was ordered`);
  for (const { 'No.': no, 'Nilai diterima': value, Dibayar, Sisa } of there(shop, 'Pembelian', 'No.')) {
    if (Number(value) !== worth.get(no)) found.push(`the worth of ${no} is not that of its lines`);
    if (Number(Sisa) !== Math.max(0, Number(value) - Number(Dibayar)))
      found.push(`what is owed for ${no} is not its worth less what was paid`);
  }
  return found;
}

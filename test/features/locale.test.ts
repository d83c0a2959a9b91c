/** Numbers, money and dates as people type them, in workbooks whose locale says id_ID, in_ID or en_US. */
import { bareHost, OWNER, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
let english: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
  english = await shopHost({ language: 'en' });
});
afterAll(() => {
  shop.close();
  english.close();
});
afterEach(() => {
  shop.startAgain();
  english.startAgain();
});

/** What the cell holds and says after this was typed into the third row. */
function typed(host: ShopHost, tab: string, header: string, text: string): unknown {
  const [sheet, column] = [host.sheetId(tab), host.column(tab, header)];
  host.type({ as: OWNER, sheet, row: 3, column, text });
  const cell = host.window(sheet, 3, 1)[0]?.[column - 1];
  if (cell?.note) return cell.note;
  return typeof cell?.value === 'object' ? cell.value : [cell?.value, cell?.display];
}
const NOV_5 = { date: 46331 };

test.each(['id_ID', 'in_ID'])('in Indonesian, %s', (locale) => {
  shop.apply({ op: 'book.set', locale });
  const price = (text: string) => typed(shop, 'Produk', 'Harga', text);
  expect(['1.250.000', '1,250,000', '1.250', '250rb', '1,2 jt', 'Rp 35.000'].map(price)).toEqual([
    [1_250_000, '1.250.000'],
    [1_250_000, '1.250.000'],
    [1_250, '1.250'],
    [250_000, '250.000'],
    [1_200_000, '1.200.000'],
    [35_000, 'Rp35.000'],
  ]);
  expect(price('1,250')).toBe('Rapi: Harga: tidak terbaca: “1.25”. Isi angka, misalnya 30.000.');
  const day = (text: string) => typed(shop, 'Pesanan', 'Janji kirim', text);
  for (const text of ['5 Nov 2026', '5 Nov', '05/11/2026', '2026-11-05'])
    expect([text, day(text)]).toEqual([text, NOV_5]);
  expect(day('5 Agu 2026')).toEqual({ date: 46239 });
  expect(day('12/25/2026')).toBe('Rapi: Janji kirim: “12/25/2026” bukan tanggal. Isi misalnya 5 Nov 2026.');
  expect(shop.send('language.card', {})).toMatchObject({ result: { more: [] } });
});

test('in English, en_US', () => {
  const price = (text: string) => typed(english, 'Products', 'Price', text);
  expect(['1,250,000', '1,250', '250k', '35000'].map(price)).toEqual([
    [1_250_000, '1,250,000'],
    [1_250, '1,250'],
    [250_000, '250,000'],
    [35_000, '35,000'],
  ]);
  expect(price('1.250')).toBe('Rapi: Price: cannot be read: “1.25”. Enter a number, like 30,000.');
  const day = (text: string) => typed(english, 'Orders', 'Promised', text);
  for (const text of ['5 Nov 2026', '11/5/2026', 'Nov 5, 2026'])
    expect([text, day(text)]).toEqual([text, NOV_5]);
  expect(english.send('language.card', {})).toMatchObject({ result: { more: [] } });
});

test('a workbook of an English account that is set up in Indonesian takes 35.000 for thirty-five thousand', () => {
  const bare = bareHost();
  bare.apply({ op: 'book.set', locale: 'en_US' });
  bare.send('setup.install', { language: 'id', firm: 'Uji' });
  expect(bare.book().locale).toBe('id_ID');
  bare.close();
  // Set up before: the screen of the language says so, one press mends it, and it is taken back.
  shop.apply({ op: 'book.set', locale: 'en_US' });
  const card = shop.send<{ more: { action: string; input: unknown }[] }>('language.card', {});
  const [step] = card.ok ? card.result.more : [];
  const told = shop.send(String(step?.action), step?.input);
  expect([told.ok, shop.book().locale]).toEqual([true, 'id_ID']);
  expect(told).toMatchObject({ undo: { action: 'language.locale', input: { locale: 'en_US' } } });
});

test('counts and effort; under an English locale an Indonesian workbook takes no 1,5 for thousands', () => {
  const count = (text: string) => typed(shop, 'Produk', 'Titik pesan ulang', text);
  const effort = (text: string) => typed(shop, 'Backlog', 'Usaha', text);
  expect([count('1.500'), count('1,5')]).toEqual([
    [1_500, '1.500'],
    'Rapi: Titik pesan ulang: “1.5” bukan bilangan bulat. Isi angka, misalnya 12.',
  ]);
  expect([effort('0,5'), effort('2.500')]).toEqual([
    [0.5, '0,5'],
    [2_500, '2.500'],
  ]);
  shop.apply({ op: 'book.set', locale: 'en_US' });
  const price = (text: string) => typed(shop, 'Produk', 'Harga', text);
  expect(price('1.500')).toBe('Rapi: Harga: tidak terbaca: “1.5”. Isi angka, misalnya 30.000.');
  expect([price('1.250.000'), price('250rb')]).toEqual([
    [1_250_000, 'Rp1,250,000'],
    [250_000, 'Rp250,000'],
  ]);
});

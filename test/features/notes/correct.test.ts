/** A note is corrected without losing what it said, kept on top, and found among all others. */
import { person, type ShopHost, shopHost, type Told } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const must = <R>(told: Told<R>): R => {
  if (!told.ok) throw new Error(told.problems.map(({ text }) => text).join(' ') || told.execution.error);
  return told.result;
};
const codes = (told: Told): string[] => (told.ok ? [] : told.problems.map(({ code }) => code));
const undone = (told: Told): Told => {
  if (!told.ok || !told.undo || !('action' in told.undo)) throw new Error('nothing to undo');
  return shop.send(told.undo.action, told.undo.input);
};
const note = (text: string, about = 'PLG-00016'): string =>
  must(shop.send<{ id: string }>('notes.add', { about, text })).id;
interface NoteCard {
  readonly text: string;
  readonly history: readonly { readonly text: string }[];
}
const card = (id: string) => must(shop.send<NoteCard>('notes.card', { id }));

test('a correction keeps the former texts readable, tells whom it names, and is taken back exactly', () => {
  const id = note('alergi kacang');
  const before = shop.rows('Catatan');
  const done = shop.send('notes.correct', { id, text: 'alergi kacang tanah, @Wulan', was: 'alergi kacang' });
  expect(must(done)).toMatchObject({ id });
  expect(shop.rows('Sebutan').slice(-1)).toMatchObject([{ Keadaan: 'Menunggu' }]);
  const again = shop.send('notes.correct', { id, text: 'alergi udang' });
  expect(card(id)).toMatchObject({
    text: 'alergi udang',
    history: [
      { text: expect.stringContaining('alergi kacang tanah, @Wulan') },
      { text: expect.stringContaining('alergi kacang') },
    ],
  });
  expect(codes(shop.send('notes.correct', { id, text: 'lain', was: 'alergi kacang' }))).toEqual([
    'notes.changed',
  ]);
  expect(codes(shop.send('notes.correct', { id, text: 'alergi udang' }))).toEqual(['notes.sameText']);
  must(undone(again));
  must(undone(done));
  expect(shop.rows('Catatan')).toEqual(before);
  expect(shop.rows('Sebutan').slice(-1)).toMatchObject([{ Keadaan: 'Ditarik' }]);
});

test('corrected in its cell, it keeps what it said as well, by whom and when; a paste that says nothing of before does not', () => {
  const id = note('alergi kacang');
  const row = shop.rows('Catatan').length + 1;
  const cell = {
    as: person('wulan'),
    sheet: shop.sheetId('Catatan'),
    row,
    column: shop.column('Catatan', 'Catatan'),
  };
  shop.type({ ...cell, text: 'alergi kacang tanah' });
  shop.type({ ...cell, text: 'alergi udang' });
  expect(card(id)).toMatchObject({
    text: 'alergi udang',
    history: [
      { text: expect.stringContaining('alergi kacang tanah') },
      { text: expect.stringContaining('alergi kacang') },
    ],
  });
  shop.paste({ ...cell, texts: [['alergi kepiting', 'Chat']] });
  expect(card(id)).toMatchObject({ text: 'alergi kepiting', history: [{}, {}] });
  must(shop.send('notes.correct', { id, text: 'alergi kerang' }));
  expect(card(id).history).toHaveLength(3);
});

test('a pinned note stands first on its record', () => {
  const first = note('kirim pagi');
  note('tanpa plastik');
  const done = shop.send('notes.pin', { id: first });
  const top = () =>
    must(shop.send<{ notes: { id: string; pinned: boolean }[] }>('notes.about', { id: 'PLG-00016' }))
      .notes[0];
  expect(top()).toMatchObject({ id: first, pinned: true });
  expect(codes(shop.send('notes.pin', { id: first }))).toEqual(['notes.isPinned']);
  must(undone(done));
  expect(top()).toMatchObject({ pinned: false });
});

test('any words find a note, without marks and case, wherever they stand in it; archived ones are left out', () => {
  const id = note(`${'kata pembuka yang panjang '.repeat(6)} Crème BRÛLÉE untuk pesta`);
  const search = (text: string) =>
    shop.send<{ entries: { id: string; keys: string[] }[] }>('search.find', { text });
  const found = search('brulee creme');
  expect(must(found).entries).toMatchObject([{ id, panel: 'notes.card', keys: [] }]);
  shop.send('notes.archive', { id });
  expect(must(search('brulee creme')).entries).toEqual([]);
});

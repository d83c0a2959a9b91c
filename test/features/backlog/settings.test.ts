/** The backlog's settings, through the real bundle: whoever leads may change them, they hold everywhere at once, and each change can be taken back. */
import { killedBefore } from '../../../local/gate/faults';
import { person, type ShopHost, said, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const setUp = (input: unknown, as = person('bima')) => shop.send('backlog.setUp', input, { as });
const problems = (told: { ok: boolean } & object) =>
  'problems' in told ? (told.problems as { text: string; field?: string }[]) : [];
const takeBack = (told: ReturnType<typeof setUp>, as = person('bima')) => {
  const undo = told.ok && told.undo && 'action' in told.undo ? told.undo : undefined;
  return shop.send(undo?.action ?? '', undo?.input, { as });
};
const states = () => shop.rows('Backlog').map(({ Status }) => Status);
const column = () => shop.column('Backlog', 'Status');
const dropdown = () => shop.window(shop.sheetId('Backlog'), 2, 1)[0]?.[column() - 1]?.validation?.args;
const choose = (row: number, text: string) =>
  shop.type({
    as: person('joko'),
    sheet: shop.sheetId('Backlog'),
    row,
    column: column(),
    text,
    confirmed: true,
  });

test('a manager, who may not edit the control sheet, sets the method, the capacity and the limits', () => {
  const told = setUp({ methods: { product: 'rice' }, capacity: 12, wip: 4, age: 7 });
  expect(told).toMatchObject({ ok: true, message: 'Pengaturan backlog tersimpan.' });
  expect(shop.send('backlog.settings', {})).toMatchObject({
    result: { methods: { product: 'rice', sales: 'simple' }, capacity: 12, wip: 4, age: 7 },
  });
  expect(takeBack(told)).toMatchObject({ ok: true });
  expect(shop.send('backlog.settings', {})).toMatchObject({
    result: { methods: { product: 'simple' }, capacity: 10, wip: 0, age: 14 },
  });
});

test('staff, and a typed nonsense, are told in words', () => {
  expect(problems(setUp({ capacity: 12 }, person('joko')))[0]?.text).toContain('Minta');
  expect(problems(setUp({ capacity: -1 }))).toMatchObject([{ field: 'capacity' }]);
  expect(problems(setUp({ wip: 2.5 }))).toMatchObject([{ field: 'wip' }]);
  expect(problems(setUp({ labels: { started: 'a|b' } }))).toMatchObject([{ field: 'labels.started' }]);
  expect(problems(setUp({ capacity: 10 }))[0]?.text).toContain('memang sudah begitu');
});

test('a renamed state stands in the cells, the dropdown, the card, Hari Ini and what is said; undo brings the old word back', () => {
  const before = states();
  const told = setUp({ labels: { started: 'Digarap' } });
  expect(told).toMatchObject({ ok: true });
  expect(states()).toEqual(before.map((word) => (word === 'Dikerjakan' ? 'Digarap' : word)));
  expect(dropdown()).toEqual(['Usulan', 'Belum', 'Digarap', 'Selesai', 'Dibatalkan']);
  const item = shop.rows('Backlog').find(({ Status }) => Status === 'Digarap')?.['No.'];
  expect(shop.send('backlog.card', { id: item })).toMatchObject({ result: { state: { text: 'Digarap' } } });
  shop.send('today.refresh', {});
  expect(shop.rows('Hari Ini').map(({ Keadaan }) => Keadaan)).toContain('Digarap');
  expect(takeBack(told)).toMatchObject({ ok: true });
  expect(states()).toEqual(before);
  expect(dropdown()).toEqual(['Usulan', 'Belum', 'Dikerjakan', 'Selesai', 'Dibatalkan']);
});

test('a renamed state is chosen by its new word; an old word that a person pastes is still understood', () => {
  setUp({ labels: { started: 'Digarap' } });
  setUp({ labels: { started: 'Sedang jalan' } });
  const rowOf = (word: string) => shop.rows('Backlog').findIndex(({ Status }) => Status === word) + 2;
  const row = rowOf('Belum');
  choose(row, 'Sedang jalan');
  expect(shop.rows('Backlog')[row - 2]).toMatchObject({ Status: 'Sedang jalan', Keadaan: 'Dikerjakan' });
  const told = shop.send('backlog.edit', { id: shop.rows('Backlog')[row - 2]?.['No.'], set: { goal: 'x' } });
  expect(told.ok).toBe(true);
});

test('a refused choice brings back the firm’s own word, not Rapi’s', () => {
  setUp({ labels: { backlog: 'Antre', done: 'Beres' } });
  const row = shop.rows('Backlog').findIndex(({ Status }) => Status === 'Antre') + 2;
  choose(row, 'Usulan');
  expect(shop.rows('Backlog')[row - 2]).toMatchObject({ Status: 'Antre' });
  expect(shop.window(shop.sheetId('Backlog'), row, 1)[0]?.[column() - 1]?.note).toContain('masih Antre');
});

test('two states cannot be called alike', () => {
  expect(problems(setUp({ labels: { started: 'selesai' } }))[0]?.text).toBe(
    'Keadaan lain sudah bernama selesai. Pakai nama yang berbeda.',
  );
  setUp({ labels: { done: 'Beres' } });
  expect(problems(setUp({ labels: { started: 'beres' } }))).toMatchObject([{ field: 'labels.started' }]);
});

test('a rename that stops at any call is finished by whoever comes next, cells and dropdown alike', () => {
  const rename = () => setUp({ labels: { started: 'Digarap' }, methods: { product: 'rice' } });
  const shown = () =>
    JSON.stringify(shop.rows('Backlog').map(({ Status, Skor, Peringkat }) => [Status, Skor, Peringkat]));
  const before = shown();
  const { calls } = rename().execution.cost;
  const after = shown();
  shop.startAgain();
  const ends = new Set<string>();
  for (let call = 5; call <= calls; call++) {
    // Of what lies in the buffer a part survives, another at each stop.
    shop.faults(killedBefore(call, { writes: call % 4 }));
    rename();
    shop.faults();
    expect(shop.send('notes.add', { about: 'BTK-MGK', text: 'siapa pun' }).ok).toBe(true);
    const now = shown();
    ends.add(now === before ? 'before' : now === after ? 'after' : `torn at ${call}: ${now}`);
    expect(dropdown()).toContain(now === before ? 'Dikerjakan' : 'Digarap');
    shop.startAgain();
  }
  expect([...ends].sort()).toEqual(['after', 'before']);
});

test('more in progress than the limit is said, not refused', () => {
  setUp({ wip: 5 });
  const told = shop.send('backlog.move', { id: 'BLG-000001', to: 'started' });
  expect(told).toMatchObject({
    ok: true,
    message: 'BLG-000001 sekarang Dikerjakan: 6 berjalan, batasnya 5. Selesaikan satu dulu.',
  });
});

test('settings cost an action’s budget', () => {
  const { cost } = setUp({ labels: { started: 'Digarap' }, capacity: 11 }).execution;
  expect(`${said(cost)}: ${cost.roundTrips <= 16 && cost.calls <= 60}`).toContain('true');
});

/** What Sheets refuses, or one person asks in another's name, leaves nothing half and keeps nobody from writing. */
import { OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

const receive = (as = OWNER) =>
  shop.send(
    'stock.receive',
    { lines: [{ product: 'PRD-0001', quantity: 5, cost: 16000 }], source: 'PB-9' },
    { as },
  );
const stock = () => JSON.stringify([shop.rows('Produk'), shop.rows('Mutasi Stok')]);

test('a text that no cell can hold with its apostrophe is told before anything is journalled', () => {
  const told = shop.send('customers.add', { name: 'Racun', preferences: `=${'n'.repeat(49_999)}` });
  expect(told).toMatchObject({ ok: false, problems: [{ text: expect.stringContaining('50.000') }] });
  expect(receive()).toMatchObject({ ok: true });
});

test('a rule that a person put on the cells: the change is taken back, told in words, and others go on', () => {
  const before = stock();
  const range = {
    sheet: shop.sheetId('Produk'),
    row: 2,
    column: shop.column('Produk', 'Fisik'),
    rows: 18,
    columns: 1,
  };
  const never = { criteria: 'NUMBER_LESS_THAN', args: [0], allowInvalid: false };
  shop.apply({ op: 'cells.validate', range, validations: [[never]] });
  expect(receive()).toMatchObject({
    ok: false,
    problems: [
      { text: expect.stringMatching(/^Aturan pada sel [A-Z]2 menolak isinya, perubahan ditarik kembali/) },
    ],
  });
  expect(stock()).toBe(before);
  expect(shop.send('customers.add', { name: 'Rina', phone: '0812 3456 7890' })).toMatchObject({ ok: true });
});

test('a hard protection that a person put on Produk stops the packer, and only the packer', () => {
  const before = stock();
  const sheet = shop.sheetId('Produk');
  const protection = {
    id: 'hers',
    kind: 'sheet' as const,
    description: '',
    warningOnly: false,
    editors: [OWNER],
  };
  shop.apply({ op: 'sheet.protect', sheet, protection });
  expect(receive(person('joko'))).toMatchObject({ ok: false });
  expect(stock()).toBe(before);
  expect(
    shop.send('customers.add', { name: 'Rina', phone: '0812 3456 7890' }, { as: person('sekar') }),
  ).toMatchObject({ ok: true });
  expect(receive(OWNER)).toMatchObject({ ok: true });
});

test.each([1, 2, 4, 6])(
  'a protection put on derived cells after a crash with %i writes kept keeps nobody from writing',
  (writes) => {
    const add = (title: string, as: string, id: string) =>
      shop.send('backlog.add', { kind: 'product', title }, { as: person(as), id });
    // The run is stopped when its rows are written and nothing else is.
    let settling = 0;
    shop.faults({
      before: ({ method, buffered }) => {
        if (method === 'Range.getValues' && buffered > 0) settling += 1;
        return settling > 0 ? { kind: 'killed', kept: { writes } } : undefined;
      },
    });
    expect(add('Kemasan baru', 'bima', 'stopped')).toMatchObject({ ok: false });
    shop.faults();
    const sheet = shop.sheetId('Backlog');
    const rows = 400;
    const range = { sheet, row: 2, column: shop.column('Backlog', 'Peringkat'), rows, columns: 1 };
    const protection = {
      id: 'his',
      kind: 'range' as const,
      range,
      description: '',
      warningOnly: false,
      editors: [],
    };
    shop.apply({ op: 'sheet.protect', sheet, protection });
    expect(
      shop.send('customers.add', { name: 'Rina', phone: '0812 3456 7890' }, { as: person('joko') }),
    ).toMatchObject({
      ok: false,
      problems: [{ code: 'app.noRight' }],
    });
    expect(
      shop.send('customers.add', { name: 'Rina', phone: '0812 3456 7890' }, { as: person('sekar') }),
    ).toMatchObject({ ok: true });
    expect(
      shop.send('notes.add', { about: 'PLG-00016', text: 'kirim sore' }, { as: person('joko') }),
    ).toMatchObject({
      ok: true,
    });
  },
);

test('the store is not left full of a large change’s journal: the next change, however small, empties it', () => {
  const full = Object.fromEntries(Array.from({ length: 48 }, (_, at) => [`part.${at}`, 'x'.repeat(8_900)]));
  shop.apply({ op: 'properties.write', store: 'document', values: full, remove: [], removeOthers: false });
  expect(receive()).toMatchObject({ ok: true });
  const parts = Object.entries(shop.properties()).filter(([key]) => key.startsWith('part.'));
  expect(parts.reduce((sum, [, text]) => sum + text.length, 0)).toBeLessThan(8_900);
});

test('an id belongs to whoever made the request: another person’s is another request', () => {
  expect(shop.send('customers.add', { name: 'Rina' }, { id: 'mine', as: person('sekar') })).toMatchObject({
    ok: true,
  });
  const theirs = shop.send('customers.add', { name: 'Rani' }, { id: 'mine', as: person('yoga') });
  expect(theirs).toMatchObject({ ok: false, problems: [{ code: 'app.noRight' }] });
});

test('who repairs the workbook is the owner or a manager', () => {
  expect(shop.send('setup.repair', {}, { as: person('yoga') })).toMatchObject({
    ok: false,
    problems: [{ code: 'app.noRight' }],
  });
  expect(shop.send('setup.repair', {}, { as: OWNER })).toMatchObject({ ok: true });
});

test('Sheets itself refuses a text too long for a cell and a tab without a name', () => {
  const sheet = shop.sheetId('Pelanggan');
  const typed = shop.type({ as: OWNER, sheet, row: 2, column: 1, text: 'x'.repeat(50_001) });
  expect(typed).toMatchObject({ accepted: false, reason: expect.stringContaining('50000 characters') });
  expect(shop.reshape({ as: OWNER, operation: { kind: 'renameSheet', sheet, name: ' ' } })).toMatchObject({
    accepted: false,
  });
});

test('what could be neither finished nor taken back is named at home until somebody looked and repaired', () => {
  const alarm = () =>
    (shop.send('shell.index', {}) as never as { result: { home: { alarm?: { text: string } } } }).result.home
      .alarm?.text;
  const aside = [{ request: 'x', at: shop.now(), reason: 'protected', rows: [['moves', 'MTS-000131']] }];
  const values = { aside: JSON.stringify(aside) };
  shop.apply({ op: 'properties.write', store: 'document', values, remove: [], removeOthers: false });
  expect(alarm()).toContain('MTS-000131');
  expect(shop.send('setup.repair', {})).toMatchObject({ ok: true });
  expect(alarm()).not.toContain('MTS-000131');
});

describe('a change that Sheets refuses to finish and to take back', () => {
  const alarm = (): string => {
    const told = shop.send<{ home: { alarm?: { text: string } } }>('shell.index', {});
    return (told.ok && told.result.home.alarm?.text) || '';
  };
  /** No number fits into *Fisik* any more: the change cannot be finished. */
  const refuseFisik = (): void => {
    const column = shop.column('Produk', 'Fisik');
    const range = { sheet: shop.sheetId('Produk'), row: 2, column, rows: 18, columns: 1 };
    const never = { criteria: 'NUMBER_LESS_THAN', args: [0], allowInvalid: false };
    shop.apply({ op: 'cells.validate', range, validations: [[never]] });
  };
  /** The ledger is closed to all but the owner: its new row cannot be taken back. */
  const closeLedger = (): void => {
    const protection = {
      id: 'hers',
      kind: 'sheet' as const,
      description: '',
      warningOnly: false,
      editors: [OWNER],
    };
    shop.apply({ op: 'sheet.protect', sheet: shop.sheetId('Mutasi Stok'), protection });
  };
  const others = () =>
    shop.send('customers.add', { name: 'Rina', phone: '0812 3456 7890' }, { as: person('sekar') });

  test('is set aside at once: the person is told, home names its rows, and everybody else goes on', () => {
    refuseFisik();
    let committing = false;
    let closed = false;
    shop.faults({
      before: ({ method, buffered }) => {
        if (committing && !closed) {
          closed = true;
          closeLedger();
        }
        committing ||= method === 'Range.getValues' && buffered > 0;
        return undefined;
      },
    });
    const told = receive(person('joko'));
    shop.faults();
    expect(told).toMatchObject({ ok: false });
    expect(told.ok ? '' : told.problems.map(({ text }) => text).join()).toContain('Buka Rapi');
    expect(shop.rows('Mutasi Stok').slice(-1)[0]).toMatchObject({ 'No.': 'MTS-000131' });
    expect(alarm()).toContain('MTS-000131');
    expect(others()).toMatchObject({ ok: true });
  });

  test('is set aside where a crash left it to somebody else, whose own work goes on', () => {
    shop.faults({
      before: ({ method, buffered }) =>
        method === 'Range.getValues' && buffered > 0 ? { kind: 'killed', kept: { writes: 2 } } : undefined,
    });
    receive(person('joko'));
    shop.faults();
    refuseFisik();
    closeLedger();
    expect(others()).toMatchObject({ ok: true });
    expect(alarm()).toContain('MTS-000131');
    // Looked at and repaired, it is told no more.
    expect(shop.send('setup.repair', {})).toMatchObject({ ok: true });
    expect(alarm()).not.toContain('MTS-000131');
  });
});

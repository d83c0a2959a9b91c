/** Tabs are made when their module is first switched on: a book that got its modules one after another is the book that had all from the start. */
import { bareHost, OWNER, person, type ShopHost } from '../support/shop-host';

function book(input: object): ShopHost {
  const shop = bareHost();
  expect(shop.send('setup.install', { firm: 'Uji', ...input })).toMatchObject({ ok: true });
  return shop;
}

/** All that setup gives a tab, by name, in the order of the tabs; other tabs by their names. What is switched on stands in *Pilihan* itself. */
function shapes(shop: ShopHost): Record<string, string> {
  const tabs = shop.read({ op: 'sheets.list' });
  const names = new Map(tabs.map(({ id, name }) => [id, name]));
  const lines = new Map(shop.sheets().map(({ id, columns }) => [id, columns]));
  return Object.fromEntries(
    tabs.map((facts) => {
      const { id: sheet, name, maxColumns: columns } = facts;
      const range = { sheet, row: 1, column: 1, rows: 32, columns };
      const read = (op: 'cells.formats' | 'cells.validations' | 'cells.notes') => shop.read({ op, range });
      const of = (op: 'sheet.protections' | 'sheet.rules' | 'sheet.things' | 'sheet.metadata') =>
        shop.read({ op, sheet });
      const cells = ['Pengaturan', 'Pilihan'].includes(name) ? [] : shop.read({ op: 'cells.values', range });
      const all = [
        { ...facts, id: 0 },
        lines.get(sheet),
        cells,
        read('cells.formats'),
        read('cells.validations'),
        read('cells.notes'),
        of('sheet.protections'),
        of('sheet.rules'),
        of('sheet.things'),
        of('sheet.metadata'),
      ];
      const said = JSON.stringify(all, (key, value) =>
        key === 'sheet' ? names.get(value) : key === 'id' ? 0 : value,
      );
      return [name, said];
    }),
  );
}

const kinds = (shop: ShopHost) =>
  shop
    .values('Pengaturan')
    .map(([kind, key]) => `${kind} ${key}`)
    .filter((line) => !line.startsWith('setting'))
    .sort();

test('modules that are switched on bit by bit leave the book that setup makes with all of them', () => {
  const all = book({});
  const one = book({ modules: ['documents'] });
  const few = one.sheets().length;
  const steps = [
    ['sops', 'leads'],
    ['checkins', 'decisions', 'backlog'],
    ['orders'],
    ['tickets', 'purchasing', 'templates'],
  ];
  for (const on of steps) expect(one.send('modules.switch', { on })).toMatchObject({ ok: true });
  const [wanted, made] = [shapes(all), shapes(one)];
  const order = Object.keys(wanted);
  expect(few).toBeLessThan(order.length / 2);
  expect(Object.keys(made)).toEqual(order);
  expect(order.filter((name) => made[name] !== wanted[name])).toEqual([]);
  expect(kinds(one)).toEqual(kinds(all));
  expect(one.send('setup.repair', {})).toMatchObject({ ok: true, result: { columns: 0 } });
  all.close();
  one.close();
});

test('only whoever set Rapi up makes tabs; once they are there, others switch too, and nothing is missing before', () => {
  const shop = book({ modules: ['documents'] });
  const as = person('bima');
  shop.invite({ email: as, access: 'editor' });
  expect(shop.send('team.save', { name: 'Bima', email: as, role: 'manager' })).toMatchObject({ ok: true });
  expect(shop.send('setup.repair', {})).toMatchObject({ ok: true, result: { columns: 0 } });
  const tabs = shop.sheets().length;
  expect(shop.send('modules.switch', { on: ['sops'] }, { as })).toMatchObject({
    ok: false,
    problems: [{ text: `Tab modul ini belum dibuat. Minta ${OWNER}, yang memasang Rapi, menyalakannya.` }],
  });
  expect(shop.sheets().length).toBe(tabs);
  const on = shop.send('modules.switch', { on: ['sops'] });
  expect(on).toMatchObject({ ok: true, undo: { action: 'modules.switch', input: { off: ['sops'] } } });
  expect(shop.send('modules.switch', { off: ['sops'] }, { as })).toMatchObject({ ok: true });
  expect(shop.send('modules.switch', { on: ['sops'] }, { as })).toMatchObject({ ok: true });
  expect(shop.sheets().find(({ name }) => name === 'SOP')).toMatchObject({ hidden: false });
  shop.close();
});

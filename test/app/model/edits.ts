/** What people do to the cells themselves, as on the page or a phone. */
import { OWNER } from '../../support/shop-host';
import { OWN_HEADER, OWN_TABLES, PEOPLE, tabOf } from './book';
import { Refused, type Row, type TableName } from './business';
import { type Edit, idOf, pick, type Scene } from './deed';
import { act, remember } from './perform';
import { SHAPES } from './shapes';
import { shelved } from './shelf';

const SHEETS: readonly TableName[] = ['orders', 'products', 'customers', 'lines', 'moves', 'notes'];

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Where a record's cell stands now. */
function placeOf({ found, places }: Scene, table: TableName, id: string, column: string): Place {
  const place = places.get(table);
  const record = found(table).rows.find((row) => row.id === id);
  if (!place || !record) throw new Error(`no cell for ${id}`);
  return { sheet: place.sheet, row: Number(record.row), column: place.columns.get(column) as number };
}

/** Types as a person who confirms Sheets' warning; whatever Sheets refuses is a mistake of the story. */
function type({ shop }: Scene, place: Place, text: string, as = OWNER): void {
  const { accepted, reason, execution } = shop.type({ ...place, as, text, confirmed: true });
  if (!accepted) throw new Error(`Sheets refuses ${text}: ${reason}`);
  if (execution?.error) throw new Error(`onEdit: ${execution.error}`);
}

interface Free {
  readonly table: TableName;
  readonly column: string;
  readonly text: (number: number) => string;
  readonly makes: (row: Row, text: string, at: number) => Row;
}
/** A note typed over in its cell keeps what it said, newest first; who typed it nobody knows. */
const retold = ({ text: before, former }: Row, text: string, at: number): Row => {
  const known = JSON.parse(String(former || '[]'));
  return before === text || before === ''
    ? { text }
    : { text, former: JSON.stringify([{ text: before, at, by: 'lewat sel' }, ...known]) };
};
const FREE: readonly Free[] = [
  {
    table: 'products',
    column: 'price',
    text: (n) => String(1_000 * (n % 90)),
    makes: (_, text) => ({ price: Number(text) }),
  },
  { table: 'products', column: 'name', text: (n) => `Nama ${n}`, makes: (_, name) => ({ name }) },
  {
    table: 'products',
    column: 'reorderPoint',
    text: (n) => String(n % 25),
    makes: (row, text) => shelved({ ...row, reorderPoint: Number(text) }),
  },
  { table: 'customers', column: 'city', text: (n) => `Kota ${n}`, makes: (_, city) => ({ city }) },
  { table: 'customers', column: 'name', text: (n) => `Nama ${n}`, makes: (_, name) => ({ name }) },
  { table: 'orders', column: 'notes', text: (n) => `pesan ${n}`, makes: (_, notes) => ({ notes }) },
  { table: 'notes', column: 'text', text: (n) => `isi ${n}`, makes: retold },
];

const free: Edit = ({ a, b, c, who }, scene) => {
  const { table, column, text: textOf, makes } = pick(FREE, c);
  const rows = scene.found(table).rows;
  const id = idOf(pick(rows.length > 0 ? rows : scene.found('products').rows, a));
  if (rows.length === 0) return own({ kind: 'own', who, a, b, c, wait: 0 }, scene);
  const text = textOf(b);
  const by = pick(PEOPLE, who);
  const now = scene.shop.now();
  return {
    says: `${by.name} types ${text} into ${column} of ${id}`,
    run: () => {
      type(scene, placeOf(scene, table, id, column), text, by.email);
      return undefined;
    },
    mean: (business) => {
      const row = business.find(table, id);
      if (row) business.update(table, id, makes(row, text, now));
      return undefined;
    },
    settles: true,
  };
};

/** A cell that Rapi keeps: it comes back, and what was typed waits to be looked at. */
const guarded: Edit = ({ a, b, who }, scene) => {
  const id = idOf(pick(scene.found('products').rows, a));
  const by = pick(PEOPLE, who);
  return {
    says: `${by.name} types ${b} over what Rapi says is on hand of ${id}`,
    run: () => {
      type(scene, placeOf(scene, 'products', id, 'onHand'), String(b), by.email);
      return undefined;
    },
    mean: (business) => {
      const { onHand } = business.at('products', id);
      business.update('products', id, { check: `onHand: ${onHand} → ${b}` });
      return undefined;
    },
    settles: true,
  };
};

const WORDS: readonly (readonly [word: string, step: string])[] = [
  ['Cek', 'check'],
  ['Proses', 'process'],
  ['Kirim', 'ship'],
  ['Selesai', 'close'],
  ['Tahan', 'hold'],
  ['Lanjutkan', 'resume'],
  ['Batalkan', 'proposeCancel'],
];

const chosen: Edit = ({ a, b, who }, scene) => {
  const id = idOf(pick(scene.found('orders').rows, a));
  const [word, step] = pick(WORDS, b);
  const by = pick(PEOPLE, who);
  const now = scene.shop.now();
  return {
    says: `${by.name} chooses ${word} in the row of ${id}`,
    run: () => {
      type(scene, placeOf(scene, 'orders', id, 'step'), word, by.email);
      return undefined;
    },
    mean: (business) => {
      act(
        business,
        { action: `orders.${step}`, input: { id } },
        { now, who: { ...by, role: '' }, byCell: true },
      );
      return undefined;
    },
    settles: true,
  };
};

/** A row of *Kotak Masuk*, as a phone sends it. */
const inbox: Edit = ({ a, b, c, who }, scene) => {
  const { shop, found } = scene;
  const by = pick(PEOPLE, who);
  const about = idOf(pick(found('customers').rows, a));
  const product = String(pick(found('products').rows, b).sku);
  const quantity = 1 + (c % 4);
  const order = c % 3 > 0;
  const text = `${quantity} ${product}`;
  const now = shop.now();
  const asked = order
    ? {
        action: 'orders.create',
        input: { customer: { id: about }, channel: 'whatsapp', lines: [{ product, quantity }] },
      }
    : { action: 'stock.receive', input: { lines: [{ product, quantity }], source: about } };
  return {
    says: `${by.name} sends from Kotak Masuk: ${order ? 'Pesanan' : 'Terima stok'} ${about}, ${text}`,
    run: () => {
      const rows = shop.cells(
        'Kotak Masuk',
        `A1:C${shop.sheets().find(({ name }) => name === 'Kotak Masuk')?.maxRows}`,
      );
      const used = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
      const texts = [[order ? 'Pesanan' : 'Terima stok', about, text, '', by.name, 'TRUE']];
      const place = { sheet: shop.sheetId('Kotak Masuk'), row: used + 2, column: 1 };
      const { accepted, reason, execution } = shop.paste({ as: by.email, ...place, texts, confirmed: true });
      if (!accepted || execution?.error) throw new Error(`not sent: ${reason ?? execution?.error}`);
      return undefined;
    },
    mean: (business) => {
      const done = act(business, asked, { now, who: by, byCell: true });
      if (done instanceof Refused) return undefined;
      const row = business.insert('inbox', { about, text, send: true, sentAt: now });
      const undo = order
        ? { action: 'orders.cancel', input: { id: done.no } }
        : { action: 'stock.undoMoves', input: { moves: done.moves } };
      remember(business, { id: `inbox:${row.id}`, by: by.email, at: now, result: done, said: '', undo });
      return undefined;
    },
    settles: true,
  };
};

/** A new product, typed as a row below the others. */
const typedProduct: Edit = ({ b }, scene) => {
  const { shop, found, places } = scene;
  const sku = `KTK-${b}`;
  const known = found('products').rows;
  if (known.some((row) => row.sku === sku))
    return free({ kind: 'free', who: 0, a: b, b, c: 0, wait: 0 }, scene);
  return {
    says: `Ratna types a new product ${sku} below the others`,
    run: () => {
      const sheet = shop.sheets().find(({ name }) => name === tabOf('products'));
      const { sheet: id, columns } = places.get('products') as NonNullable<ReturnType<typeof places.get>>;
      const row = (sheet?.lastRow ?? 1) + 1;
      if (row > (sheet?.maxRows ?? 0))
        shop.reshape({ as: OWNER, operation: { kind: 'insertRows', sheet: id, first: row, count: 5 } });
      type(scene, { sheet: id, row, column: columns.get('sku') as number }, sku);
      type(scene, { sheet: id, row, column: columns.get('name') as number }, `Ketikan ${b}`);
      return undefined;
    },
    mean: (business) => {
      const fresh = {
        sku,
        name: `Ketikan ${b}`,
        price: 0,
        onHand: 0,
        reserved: 0,
        onOrder: 0,
        averageCost: 0,
      };
      business.insert('products', shelved({ ...fresh, reorderPoint: null, discontinued: false, check: '' }));
      return undefined;
    },
    settles: true,
  };
};

const own: Edit = ({ a, b, c, who }, scene) => {
  const { shop, found, places } = scene;
  const filled = OWN_TABLES.filter((each) => found(each).rows.length > 0);
  const table = pick(filled, c);
  const id = idOf(pick(found(table).rows, a));
  const text = `punya saya ${b}`;
  const by = pick(PEOPLE, who);
  const regretted = b % 3 === 2;
  return {
    says: `${by.name} types ${text} beside ${id}${regretted ? ' and presses Ctrl+Z' : ''}`,
    run: () => {
      const { sheet } = places.get(table) as NonNullable<ReturnType<typeof places.get>>;
      const header = shop.window(sheet, 1, 1)[0] ?? [];
      const column = header.findIndex((cell) => cell?.value === OWN_HEADER) + 1;
      type(scene, { ...placeOf(scene, table, id, 'id'), column }, text, by.email);
      if (regretted && !shop.undo(by.email)) throw new Error('Ctrl+Z does nothing');
      return undefined;
    },
    mean: (business) => {
      if (!regretted) business.own.set(`${table} ${id}`, text);
      return undefined;
    },
    settles: false,
  };
};

const rename: Edit = ({ a, b, who }, scene) => {
  const table = pick(SHEETS, a);
  const place = scene.places.get(table) as NonNullable<ReturnType<typeof scene.places.get>>;
  const [key, column] = pick([...place.columns], b);
  const by = pick(PEOPLE, who);
  return {
    says: `${by.name} renames the header of ${key} in ${tabOf(table)}`,
    run: () => {
      type(scene, { sheet: place.sheet, row: 1, column }, `Judul ${b}`, by.email);
      return undefined;
    },
    mean: () => undefined,
    settles: false,
  };
};

export const EDITS: Readonly<Record<string, Edit>> = {
  ...SHAPES,
  free,
  guarded,
  chosen,
  inbox,
  'typed product': typedProduct,
  own,
  rename,
};

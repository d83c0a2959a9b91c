/** Stock: products, what lies on the shelf, and the ledger that says why. */
import { sayMoney } from '../../kernel/money';
import { readNumber } from '../../kernel/number';
import type { IndexEntry } from '../../kernel/protocol';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { CellDerivation, CellProposal, Feature, Said } from '../../ports/feature';
import { findsBy } from '../../ports/hooks';
import { addProduct } from './actions/add-product';
import { addSupplier } from './actions/add-supplier';
import { card } from './actions/card';
import { check } from './actions/check';
import { correct } from './actions/correct';
import { list } from './actions/list';
import { receive } from './actions/receive';
import { retire, sellAgain } from './actions/retire';
import { scrap } from './actions/scrap';
import { setPacks } from './actions/set-packs';
import { setUp } from './actions/set-up';
import { settingsCard } from './actions/settings-card';
import { transfer } from './actions/transfer';
import { undoMoves } from './actions/undo-moves';
import { figures } from './figures';
import { finishedBy } from './finished';
import { receipt, scrapped } from './inbox';
import { keptMoves, onHand } from './retold';
import type { Product } from './rules/ledger';
import { derived } from './rules/quantities';
import { PACKS, PLACES, packsOn } from './settings';
import { moves, products, suppliers } from './tables';
import { texts } from './words';
import { placeTexts } from './words-places';

/** 10 typed over *Fisik* 12 offers the correction by −2; the reason is asked with it. */
const typedOnHand: CellProposal = {
  table: products,
  column: 'onHand',
  offer: (id, was, typed, { language }) => {
    const counted = readNumber(typed, language);
    if (counted === undefined || !Number.isInteger(counted) || counted < 0) return undefined;
    const before = readNumber(was, language);
    const change = before === undefined ? 0 : counted - before;
    const label: Said =
      change === 0
        ? { code: 'stock.offerCounted', values: { counted } }
        : { code: 'stock.offerChange', values: { change: change > 0 ? `+${change}` : change } };
    return { action: 'stock.correct', input: { product: id, counted, reason: '' }, label };
  },
};

/** A reorder point typed into the sheet changes the state at once. */
const derivations: CellDerivation<typeof products> = {
  table: products,
  derive: ({ onHand, reserved, onOrder, reorderPoint }) => {
    const numbers = [onHand, reserved, onOrder, reorderPoint ?? 0];
    return numbers.every((number) => typeof number === 'number')
      ? { ...derived({ onHand, reserved, onOrder, reorderPoint }) }
      : {};
  },
};

type Indexed = Pick<Product, 'sku' | 'name' | 'price' | 'available' | 'state'> & {
  readonly packs?: string;
};

function entryOf(
  { currency, language, settings }: Context,
  id: string,
  { sku, name, price, available, state, packs }: Indexed,
): IndexEntry {
  return {
    id,
    panel: 'stock.card',
    title: name || sku,
    note: say(texts['stock.index.note'], language, { sku, price: sayMoney(price, currency, language) }),
    keys: [sku],
    facts: {
      sku,
      price,
      available,
      state: state ?? 'fine',
      ...(packsOn(settings) && { packs: packs ?? '' }),
    },
  };
}

export const stock: Feature = {
  key: 'stock',
  module: {
    title: { id: 'Stok', en: 'Stock' },
    brings: {
      id: 'Tab Produk, Tambah → Produk, Gudang → Terima barang dan Hitung stok.',
      en: 'Tab Products, Add → Product, Warehouse → Receive and Count stock.',
    },
    first: { panel: 'stock.newProduct', label: { id: 'Tambah produk pertama', en: 'Add the first product' } },
  },
  tables: [products, suppliers, moves],
  actions: [
    receive,
    addProduct,
    addSupplier,
    correct,
    scrap,
    transfer,
    setUp,
    setPacks,
    settingsCard,
    undoMoves,
    retire,
    sellAgain,
    card,
    list,
    check,
  ],
  inbox: [receipt, scrapped],
  proposals: [typedOnHand],
  derivations: [derivations],
  retold: [onHand],
  restsOn: [{ table: moves, column: 'product', on: products }],
  kept: [keptMoves],
  menu: [
    {
      handler: 'menuAddProduct',
      label: { id: 'Produk', en: 'Product' },
      under: 'add',
      panel: 'stock.newProduct',
    },
    {
      handler: 'menuReceive',
      label: { id: 'Terima barang', en: 'Receive' },
      under: 'warehouse',
      panel: 'stock.receive',
    },
  ],
  settings: [{ panel: 'stock.settings', title: { id: 'Stok', en: 'Stock' } }],
  panels: [
    'stock.receive',
    'stock.card',
    'stock.newProduct',
    'stock.correct',
    'stock.list',
    'stock.settings',
  ],
  later: ['stock.settings'],
  words: { ...texts, ...placeTexts },
  cards: { products: 'stock.card' },
  pageOptions: [PLACES, PACKS],
  marked: { table: products, rows: (context) => context.from(products).all(), named: 'sku' },
  finished: finishedBy,
  figures,
  index: (context) => ({
    kind: 'products',
    entries: context
      .from(products)
      .all()
      .filter(({ values }) => !values.discontinued)
      .map(({ id, values }) => entryOf(context, id, values)),
  }),
  finds: findsBy({
    table: products,
    columns: ['sku', 'name', 'price', 'available', 'state', 'discontinued'],
    entry: (context, id, product) => (product.discontinued ? undefined : entryOf(context, id, product)),
  }),
  causes: (context) =>
    context
      .from(products)
      .all()
      .filter(
        ({ values: { state, discontinued } }) => !discontinued && (state === 'out' || state === 'critical'),
      )
      .map(({ id, values: { sku, name, state } }) => ({
        subject: `stock:${id}`,
        title: say(texts['stock.cause.reorder'], context.language, { sku, name }),
        kind: 'product' as const,
        urgency: state === 'out' ? ('4' as const) : ('3' as const),
      })),
  alarm: (context) => {
    const count = context
      .from(products)
      .all()
      .filter(
        ({ values: { state, discontinued } }) => !discontinued && (state === 'out' || state === 'critical'),
      ).length;
    if (count === 0) return undefined;
    const text = say(texts['stock.alarm.critical'], context.language, { count });
    return { text, panel: 'stock.list', input: { filter: 'attention' } };
  },
};

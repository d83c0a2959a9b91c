/** What is typed about stock, and what a customer is told. */
import { answerFor } from '../../../../src/features/stock/panel/ProductCard';
import { rowsOf } from '../../../../src/features/stock/panel/ProductList';
import {
  NO_GOODS,
  readCorrection,
  readProduct,
  readReceipt,
  restOf,
} from '../../../../src/features/stock/panel/typed';
import { page } from '../../../../src/ui/boot';
import { NOT_PICKED } from '../../../../src/ui/kit/Lookup';
import { boot } from '../../../ui/fake-server';

beforeEach(() => {
  page.value = boot;
});

const glass = { id: 'PRD-0002', text: 'BTK-GLS' };

test('goods come in with or without a cost', () => {
  const lines = [
    { ...NO_GOODS, product: glass, quantity: '12', cost: '12,5rb' },
    { ...NO_GOODS, product: glass, quantity: '3' },
  ];
  expect(readReceipt({ purchase: NOT_PICKED, lines, source: ' Batok Jaya ' })).toMatchObject({
    input: {
      lines: [
        { product: 'PRD-0002', quantity: 12, cost: 12_500 },
        { product: 'PRD-0002', quantity: 3, cost: null },
      ],
      source: 'Batok Jaya',
    },
  });
});

describe('goods of a purchase', () => {
  const purchase = { id: 'PB-000002', text: 'PB-000002' };
  beforeEach(() => {
    const entry = {
      id: purchase.id,
      panel: 'purchasing.card',
      title: 'PB-000002 · Batok Jaya',
      note: '',
      keys: [],
    };
    const entries = [{ ...entry, facts: { rest: 'PRD-0002 10, PRD-0009 4' } }];
    page.value = { ...boot, index: [...boot.index, { kind: 'purchases', entries }] };
  });

  test('begin with all that is to come of it', () => {
    expect(restOf(purchase.id)).toMatchObject([
      { product: glass, quantity: '10', cost: '' },
      { product: { id: 'PRD-0009' }, quantity: '4' },
    ]);
    expect(restOf('PB-000009')).toEqual([NO_GOODS]);
  });

  test('go to the purchase, with what was sent back', () => {
    const [line = NO_GOODS] = restOf(purchase.id);
    expect(readReceipt({ purchase, lines: [{ ...line, quantity: '7', rejected: '3' }], source: '' })).toEqual(
      {
        action: 'purchasing.receive',
        label: 'PB-000002: BTK-GLS',
        input: { id: 'PB-000002', lines: [{ product: 'PRD-0002', quantity: 7, rejected: 3, cost: null }] },
      },
    );
  });

  test('typed and not chosen, it is asked for: nothing comes in beside it', () => {
    const reading = readReceipt({
      purchase: { id: '', text: 'PB-77' },
      lines: restOf(purchase.id),
      source: '',
    });
    expect('errors' in reading && Object.keys(reading.errors)).toEqual(['purchase']);
  });
});

test('an empty receipt asks for one item and for nothing else', () => {
  const reading = readReceipt({ purchase: NOT_PICKED, lines: [NO_GOODS], source: '' });
  expect('errors' in reading && Object.keys(reading.errors)).toEqual(['lines.0.product']);
});

test('a new product needs SKU, name and price; what is left empty is not sent', () => {
  const blank = { sku: '', name: '', price: '', cost: '', supplier: '', reorderPoint: '', lot: '' };
  const reading = readProduct(blank);
  expect('errors' in reading && Object.keys(reading.errors).sort()).toEqual(['name', 'price', 'sku']);
  const typed = { ...blank, sku: '00123', name: '=IMPORTXML("x")', price: 'Rp 35.000' };
  expect(readProduct(typed)).toMatchObject({
    input: { sku: '00123', name: '=IMPORTXML("x")', price: 35_000 },
  });
});

test('a correction says what was counted or by how much it differs, always with a reason', () => {
  const typed = { product: glass, mode: 'change', number: '-2', reason: 'rusak', day: '' } as const;
  expect(readCorrection(typed)).toMatchObject({
    input: { product: 'PRD-0002', change: -2, reason: 'rusak' },
  });
  expect(readCorrection({ ...typed, mode: 'counted', number: '10' })).toMatchObject({
    input: { counted: 10 },
  });
  const reading = readCorrection({ ...typed, reason: ' ' });
  expect('errors' in reading && Object.keys(reading.errors)).toEqual(['reason']);
});

test('a difference may be of an earlier day, a count never is', () => {
  const typed = { product: glass, mode: 'change', number: '-2', reason: 'rusak', day: '2026-11-03' } as const;
  expect(readCorrection(typed)).toMatchObject({ input: { day: '2026-11-03' } });
  expect(readCorrection({ ...typed, mode: 'counted' })).not.toHaveProperty('input.day');
});

test('what has to be ordered stands worst first', () => {
  expect(rowsOf('attention').map(({ chip }) => chip?.text)).toEqual(['Habis', 'Kritis', 'Menipis']);
  expect(rowsOf('all')).toHaveLength(6);
});

test('“ready kak?” is answered with number and price, or plainly that it is out', () => {
  expect(answerFor('PRD-0001')).toBe('Mangkuk batok kelapa: bisa dijual 17, Rp35.000.');
  expect(answerFor('PRD-0018')).toBe('Hampers dapur lestari: sedang habis.');
});

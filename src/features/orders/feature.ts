/** Orders: from coming in to being closed, each step one action, from sidebar and cell alike. */
import { numberOf } from '../../kernel/table';
import { PPN } from '../../kernel/tax';
import { say } from '../../kernel/words';
import type { CellProposal, CellStep, Feature } from '../../ports/feature';
import { customers } from '../customers';
import { flowOf, isForward, isLate, REASONS, STATES } from '../flow';
import { cancel, revive } from './actions/cancel';
import { card } from './actions/card';
import { checkReserved } from './actions/check-reserved';
import { close, reopen } from './actions/close';
import { create } from './actions/create';
import { hold, resume } from './actions/hold';
import { list } from './actions/list';
import { packing } from './actions/packing';
import { proposeCancel } from './actions/propose-cancel';
import { setUp } from './actions/set-up';
import { settingsCard } from './actions/settings-card';
import { ship } from './actions/ship';
import { shipScanned } from './actions/ship-scanned';
import { check, processOrder, uncheck, unprocess } from './actions/stamp';
import { tick } from './actions/tick';
import { unship } from './actions/unship';
import { causesOf } from './causes';
import { factsFor, historyFor, stillOpenFor } from './customer';
import { figures } from './figures';
import { orderKind } from './inbox';
import { manySteps } from './many';
import { MUST_TICK, SECOND_CHECK } from './options';
import { recent } from './recent';
import { kept, reserved } from './retold';
import { shipments } from './shipments';
import { finds, finishedBy, indexOf, workOf } from './shown';
import { lines, type OrderStep, STEPS, orders as table } from './tables';
import { texts } from './words';
import { customerTexts } from './words-customer';

/** The step of a chosen word, in either language. */
function stepOf(choice: string): OrderStep | undefined {
  const wanted = choice.trim().toLowerCase();
  const is = ({ key, words }: (typeof STEPS)[number]): boolean =>
    [key, words.id.toLowerCase(), words.en.toLowerCase()].includes(wanted);
  return STEPS.find(is)?.key;
}

/** *Langkah ▸*: the step's own action; *Batalkan* only proposes, for nobody knows who chose it. */
const step: CellStep = {
  table,
  column: 'step',
  act: (id, choice) => {
    const found = stepOf(choice);
    if (!found) return undefined;
    return found === 'cancel'
      ? { action: 'orders.proposeCancel', input: { id }, proposes: true }
      : { action: `orders.${found}`, input: { id } };
  },
  many: manySteps,
};

const typedCancel: CellProposal = {
  table,
  column: 'step',
  offer: (id, _was, typed) =>
    stepOf(typed) === 'cancel'
      ? {
          action: 'orders.cancel',
          input: { id },
          label: { code: 'orders.confirm.cancelLabel' },
        }
      : undefined,
};

export const orders: Feature = {
  key: 'orders',
  module: {
    title: { id: 'Pesanan', en: 'Orders' },
    brings: {
      id: 'Tab Pesanan, Tambah → Pesanan, Gudang → Kirim dan Retur.',
      en: 'Tab Orders, Add → Order, Warehouse → Ship and Return.',
    },
    needs: ['stock', 'customers', 'payments'],
    first: { panel: 'orders.new', label: { id: 'Catat pesanan pertama', en: 'Record the first order' } },
  },
  tables: [table, lines, shipments],
  actions: [
    create,
    check,
    processOrder,
    ship,
    shipScanned,
    packing,
    close,
    hold,
    resume,
    cancel,
    proposeCancel,
    uncheck,
    unprocess,
    unship,
    reopen,
    revive,
    card,
    list,
    checkReserved,
    setUp,
    settingsCard,
    tick,
  ],
  steps: [step],
  inbox: [orderKind],
  retold: [reserved],
  restsOn: [{ table: lines, column: 'order', on: table }],
  kept,
  proposals: [typedCancel],
  menu: [
    { handler: 'menuAddOrder', label: { id: 'Pesanan', en: 'Order' }, under: 'add', panel: 'orders.new' },
    {
      handler: 'menuShip',
      label: { id: 'Kirim (pindai)', en: 'Ship (scan)' },
      under: 'warehouse',
      panel: 'orders.scan',
    },
  ],
  settings: [{ panel: 'orders.settings', title: { id: 'Pesanan', en: 'Orders' } }],
  panels: ['orders.new', 'orders.card', 'orders.list', 'orders.scan', 'orders.settings'],
  later: ['orders.settings'],
  pageOptions: [PPN, SECOND_CHECK, MUST_TICK],
  words: { ...texts, ...customerTexts },
  says: () => [
    {
      table: table.key,
      column: 'reason',
      texts: REASONS.map((reason) => texts[`orders.reason.${reason}`]),
    },
    { table: customers.key, column: 'lastStatus', texts: STATES.map(({ words }) => words) },
  ],
  facts: factsFor,
  history: historyFor,
  stillOpen: stillOpenFor,
  cards: { orders: 'orders.card' },
  marked: { table, rows: recent },
  figures,
  index: (context) => ({ kind: 'orders', entries: indexOf(context) }),
  finds,
  work: workOf,
  finished: finishedBy,
  workStep: (id, step) => {
    const move = step === 'done' ? 'close' : step;
    const known = numberOf(table, id) !== undefined && isForward(move);
    return known ? { action: `orders.${move}`, input: { id } } : undefined;
  },
  causes: causesOf,
  alarm: (context) => {
    const flow = flowOf(context);
    const count = recent(context).filter(({ values }) => isLate(context, flow, values)).length;
    if (count === 0) return undefined;
    const text = say(texts['orders.alarm.late'], context.language, { count });
    return { text, panel: 'orders.list', input: { filter: 'late' } };
  },
};

/** From a request to what the business says and is afterwards: who may, once only, and the way back of the newest change. */
import {
  type Asked,
  type Business,
  type Done,
  type Moment,
  no,
  type Person,
  Refused,
  type Remembered,
  type Rule,
  type TableName,
} from './business';
import { BUYING_RULES } from './buying';
import { MONEY_RULES } from './money';
import { PEOPLE_RULES } from './people';
import { RETURN_RULES } from './returns';
import { ORDER_RULES } from './selling';
import { STOCK_RULES } from './shelf';
import { WORK_RULES } from './work';

const RULES: Readonly<Record<string, Rule>> = {
  ...ORDER_RULES,
  ...MONEY_RULES,
  ...STOCK_RULES,
  ...BUYING_RULES,
  ...RETURN_RULES,
  ...PEOPLE_RULES,
  ...WORK_RULES,
  'backup.now': (business) => ({ version: business.keepVersion() }),
  'backup.restore': (business, { version, sheet }) => {
    const safety = business.keepVersion();
    business.restore(String(version), sheet === undefined ? undefined : (SHEETS[String(sheet)] ?? 'notes'));
    return { version, safety };
  },
};
/** The tab that is restored alone: nothing else hangs together with it. */
const SHEETS: Readonly<Record<string, TableName>> = { Catatan: 'notes' };

const WORKING = ['owner', 'manager', 'sales', 'service', 'warehouse', 'finance', 'content', 'staff'];
const LEADS = ['owner', 'manager'];
const within = (...roles: string[]): readonly string[] => [...LEADS, 'staff', ...roles];

/** Who may do what, as people are told. The longest name that an action begins with counts. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  orders: within('sales', 'service'),
  'orders.check': within('sales', 'finance'),
  'orders.uncheck': within('sales', 'finance'),
  'orders.process': within('sales', 'warehouse'),
  'orders.unprocess': within('sales', 'warehouse'),
  'returns.record': within('warehouse'),
  'returns.takeBack': within('warehouse'),
  'orders.ship': within('warehouse'),
  'orders.unship': within('warehouse'),
  'orders.close': within('sales', 'finance'),
  'orders.reopen': within('sales', 'finance'),
  'orders.hold': within('sales', 'service', 'warehouse'),
  'orders.resume': within('sales', 'service', 'warehouse'),
  'orders.cancel': within('sales'),
  'orders.revive': within('sales'),
  'orders.proposeCancel': within('sales', 'service', 'warehouse'),
  stock: within('warehouse'),
  'stock.addProduct': within('sales', 'warehouse'),
  'stock.retire': within('sales', 'warehouse'),
  'stock.sellAgain': within('sales', 'warehouse'),
  'stock.addSupplier': within('warehouse', 'finance'),
  purchasing: within('warehouse', 'finance'),
  'purchasing.receive': within('warehouse'),
  'purchasing.unreceive': within('warehouse'),
  'purchasing.pay': within('finance'),
  'purchasing.unpay': within('finance'),
  payments: within('finance', 'sales', 'service'),
  'payments.accept': within('finance'),
  'payments.unaccept': within('finance'),
  'payments.reject': within('finance'),
  'payments.reopen': within('finance'),
  'payments.refund': within('finance'),
  customers: within('sales', 'service'),
  notes: WORKING,
  backlog: WORKING,
  imports: LEADS,
  backup: LEADS,
};

const mayDo = (action: string, { role }: Person): boolean =>
  (MAY[action] ?? MAY[action.split('.')[0] ?? ''] ?? []).includes(role);

const HOUR_MS = 3_600_000;
const LATE_MS = 24 * HOUR_MS;
const HOURS = 26;

export interface Request extends Asked {
  readonly id: string;
  /** When the person decided. */
  readonly at: number;
  readonly who: Person;
}

/** What the answer has to say: the first answer again, word by word; or these facts; or why not. */
export type Expected =
  | { readonly again: Remembered }
  | { readonly done: Done; readonly id: string }
  | { readonly refused: readonly string[] };

export function perform(business: Business, request: Request, now: number): Expected {
  const { who, action, input } = request;
  if (action === 'app.undo') return undoLast(business, request, now);
  if (now - request.at > LATE_MS) return { refused: ['app.tooLate'] };
  const before = business.remembered.find(({ id, by }) => id === request.id && by === who.email);
  if (before) return { again: before };
  if (!mayDo(action, who)) return { refused: ['app.noRight'] };
  const done = act(business, { action, input }, { now, who });
  if (done instanceof Refused) return { refused: done.codes };
  remember(business, { id: request.id, by: who.email, at: now, result: done });
  return { done, id: request.id };
}

/** The action itself, whoever asks for it and however. */
export function act(business: Business, { action, input }: Asked, moment: Moment): Done | Refused {
  const rule = RULES[action];
  if (!rule) throw new Error(`the model has no action ${action}`);
  return rule(business, input, moment);
}

export function remember(business: Business, entry: Remembered): void {
  business.remembered.push(entry);
}

/** What was answered is known from then on: the whole answer, and how the change is taken back. */
export function told(business: Business, id: string, by: string, said: string, undo?: Asked): void {
  const at = business.remembered.findIndex((each) => each.id === id && each.by === by);
  const entry = business.remembered[at];
  if (entry && entry.said === undefined) business.remembered[at] = { ...entry, said, undo };
}

const isKept = (at: number, now: number): boolean =>
  Math.floor(now / HOUR_MS) - Math.floor(at / HOUR_MS) < HOURS;

/** The newest change of this person that has a way back and was not taken back yet. */
export function newestOwn(business: Business, who: Person, now: number): Remembered | undefined {
  const own = business.remembered.filter(({ by, at }) => by === who.email && isKept(at, now)).reverse();
  const taken = own.filter(({ id }) => id.startsWith('undo:'));
  return own.find(
    ({ id, undo }) =>
      undo && !id.startsWith('undo:') && !taken.some((each) => each.id.startsWith(`undo:${id} `)),
  );
}

function undoLast(business: Business, request: Request, now: number): Expected {
  const { who, id, at } = request;
  const repeated = business.remembered.find(
    (each) =>
      each.by === who.email &&
      each.id.startsWith('undo:') &&
      each.id.endsWith(` ${id}`) &&
      isKept(each.at, now),
  );
  if (repeated) return { again: repeated };
  const last = newestOwn(business, who, now);
  if (!last?.undo) return { refused: no('app.nothingToUndo').codes };
  return perform(business, { ...last.undo, who, at, id: `undo:${last.id} ${id}` }, now);
}

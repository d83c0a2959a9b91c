/** The orders of an export: rows grouped, junk left out, stages as moments of ours, totals that repeat on every line taken once. */
import { type Layout, type Market, type Misfit, recognised } from './headers';
import { isCod, type Stage, stageOf } from './states';
import { at, clean, type Places, type Row, type Table } from './table';
import { amountOf, countOf, type DayOrder, dayOrderOf, momentOf } from './values';

export interface MarketLine {
  readonly line: number;
  readonly sku: string;
  readonly name: string;
  readonly variation: string;
  readonly quantity: number;
  /** Of one unit, in major units. */
  readonly price: number;
  readonly shipped: number;
  readonly returned: number;
}

export interface MarketOrder {
  readonly line: number;
  readonly stage: Stage;
  /** Column of ours → text; moments as `2026-11-05 14:02:11`, amounts as plain numbers. */
  readonly values: Readonly<Record<string, string>>;
  readonly lines: readonly MarketLine[];
}

/** Why a row of the file does not come in. */
export interface Refused {
  readonly line: number;
  readonly why: 'status' | 'date' | 'amount' | 'quantity';
  readonly typed: string;
}

export interface MarketFile {
  readonly orders: readonly MarketOrder[];
  readonly refused: readonly Refused[];
  /** Lines that repeat another one of the file in every cell. */
  readonly twins: readonly number[];
}

const DATES = ['created', 'paid', 'arranged', 'shipped', 'done', 'cancelled', 'shipBy'] as const;

/** Reads an export; or says what the file is instead. Pure: the same file is always the same orders. */
export function readOrders(table: Table, market: Market): MarketFile | Misfit {
  const found = recognised(table, market);
  if ('why' in found) return found;
  const { layout } = found;
  const rows = withoutJunk(found.rows, layout.places);
  if (rows.length === 0) return { why: 'none' };
  const numbers = rows.map((row) => at(row, layout.places, 'no'));
  if (brokenNumbers(numbers)) return { why: 'numbers' };
  const order = dayOrderOf(rows.flatMap((row) => DATES.map((key) => at(row, layout.places, key))));
  const groups = new Map<string, Row[]>();
  const seen = new Set<string>();
  const twins: number[] = [];
  for (const [index, row] of rows.entries()) {
    const whole = JSON.stringify(row.fields.map(clean));
    if (seen.has(whole)) {
      twins.push(row.line);
      continue;
    }
    seen.add(whole);
    const no = numbers[index] as string;
    groups.set(no, [...(groups.get(no) ?? []), row]);
  }
  const latest = latestMoment(rows, layout.places, order);
  const read = [...groups].map(([no, group]) => orderOf(no, group, { layout, market, order, latest }));
  return {
    orders: read.filter((each): each is MarketOrder => 'values' in each),
    refused: read.filter((each): each is Refused => 'why' in each),
    twins,
  };
}

/** The description below the header, and rows without any number of an order at its end. */
function withoutJunk(rows: readonly Row[], places: Places): Row[] {
  return rows.filter((row, index) => {
    const no = at(row, places, 'no');
    return no !== '' && (index > 1 || /^[\w.+-]*\d[\w.,+-]*$/.test(no)) && !/^(total|jumlah)\b/i.test(no);
  });
}

/** A spreadsheet has made numbers of the ids: `5,77E+17`, or their last digits are zeros. */
function brokenNumbers(numbers: readonly string[]): boolean {
  if (numbers.some((no) => /^\d+([.,]\d+)?E\+?\d+$/i.test(no) && /[.,+]/.test(no))) return true;
  const long = [...new Set(numbers)].filter((no) => /^\d{17,}$/.test(no));
  return long.length > 1 && long.every((no) => no.endsWith('00'));
}

function latestMoment(rows: readonly Row[], places: Places, order: DayOrder): string {
  let latest = '';
  for (const row of rows) {
    for (const key of DATES) {
      const moment = key === 'shipBy' ? '' : (momentOf(at(row, places, key), order) ?? '');
      if (moment > latest) latest = moment;
    }
  }
  return latest;
}

interface How {
  readonly layout: Layout;
  readonly market: Market;
  readonly order: DayOrder;
  /** The newest moment in the file: what was shipped at an unknown time was shipped by then. */
  readonly latest: string;
}

function orderOf(no: string, rows: readonly Row[], how: How): MarketOrder | Refused {
  const { layout, market, order, latest } = how;
  const [first] = rows as [Row];
  // Some exports fill what belongs to the order in its first row only.
  const said = (key: string): string => rows.map((row) => at(row, layout.places, key)).find(Boolean) ?? '';
  const refused = (why: Refused['why'], typed: string): Refused => ({
    line: first.line,
    why,
    typed: typed.slice(0, 40),
  });
  const moments: Record<string, string> = {};
  for (const key of DATES) {
    const moment = momentOf(said(key), order);
    if (moment === undefined) return refused('date', said(key));
    moments[key] = moment;
  }
  const {
    created = '',
    paid = '',
    arranged = '',
    shipped = '',
    done = '',
    cancelled = '',
    shipBy = '',
  } = moments;
  let stage = stageOf(said('status'), said('sub'));
  if (!stage) return refused('status', said('status') || said('sub'));
  // What was cancelled on its way has been sent all the same.
  if (stage === 'cancelled' && shipped !== '') stage = 'returned';
  const sent = stage === 'sent' || stage === 'done' || stage === 'returned';
  const lines: MarketLine[] = [];
  for (const row of rows) {
    const cell = (key: string): string => at(row, layout.places, key);
    const quantity = countOf(cell('quantity'));
    const price = amountOf(cell('price'));
    const returned = countOf(cell('returned'));
    if (price === undefined || price < 0) return refused('amount', cell('price'));
    if (!quantity || returned === undefined || returned > quantity)
      return refused('quantity', quantity ? cell('returned') : cell('quantity'));
    lines.push({
      line: row.line,
      sku: cell('sku') || (market === 'shopee' && cell('variation') === '' ? cell('parent') : ''),
      name: cell('name'),
      variation: cell('variation'),
      quantity,
      price,
      shipped: sent ? quantity : 0,
      returned: sent ? returned : 0,
    });
  }
  const discount = sumOf(rows, layout.once, true) + sumOf(rows, layout.each, false);
  const goods = lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  const cash = isCod(said('method')) && paid === '' && stage !== 'done';
  const isPaid = !['unpaid', 'cancelled'].includes(stage) && !cash;
  const checked = paid || created;
  const shippedAt = shipped || arranged || done || latest;
  const known = stage !== 'unpaid' && stage !== 'held' && stage !== 'cancelled';
  return {
    line: first.line,
    stage,
    lines,
    values: {
      channel: market === 'tiktok' && /tokopedia/i.test(said('from')) ? 'tokopedia' : market,
      channelNo: no,
      at: created,
      promised: shipBy.slice(0, 10),
      ...buyerOf(market, said('buyer'), said('recipient'), said('phone')),
      trackingNo: said('tracking'),
      courier: said('courier'),
      notes: said('note'),
      reason: stage === 'cancelled' ? said('reason') : '',
      marketState: said('status'),
      marketTotal: String(amountOf(said('total')) ?? 0),
      marketFee: String(Math.abs(sumOf(rows, layout.fees, true))),
      discount: String(discount),
      paid: String(isPaid ? Math.max(0, goods - discount) : 0),
      checkedAt: known ? checked : '',
      processedAt: stage === 'packed' || sent ? arranged || checked : '',
      shippedAt: sent ? shippedAt : '',
      closedAt: stage === 'done' ? done || shippedAt : '',
      cancelledAt: stage === 'cancelled' ? cancelled || done || checked : '',
    },
  };
}

/** Amounts below nothing are meant as taken off. A sum that says the same in every row of its order is the order's, `once`. */
function sumOf(rows: readonly Row[], places: readonly number[], once: boolean): number {
  return places.reduce((sum, place) => {
    const told = rows
      .map(({ fields }) => Math.abs(amountOf(clean(fields[place] ?? '')) ?? 0))
      .filter((amount) => amount > 0);
    const same = once && told.every((amount) => amount === told[0]);
    return sum + (same ? (told[0] ?? 0) : told.reduce((all, amount) => all + amount, 0));
  }, 0);
}

const isMasked = (text: string): boolean => /[*•]|x{3,}/i.test(text);

/** A buyer is known by a whole phone number, else by the name there; what is masked makes nobody. */
function buyerOf(
  market: Market,
  user: string,
  recipient: string,
  phone: string,
): { customer: string; customerName: string } {
  const digits = isMasked(phone) || phone.replace(/\D/g, '').length < 8 ? '' : phone;
  const name = [recipient, user].find((text) => text !== '' && !isMasked(text)) ?? recipient ?? user;
  return {
    customer: digits || (user === '' || isMasked(user) ? '' : `${market}/${user}`),
    customerName: name || user,
  };
}

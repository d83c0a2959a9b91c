/** What each scan means: an order, then its tracking number, and every mix-up in words. Pure, so that no scan waits for anybody. */
import type { Tone } from '../../../../kernel/protocol';
import type { OrderState } from '../../tables';

/** The big word that a scan is answered by, and its tone. */
export const TONES = {
  ready: 'good',
  look: 'watch',
  part: 'watch',
  waits: 'act',
  unchecked: 'act',
  held: 'act',
  known: 'note',
  shipped: 'act',
  closed: 'act',
  cancelled: 'act',
  again: 'watch',
  sameOrder: 'watch',
  sent: 'good',
  tried: 'watch',
  refused: 'act',
  notTracking: 'act',
  othersTracking: 'act',
  usedTracking: 'act',
  usedUp: 'watch',
  product: 'act',
  unknown: 'act',
  searching: 'note',
} as const satisfies Record<string, Tone>;
export type Word = keyof typeof TONES;

export interface Item {
  readonly name: string;
  readonly sku: string;
  /** Units still to go, and how many of them lie on the shelf. */
  readonly open: number;
  readonly there: number;
}

/** An order as far as the page knows it; its goods only while it is open. */
export interface Order {
  readonly no: string;
  readonly customer: string;
  readonly channelNo: string;
  readonly trackingNo: string;
  /** Absent where the page has only heard of it. */
  readonly state?: OrderState;
  /** What somebody wrote as its reason, and what else to read before it is packed. */
  readonly reason?: string;
  readonly remarks?: readonly string[];
  readonly lines: readonly Item[];
}

/** What the page knows without asking. */
export interface Book {
  readonly find: (code: string) => Order | undefined;
  readonly isProduct: (code: string) => boolean;
}

export interface Session {
  /** The order whose tracking number comes next. */
  readonly pending?: Order;
  /** Number of each order that was sent, with the tracking number it got. */
  readonly sent: Readonly<Record<string, string>>;
  /** A tracking number of another parcel: scanned again, it is meant. */
  readonly doubted?: string;
}

export interface Parcel {
  readonly order: Order;
  readonly trackingNo: string;
}

export interface Heard {
  readonly session: Session;
  readonly word: Word;
  /** `code` is what was scanned, `no` the order it is about, `other` a second one. */
  readonly values: { readonly code: string; readonly no: string; readonly other: string };
  /** To be saved. */
  readonly ship?: Parcel;
  /** The order that was left for another before it had a tracking number. */
  readonly left?: Order;
}

export const NOTHING: Session = { sent: {} };

/** Fewest signs of a tracking number; shorter ones are numbers of something else. */
const SHORTEST = 6;
const TRACKING = /^(?=.*\d)[A-Z0-9][A-Z0-9./-]*$/;
/** Numbers that Rapi gives itself: those of invoices, payments, parcels. */
const OWN_NUMBER = /^[A-Z]{2,4}-\d{4,6}$/;

/** As scanners write it: without what they put around it. */
export const cleaned = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: scanners send such signs around what they read.
  text.replace(/[\u0000-\u001f\u007f]/g, '').trim();

const same = (a: string, b: string): boolean => a !== '' && a.toUpperCase() === b.toUpperCase();

/** Whether what was scanned is the order's own tracking number, as a label of a marketplace has it. */
const isTrackingOf = (order: Order, code: string): boolean =>
  same(order.trackingNo, code) && !same(order.no, code) && !same(order.channelNo, code);

/** How the order stands: *Siap* only where all of it lies there and nobody wrote what speaks against it. */
export function wordOf({ state, reason, lines }: Order): Word {
  if (state === 'received') return 'unchecked';
  if (state !== 'checked' && state !== 'processing') return state ?? 'known';
  const open = lines.reduce((sum, line) => sum + line.open, 0);
  const there = lines.reduce((sum, line) => sum + line.there, 0);
  if (there === 0) return 'waits';
  if (there < open) return 'part';
  return reason ? 'look' : 'ready';
}

const DONE: readonly Word[] = ['shipped', 'closed', 'cancelled'];
/** What cannot go as far as the page knows; somebody may have made it ready meanwhile, so the server is asked. */
const STUCK: readonly Word[] = ['waits', 'unchecked', 'held'];

/** Takes a scan up: what it was, what is to be saved, and what comes next. */
export function hear(session: Session, text: string, book: Book): Heard {
  const code = cleaned(text);
  const { pending, sent, doubted } = session;
  const order = book.find(code);
  const user = Object.keys(sent).find((no) => same(sent[no] ?? '', code));
  const rest: Session = { sent, ...(pending && { pending }) };
  const say = (
    word: Word,
    next: Session = rest,
    more: Partial<Heard> & { no?: string; other?: string } = {},
  ): Heard => {
    const { no = order?.no ?? pending?.no ?? '', other = '', ...found } = more;
    return { session: next, word, values: { code, no, other }, ...found };
  };
  const ship = (own: Order): Heard =>
    say(
      STUCK.includes(wordOf(book.find(own.no) ?? own)) ? 'tried' : 'sent',
      { sent: { ...sent, [own.no]: code } },
      { no: own.no, ship: { order: own, trackingNo: code } },
    );

  if (!pending) {
    if (order && order.no in sent) return say('again');
    if (order) return say(wordOf(order), DONE.includes(wordOf(order)) ? rest : { sent, pending: order });
    if (user !== undefined) return say('usedUp', rest, { no: user });
    if (book.isProduct(code)) return say('product');
    // Perhaps an order too old for this page: it is looked for, and nobody has to wait for it.
    return say('searching', { sent, pending: heardOf(code) }, { no: code });
  }
  if (order?.no === pending.no) return isTrackingOf(pending, code) ? ship(pending) : say('sameOrder');
  const done = order !== undefined && DONE.includes(wordOf(order)) && !same(order.no, code);
  if (order && (done || isTrackingOf(order, code)))
    return say('othersTracking', rest, { no: pending.no, other: order.no });
  if (order && order.no in sent) return say('again');
  if (order) {
    const next = DONE.includes(wordOf(order)) ? { sent } : { sent, pending: order };
    return say(wordOf(order), next, { left: pending });
  }
  if (book.isProduct(code)) return say('product');
  const written = code.toUpperCase();
  if (/^PSN-/.test(written)) return say('unknown');
  if (code.length < SHORTEST || !TRACKING.test(written) || OWN_NUMBER.test(written))
    return say('notTracking');
  if (user !== undefined && !same(doubted ?? '', code))
    return say('usedTracking', { ...rest, doubted: code }, { no: pending.no, other: user });
  return ship(pending);
}

/** An order of which only the number is known. */
export const heardOf = (no: string, customer = ''): Order => ({
  no,
  customer,
  channelNo: '',
  trackingNo: '',
  lines: [],
});

/** The session once it is known what the number is that was looked for: an order, or nothing. */
export function found(session: Session, code: string, order?: Order): Session {
  if (session.pending?.no !== code) return session;
  const { pending: _, ...rest } = session;
  return order ? { ...rest, pending: order } : rest;
}

/** What is said once the answer to a parcel is there, while nothing else was scanned: never *Terkirim* over a parcel that stays. */
export function answered(heard: Heard | undefined, parcel: Parcel, went: boolean): Heard | undefined {
  const { order, trackingNo } = heard?.ship ?? {};
  if (!heard || order?.no !== parcel.order.no || trackingNo !== parcel.trackingNo) return heard;
  return { ...heard, word: went ? 'sent' : 'refused' };
}

/** The session after a parcel was refused: it may be scanned again. */
export function refused({ sent, ...rest }: Session, no: string): Session {
  const { [no]: _, ...others } = sent;
  return { ...rest, sent: others };
}

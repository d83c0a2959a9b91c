/** Work that goes on over several runs, as the document's properties list it: what to send again, in whose name, and how far it is. */
import type { UnderWayLine } from '../../kernel/protocol';
import { utf8Length } from '../../kernel/text';
import type { Entry } from '../change/recent';

/** The truth about how far work is stands in the workbook's rows; this only says that there is some, and what was told last. */
export interface UnderWay extends UnderWayLine {
  /** Id of the request: at the end it has the answer of the whole. */
  readonly id: string;
  /** E-mail of the person who asked; the work goes on in their name, with the rights they have then. */
  readonly by: string;
  readonly ask: { readonly action: string; readonly input: unknown };
  /** Epoch milliseconds of the last step. */
  readonly at: number;
  /** It is at its end: the line stays on that person's home for a day. */
  readonly over?: true;
  /** How it ended concerns everybody. */
  readonly forAll?: true;
}

const KEY = 'underWay';
/** Bytes; a property holds 9 KB. */
const VALUE_LIMIT = 8_900;
const DAY_MS = 24 * 3_600_000;

/** All that is listed, what has ended among it. */
export function underWay(properties: Readonly<Record<string, string>>): readonly UnderWay[] {
  const text = properties[KEY];
  return text ? (JSON.parse(text) as UnderWay[]) : [];
}

/** Whether this request's work is listed and not at its end. */
export function isUnderWay(
  properties: Readonly<Record<string, string>>,
  { id, by }: Pick<Entry, 'id' | 'by'>,
): boolean {
  return underWay(properties).some((each) => each.id === id && each.by === by && !each.over);
}

/** The value to set because of this answer; nothing where it is not about such work. */
export function underWayAfter(
  properties: Readonly<Record<string, string>>,
  { id, by, answer }: Entry,
  now: number,
): Record<string, string> {
  const all = underWay(properties);
  const known = all.find((each) => each.id === id && each.by === by);
  if (!answer.ok || (!answer.more && !known)) return {};
  const { message: text = '', more } = answer;
  const line: UnderWay = more
    ? { id, by, at: now, text, ...more }
    : { ...(known as UnderWay), at: now, text, over: true };
  return listed([...all.filter((each) => each !== known), line], now);
}

/** What a refusal of the next step leaves: the work stays listed, and home says what it waits for. */
export function underWayStopped(
  properties: Readonly<Record<string, string>>,
  stopped: UnderWay,
  text: string,
  now: number,
): Record<string, string> {
  const all = underWay(properties);
  return listed(
    all.map((each) => (each.id === stopped.id && each.by === stopped.by ? { ...each, text } : each)),
    now,
  );
}

/** The value that says on everybody's home for a day what was done. */
export function announced(
  properties: Readonly<Record<string, string>>,
  line: Omit<UnderWay, 'ask'>,
): Record<string, string> {
  const others = underWay(properties).filter(({ id, forAll }) => id !== line.id || !forAll);
  return listed([...others, { ...line, ask: { action: '', input: {} }, over: true, forAll: true }], line.at);
}

/** What ended is forgotten after a day; the list never outgrows its value, for then the page alone would have to go on with the work. */
function listed(all: readonly UnderWay[], now: number): Record<string, string> {
  let kept = all.filter(({ over, at }) => !over || now - at < DAY_MS);
  while (utf8Length(JSON.stringify(kept)) > VALUE_LIMIT && kept.length > 0) {
    const oldest = kept.findIndex(({ over }) => over);
    kept = kept.filter((_, at) => at !== Math.max(0, oldest));
  }
  return { [KEY]: JSON.stringify(kept) };
}

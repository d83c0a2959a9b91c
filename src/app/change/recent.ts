/** Answers of the last day, kept so that the same request, sent again, gets its first answer and changes nothing. */

import { gather } from '../../kernel/neighbours';
import type { Answer } from '../../kernel/protocol';
import { utf8Length } from '../../kernel/text';
import { underWayAfter } from '../jobs/under-way';
import { stop } from '../stop';

/** A request may be this late; its answer is kept at least as long. */
export const LATE_MS = 24 * 3_600_000;
const HOUR_MS = 3_600_000;
/** Hours of answers kept: a day, the hour under way, and one for clocks that differ. */
const HOURS = 26;
/** Bytes; a property holds 9 KB. */
const VALUE_LIMIT = 8_900;
/** Bytes of all answers: the store holds 500 KB, and a journal needs most of it. Beyond that the oldest hours go, and requests as old as they are refused. */
const ANSWERS_LIMIT = 150_000;
/** The first hour whose answers are all still known, where a busy day made older ones go. */
const KNOWN_FROM = 'recent.from';

export interface Entry {
  readonly id: string;
  /** E-mail of the person whose change it was; empty where Google did not say. */
  readonly by: string;
  /** Checksum of what was asked; absent for work in steps, each of which is asked otherwise, and where no page asked. */
  readonly of?: string;
  readonly answer: Answer;
}
interface Slot {
  readonly hour: number;
  readonly entries: readonly Entry[];
}

/** One value an hour, in a ring: an hour that comes round again replaces the one before. A busy hour has further values. */
const keyOf = (hour: number, part: number): string => `recent.${hour % HOURS}.${part}`;

const begin = (hour: number): string => `{"hour":${hour},`;

/** The text of an hour's answers, if those that stand there are its own. */
function textAt(
  properties: Readonly<Record<string, string>>,
  hour: number,
  part: number,
): string | undefined {
  const text = properties[keyOf(hour, part)];
  return text?.startsWith(begin(hour)) ? text : undefined;
}

/** Remembered answers, newest first; with `about` at least those whose text holds it: what cannot be meant is not read. */
export function* recent(
  properties: Readonly<Record<string, string>>,
  now: number,
  about = '',
): Generator<Entry> {
  const hour = Math.floor(now / HOUR_MS);
  for (let back = 0; back < HOURS; back++) {
    const texts: string[] = [];
    for (
      let text = textAt(properties, hour - back, 0);
      text;
      text = textAt(properties, hour - back, texts.length)
    )
      texts.push(text);
    for (const text of texts.reverse())
      if (text.includes(about)) yield* (JSON.parse(text) as Slot).entries.slice().reverse();
  }
}

/**
 * The answer this person's request got before, if it did. An id belongs to whoever made it: another's request under the same id is another request. Stops
 * where the same person asks something else under it: nobody may take the answer of the one for that of the other.
 */
export function recalled(
  properties: Readonly<Record<string, string>>,
  { id, by, of }: Pick<Entry, 'id' | 'by' | 'of'>,
  now: number,
): Answer | undefined {
  for (const entry of recent(properties, now, JSON.stringify(id)))
    if (entry.id === id && entry.by === by) {
      if (of && entry.of && of !== entry.of) stop('app.askedOtherwise');
      return entry.answer;
    }
  return undefined;
}

/** Whether a request made at this moment may have had an answer that is no longer known. */
export function forgotten(properties: Readonly<Record<string, string>>, at: number): boolean {
  return Math.floor(at / HOUR_MS) < Number(properties[KNOWN_FROM] ?? 0);
}

/** Whether this answer is the last one of its request: of work that is not at its end, the next step's comes in its place. */
export const isLast = (answer: Answer): boolean => !(answer.ok && answer.more);

/** The values to set so that this answer is remembered, and with it that its work is under way or at its end. */
export function remember(
  properties: Readonly<Record<string, string>>,
  entry: Entry,
  now: number,
): Record<string, string> {
  const set = answered(properties, entry, now);
  return { ...set, ...makingRoom({ ...properties, ...set }, now), ...underWayAfter(properties, entry, now) };
}

/** Empties the oldest hours of answers until the rest has its room. */
function makingRoom(properties: Readonly<Record<string, string>>, now: number): Record<string, string> {
  const hours = new Map<number, string[]>();
  let bytes = 0;
  for (const [key, text] of Object.entries(properties)) {
    const hour = /^recent\.\d+\.\d+$/.test(key) && /^\{"hour":(\d+)/.exec(text)?.[1];
    if (!hour) continue;
    bytes += utf8Length(text);
    gather(hours, Number(hour), key);
  }
  const room: Record<string, string> = {};
  const hourNow = Math.floor(now / HOUR_MS);
  for (const [hour, keys] of [...hours].sort(([a], [b]) => a - b)) {
    // The hour under way stays: whoever sends again does so within minutes.
    if (bytes <= ANSWERS_LIMIT || hour >= hourNow) break;
    for (const key of keys) {
      bytes -= utf8Length(properties[key] as string);
      room[key] = '';
    }
    room[KNOWN_FROM] = String(hour + 1);
  }
  // A very busy hour: what was answered earlier in it stays known as what it was, without its data. One value at a time, for each answer asks anew.
  for (let part = 0; bytes > ANSWERS_LIMIT && textAt(properties, hourNow, part + 2); part++) {
    const text = textAt(properties, hourNow, part) as string;
    if (isBare(text)) continue;
    const entries = (JSON.parse(text) as Slot).entries.map(withoutData);
    room[keyOf(hourNow, part)] = JSON.stringify({ hour: hourNow, bare: 1, entries });
    break;
  }
  return room;
}

const isBare = (text: string): boolean => /^\{"hour":\d+,"bare"/.test(text);

function withoutData({ answer, ...entry }: Entry): Entry {
  if (!answer.ok || answer.more) return { ...entry, answer };
  const { message } = answer;
  return { ...entry, answer: { ok: true, result: null, ...(message !== undefined && { message }) } };
}

/** Behind all others of its hour: the newest stands last. */
function answered(
  properties: Readonly<Record<string, string>>,
  entry: Entry,
  now: number,
): Record<string, string> {
  const hour = Math.floor(now / HOUR_MS);
  let part = 0;
  while (textAt(properties, hour, part + 1)) part++;
  const known = textAt(properties, hour, part);
  if (known) {
    const others = (JSON.parse(known) as Slot).entries.filter(
      ({ id, by, answer }) => isLast(answer) || id !== entry.id || by !== entry.by,
    );
    const text = JSON.stringify({ hour, entries: [...others, entry] });
    if (utf8Length(text) <= VALUE_LIMIT) return { [keyOf(hour, part)]: text };
    part++;
  }
  const { answer } = entry;
  // An answer too long for a value of its own is remembered as what it was, without its data; where that is too long too, without what takes it back.
  const shorter: Entry[] = answer.ok ? [{ ...entry, answer: { ...answer, result: null } }, bared(entry)] : [];
  const texts = [entry, ...shorter].map((each) => JSON.stringify({ hour, entries: [each] }));
  const text = texts.find((each) => utf8Length(each) <= VALUE_LIMIT) ?? (texts[texts.length - 1] as string);
  return { [keyOf(hour, part)]: text };
}

/** What goes on says only that it does: what to ask again is listed as under way. */
function bared(entry: Entry): Entry {
  const { answer } = entry;
  if (!answer.ok || !answer.more) return withoutData(entry);
  const more = { ...answer.more, ask: { ...answer.more.ask, input: {} } };
  return { ...entry, answer: { ...answer, result: null, more } };
}

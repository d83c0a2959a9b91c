/**
 * The lines of the log that are not in its tab yet: values in the document's properties. They are set along with the head of the change that they tell of, so
 * that a line costs no round trip and stands there if and only if the change does.
 */
import type { Moment } from '../../kernel/day';
import type { Answer } from '../../kernel/protocol';
import { utf8Length } from '../../kernel/text';
import type { Said } from '../../ports/action';
import type { Door } from '../../ports/context';
import { type Deed, type Line, shortSaid } from './line';

type Told = string | readonly [code: string, values?: Said['values']];
type Packed = readonly [
  number: number,
  at: number,
  by: string,
  door: string,
  action: string,
  rows: string,
  told: Told,
];
type Properties = Readonly<Record<string, string>>;

/** 61 KB of the 500 of the store, some 400 lines, while the tab takes them within the hour or whenever three quarters of them wait. */
const PARTS = 8;
const CROWDED = 6;
/** Where the tab cannot take them (somebody deleted it, or may not write there): 152 KB, which leaves a journal its room. */
const MOST_PARTS = 20;
/** Bytes; a property holds 9 KB. */
const PART_LIMIT = 7_600;
const MOST_ROWS = 6;
const MOST_SIGNS = 160;
/** Seconds of 1970 to the first workbook: numbers begin with the time, so that those after lost properties are higher. */
const EPOCH_S = 1_750_000_000;
/** Property: the highest number that stands in the tab. What is not above it may be written over. */
const IN_TAB = 'logInTab';
/** What a line says of those that went before they stood in the tab. */
const LOST = 'log.lost';

const keyOf = (part: number): string => `log.${part}`;
const all = Array.from({ length: MOST_PARTS }, (_, part) => part);
const packed = (text: string | undefined): Packed[] => (text ? (JSON.parse(text) as Packed[]) : []);
const firstOf = (text: string | undefined): number => Number(/^\[\[(\d+)/.exec(text ?? '')?.[1] ?? 0);
const lastOf = (lines: readonly Packed[]): number => lines[lines.length - 1]?.[0] ?? 0;
const inTab = (properties: Properties): number => Number(properties[IN_TAB] ?? 0);

/** Whether so many lines wait for their tab that whoever works next brings them there. Looked at in each run: nothing is parsed. */
export const isCrowded = (properties: Properties): boolean =>
  all.filter((part) => firstOf(properties[keyOf(part)]) > inTab(properties)).length >= CROWDED;

/** The value to set once all lines stand in the tab. */
export const allInTab = (properties: Properties): Record<string, string> => ({
  [IN_TAB]: String(Math.max(...all.map((part) => lastOf(packed(properties[keyOf(part)]))))),
});

/** The values to set once the tab that somebody had deleted stands again: a line says so, and what still waits here goes there once more. */
export function tabIsBack(properties: Properties, at: Moment): Record<string, string> {
  const deed: Deed = ['', 'job', 'setup.repair', { code: 'log.back' }];
  return { ...logged(properties, { at, deed, answer: { ok: true, result: null } }), [IN_TAB]: '0' };
}

/** The part that comes next: in turn among those that the tab has, then one more; undefined where there is no room at all. */
function nextPart(properties: Properties, part: number): number | undefined {
  const kept = inTab(properties);
  const turn = all.map((each) => (each < PARTS ? (part + 1 + each) % PARTS : each));
  return turn.find((each) => each !== part && lastOf(packed(properties[keyOf(each)])) <= kept);
}

/** The value to set along with a change, or with what is answered beside the journal. */
export function logged(
  properties: Properties,
  { at, deed = ['', 'cell', ''], answer }: { at: Moment; deed?: Deed | undefined; answer: Answer },
  records: readonly (readonly [table: string, id: string])[] = [],
): Record<string, string> {
  const [by, door, action, said] = deed;
  // The log’s own keeping is no news.
  if (!answer.ok || action.startsWith('log.')) return {};
  const text = answer.message ?? '';
  const named = text.match(/\b[A-Z]{2,4}-\d{2,}\b/g) ?? [];
  const rows = [...new Set([...named, ...records.map(([, id]) => id)])].slice(0, MOST_ROWS).join(' ');
  const short = said && shortSaid(said);
  const sentence = text.slice(0, MOST_SIGNS);
  const told: Told = short ? (short.values ? [short.code, short.values] : [short.code]) : sentence;
  const part = all.reduce((most, each) =>
    firstOf(properties[keyOf(each)]) > firstOf(properties[keyOf(most)]) ? each : most,
  );
  const lines = packed(properties[keyOf(part)]);
  // What a job says again and again of no row at all is said once.
  const again = (line: Packed): boolean =>
    line[4] === action && line[5] === '' && JSON.stringify(line[6]) === JSON.stringify(told);
  if (door === 'job' && rows === '' && lines.some(again)) return {};
  const first = Math.max(lastOf(lines) + 1, Math.floor(at / 1000) - EPOCH_S);
  const line = (number: number): Packed => [number, at, by, door, action, rows, told];
  const longer = JSON.stringify([...lines, line(first)]);
  if (utf8Length(longer) <= PART_LIMIT) return { [keyOf(part)]: longer };
  const next = nextPart(properties, part);
  if (next !== undefined) return { [keyOf(next)]: JSON.stringify([line(first)]) };
  // No room at all: the oldest go, and the line before this one says how many.
  const oldest = all.reduce((least, each) =>
    firstOf(properties[keyOf(each)]) < firstOf(properties[keyOf(least)]) ? each : least,
  );
  const count = packed(properties[keyOf(oldest)]).reduce((sum, each) => sum + changesIn(each), 0);
  const lost: Packed = [first, at, '', 'job', LOST, '', [LOST, { count }]];
  return { [keyOf(oldest)]: JSON.stringify([lost, line(first + 1)]) };
}

/** Of a line that tells of lost ones, those. */
function changesIn([, , , , action, , told]: Packed): number {
  return action === LOST && typeof told !== 'string' ? Number(told[1]?.count) : 1;
}

/** The lines of the ring, oldest first. */
export function linesIn(recall: (key: string) => string | undefined): Line[] {
  return all
    .flatMap((part) => packed(recall(keyOf(part))))
    .sort((a, b) => a[0] - b[0])
    .map(([number, at, by, door, action, rows, told]) => ({
      number,
      at: at as Moment,
      by,
      door: door as Door,
      action,
      rows: rows === '' ? [] : rows.split(' '),
      ...(typeof told === 'string' ? { text: told } : { text: '', said: saidOf(told) }),
    }));
}

const saidOf = ([code, values]: Exclude<Told, string>): Said => ({ code, ...(values && { values }) });

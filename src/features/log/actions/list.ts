/** *Catatan perubahan*: who changed what, when and from where; by person, kind, days and row, and whole for a file. */
import * as z from 'zod/mini';
import { type Day, readDay } from '../../../kernel/day';
import { refuse } from '../../../kernel/problem';
import type { Happened } from '../../../kernel/protocol';
import type { Role } from '../../../kernel/role';
import { whenOf } from '../../../kernel/when';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import type { Kinds } from '../kinds';
import { type Line, sayLine } from '../line';
import { allLines } from '../lines';
import { DOORS, texts } from '../words';

const SHOWN = 50;
const few = () => z.optional(z.string().check(z.maxLength(80, { error: 'log.text' })));
const input = () =>
  z.object({
    person: few(),
    kind: few(),
    day: few(),
    row: z.optional(z.string().check(z.regex(/^\s*([a-z]{2,4}-\d+)?\s*$/i, { error: 'log.row' }))),
    /** So many lines were shown already. */
    after: z.optional(z.number().check(z.int({ error: 'log.text' }), z.minimum(0, { error: 'log.text' }))),
    /** All that match, for a file. */
    whole: z.optional(z.boolean()),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Option {
  readonly key: string;
  readonly text: string;
}
/** A line as a file has it: the same in every language but for its sentence. */
export interface Entry {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly door: string;
  readonly action: string;
  readonly rows: string;
  readonly text: string;
}
export interface LogAnswer {
  readonly count: number;
  readonly lines: readonly Happened[];
  readonly people: readonly Option[];
  readonly kinds: readonly Option[];
  readonly more?: number;
  readonly entries?: readonly Entry[];
}

export const SEES: readonly Role[] = ['owner', 'manager'];

/** `kinds` of all features: they are not known yet when the action is made. */
export const listOf = (kinds: () => Kinds): Query<Input, LogAnswer> => ({
  name: 'log.list',
  writes: false,
  input,
  roles: SEES,
  run: (context, asked) => {
    const known = kinds();
    const day = asked.day ? readDay(asked.day, context.today) : undefined;
    if (asked.day && !day) return refuse('log.day', {}, { field: 'day' });
    const all = allLines(context).reverse();
    const found = all.filter((line) => fits(context, known, line, asked, day));
    const { after = 0 } = asked;
    const shown = found.slice(after, after + SHOWN);
    const options = (keys: readonly string[], text: (key: string) => string): Option[] =>
      [...new Set(keys)].map((key) => ({ key, text: text(key) })).sort((a, b) => (a.text < b.text ? -1 : 1));
    return {
      count: found.length,
      lines: shown.map((line) => happened(context, known, line)),
      people: options(
        all.map(({ by }) => by),
        (key) => key,
      ),
      kinds: options(all.map(known.of), (key) => known.named(key)[context.language]),
      ...(after + SHOWN < found.length && { more: after + SHOWN }),
      ...(asked.whole && { entries: found.map((line) => entryOf(context, known, line)) }),
    };
  },
});

function fits(
  { zone }: Context,
  kinds: Kinds,
  line: Line,
  { person, kind, row }: Input,
  day: Day | undefined,
): boolean {
  const wanted = row?.trim().toUpperCase();
  return (
    (!person || line.by === person) &&
    (!kind || kinds.of(line) === kind) &&
    (!day || zone.dayAt(line.at) === day) &&
    (!wanted || line.rows.includes(wanted))
  );
}

const saidBy = (kinds: Kinds, line: Line, { language }: Context): string =>
  sayLine(line, language, kinds) || say(texts['log.typed'], language);
const doorOf = (line: Line, { language }: Context): string =>
  DOORS.find(({ key }) => key === line.door)?.words[language] ?? line.door;

function happened(context: Context, kinds: Kinds, line: Line): Happened {
  const [id = ''] = line.rows;
  const panel = kinds.panelOf(id);
  const text = saidBy(kinds, line, context);
  const door = doorOf(line, context);
  // Who typed is often not known: then the person is the door.
  const who = line.by === door ? [door] : [line.by, door];
  return {
    when: [whenOf(context, line.at), ...who].filter(Boolean).join(' · '),
    text: id === '' || text.includes(id) ? text : `${id}: ${text}`,
    ...(panel && { panel, id }),
  };
}

const entryOf = (context: Context, kinds: Kinds, line: Line): Entry => ({
  number: line.number,
  at: new Date(line.at).toISOString(),
  by: line.by,
  door: line.door,
  action: line.action,
  rows: line.rows.join(' '),
  text: saidBy(kinds, line, context),
});

/** What is possible for which of the selected rows, the step itself as one change, and its way back. */
import * as z from 'zod/mini';
import { wordOf } from '../../kernel/labels';
import { Refusal, refuse } from '../../kernel/problem';
import { WORKING } from '../../kernel/role';
import { columnOf } from '../../kernel/table';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Action, AnyAction, Query } from '../../ports/feature';
import { type Doing, MOST, type StepOfMany } from './doing';
import { type Pack, unpack } from './packed';
import { type Decide, look, type Part, type Performed, partsOf, performAll } from './perform';
import { saidAll } from './said';
import { texts } from './words';

interface Chosen {
  readonly table?: string | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** What may be done with the rows, before anything is. */
export interface StepLook {
  /** Key of the rows' table. */
  readonly table: string;
  readonly tab: string;
  /** *42 pesanan*. */
  readonly rows: string;
  readonly ids: readonly string[];
  /** So many selected rows are left out, because a filter hides them. */
  readonly hidden: number;
  readonly steps: readonly LookedStep[];
  /** Key of the step that most of the rows can take. */
  readonly first?: string;
}

export interface LookedStep {
  readonly key: string;
  /** *Proses*. */
  readonly text: string;
  /** *Proses 38 pesanan*. */
  readonly button: string;
  readonly possible: number;
  readonly not: number;
  /** Why not, for the first of them. */
  readonly reasons: readonly { readonly id: string; readonly text: string }[];
}

interface Stepped {
  readonly table: string;
  readonly text: string;
  readonly done: number;
  readonly not: readonly string[];
  readonly later: readonly string[];
  readonly back: readonly Pack[];
}

const idsField = () => z.array(z.string().check(z.maxLength(40))).check(z.minLength(1), z.maxLength(MOST));
/** A path names fields and small places in lists; what every record inherits from is none of its fields. */
const pathField = () => z.string().check(z.regex(/^(?:(?:#\d{1,3}|(?!__proto__)\w+)(?:\.(?!$)|$))*$/));
const packField = () =>
  z.object({
    with: z.string(),
    same: z.record(pathField(), z.unknown()),
    keys: z.array(pathField()).check(z.maxLength(100)),
    rows: z.array(z.array(z.unknown()).check(z.maxLength(100))).check(z.maxLength(MOST)),
  });

/** Sentences of refusals in one look; the rest is counted. */
const TOLD = 30;

function readAhead(context: Context, { table, many }: StepOfMany, ids: readonly string[]): void {
  context.from(table).byIds(ids);
  many.ahead?.(context, ids);
}

function told({ done, not, later, back }: Performed, table: string, text: string): Stepped | Refusal {
  if (done.length > 0) return { table, text, done: done.length, not: not.map(({ id }) => id), later, back };
  return refuse('many.none', { reason: not[0]?.problems[0]?.text ?? '' });
}

const idOfInput = (input: unknown): string => String((input as { id?: unknown } | null)?.id ?? '');

export function manyActions({ steps, decide, wayBack, selected }: Doing): readonly AnyAction[] {
  const stepOf = (key: string): StepOfMany | undefined => steps().find(({ table }) => table.key === key);
  const by =
    (run: unknown): Decide =>
    (context, asked) =>
      decide(context, run, asked);

  /** Without rows it reads what is selected now. */
  const lookAt: Query<Chosen, StepLook> = {
    name: 'many.look',
    writes: false,
    input: () => z.object({ table: z.optional(z.string()), ids: z.optional(idsField()) }),
    roles: 'all',
    run: (context, { table, ids }, run) => {
      const { language } = context;
      const named = stepOf(table ?? '');
      const found = named && ids ? { step: named, ids, hidden: 0 } : selected(context, run);
      if ('code' in found) return new Refusal([found]);
      const { step, hidden } = found;
      const { many, column } = step;
      readAhead(context, step, found.ids);
      const choices = columnOf(step.table, column).codec.choices ?? [];
      const possible = choices.filter(({ key }) => key in many.done);
      const noun = (count: number): string => say(many.noun, language, { count });
      const looked = possible.map((choice): LookedStep => {
        const { done, not } = look(context, by(run), partsOf(step, choice.key, found.ids));
        const count = done.length;
        const text = wordOf(choice, context);
        return {
          key: choice.key,
          text,
          button: say(texts['many.button'], language, { step: text, count, noun: noun(count) }),
          possible: count,
          not: not.length,
          reasons: not.slice(0, TOLD).map(({ id, problems }) => ({
            id,
            text: problems.map((each) => each.text).join(' '),
          })),
        };
      });
      const usual = looked.filter(({ key, possible: count }) => count > 0 && !many.rare?.includes(key));
      const [first] = usual.sort((a, b) => b.possible - a.possible);
      return {
        table: step.table.key,
        tab: step.table.sheet[language],
        rows: `${found.ids.length} ${noun(found.ids.length)}`,
        ids: found.ids,
        hidden,
        steps: looked,
        ...(first && { first: first.key }),
      };
    },
  };

  type Wanted = { table: string; step: string; ids: readonly string[] };
  const stepped: Action<Wanted, Stepped> = {
    name: 'many.step',
    writes: true,
    input: () => z.object({ table: z.string(), step: z.string(), ids: idsField() }),
    roles: WORKING,
    run: (context, { table, step: choice, ids }, run) => {
      const step = stepOf(table);
      const did = step?.many.done[choice];
      if (!step || !did) return refuse('many.unknown', { step: choice.slice(0, 40) });
      const rows = [...new Set(ids)];
      readAhead(context, step, rows);
      const performed = performAll(context, by(run), partsOf(step, choice, rows));
      const chosen = columnOf(step.table, step.column).codec.choices?.find(({ key }) => key === choice);
      const said = say(did, context.language, { word: chosen ? wordOf(chosen, context) : choice });
      return told(performed, table, saidAll(performed, step.many, said, context.language));
    },
    inverse: { with: 'many.back', input: (_, { table, back }) => ({ table, back }) },
    done: ({ text }) => ({ code: 'many.done', values: { text } }),
  };

  /** Each row by its own action's inverse, with the rights that this one asks for; what has gone on since stays and is named. */
  type Packed = { table: string; back: readonly Pack[] };
  const back: Action<Packed, Stepped> = {
    name: 'many.back',
    writes: true,
    input: () => z.object({ table: z.string(), back: z.array(packField()).check(z.maxLength(MOST)) }),
    roles: WORKING,
    run: (context, { table, back: packs }, run) => {
      const step = stepOf(table);
      if (!step) return refuse('many.unknown', { step: table.slice(0, 40) });
      // Only what a step of these rows can have left: whoever sends another name asks for something else than to take a step back.
      const ways = Object.keys(step.many.done).flatMap((choice) =>
        partsOf(step, choice, ['']).map(({ action }) => wayBack(action)),
      );
      const stray = packs.find((pack) => !ways.includes(pack.with));
      if (stray) return refuse('many.unknown', { step: stray.with.slice(0, 40) });
      const parts = unpack(packs).map((asked): Part => ({ ...asked, id: idOfInput(asked.input) }));
      readAhead(context, step, [...new Set(parts.map(({ id }) => id))]);
      const performed = performAll(context, by(run), parts);
      const said = say(texts['many.back'], context.language);
      return told(performed, table, saidAll(performed, step.many, said, context.language));
    },
    inverse: { none: 'many.backStays' },
    done: ({ text }) => ({ code: 'many.done', values: { text } }),
  };

  return [lookAt, stepped, back];
}

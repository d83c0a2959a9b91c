/** *Pembaruan*: what a new Rapi changes in the workbook, what it waits for, and who can go on. */
import * as z from 'zod/mini';
import { say } from '../../../kernel/words';
import type { Errand, Migration } from '../../../ports/feature';
import { ASKED, dueRows, isBegun, isBehind, told } from '../rules';
import { texts } from '../words';

export interface UpdatesAnswer {
  /** What was done by this version and those before, and what is to be done. */
  readonly done: readonly string[];
  readonly due: readonly string[];
  /** What it waits for, as a sentence; absent where nothing is due. */
  readonly waits?: string;
  /** What whoever asks can do: make the version and go on, or go on. */
  readonly can?: 'backUp' | 'go';
}

export const listOf = (steps: () => readonly Migration[]): Errand<Record<string, never>, UpdatesAnswer> => ({
  name: 'updates.list',
  writes: 'apart',
  asks: true,
  input: () => z.object({}),
  roles: 'all',
  run: (context, _, apart) => {
    const { language, settings, who } = context;
    const rows = dueRows(steps(), settings);
    const due = told(rows).map((text) => say(text, language));
    const numbers = rows.map(({ number }) => number);
    const past = told(steps().filter(({ number }) => !numbers.includes(number)));
    const done = past.map((text) => say(text, language));
    if (!isBehind(steps(), settings)) return { done, due };
    const [first] = rows;
    const begun = first !== undefined && isBegun(first, settings);
    if (begun) return { done, due, waits: say(texts['updates.isBegun'], language), can: 'go' };
    const mine = who.email === apart.keeper;
    const keeper = context.team.find(({ email }) => email === apart.keeper)?.name ?? apart.keeper;
    const asked = apart.recall(ASKED) !== undefined;
    const code = !asked ? 'updates.notAsked' : mine ? 'updates.forMe' : 'updates.forKeeper';
    return {
      done,
      due,
      waits: say(texts[code], language, { keeper }),
      ...(mine && { can: 'backUp' as const }),
    };
  },
  inverse: { none: 'updates.stays' },
  done: () => ({ code: 'updates.nothing' }),
});

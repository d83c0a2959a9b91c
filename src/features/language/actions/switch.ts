/**
 * Switches the language of a living workbook. Both languages are read everywhere, so each step may be the last one for a while: first every dropdown takes the
 * words of both, then the language changes, then cells follow table by table, at the end dropdowns and names. Done again it goes on with what is left.
 */
import * as z from 'zod/mini';
import { type Refusal, refuse } from '../../../kernel/problem';
import { LANGUAGES, type Language } from '../../../kernel/words';
import type { Said } from '../../../ports/action';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Errand, Feature, Unfinished } from '../../../ports/feature';
import { MAY_BACK_UP } from '../../backup';
import { nameTabs } from '../names';
import { offerBoth, offerOne } from '../offers';
import { halfway, OVER, type Progress, progressText } from '../progress';
import { reword } from '../reword';
import { NAMES } from '../words';

interface Input {
  readonly language: Language;
}

interface Switched extends Progress {
  readonly all: number;
  /** How it is called in itself. */
  readonly name: string;
}

export const switchOf = (features: readonly Feature[]): Errand<Input, Switched> => ({
  name: 'language.switch',
  writes: 'apart',
  input: () => z.object({ language: z.enum(LANGUAGES) }),
  roles: ['owner'],
  run: (context, { language: to }, apart) =>
    // Gone on with by itself it is at its end where the other was asked for since, or the hour has ended it.
    apart.begun && halfway(apart.recall)?.to !== to
      ? nothing(context)
      : switched(context, to, apart, features),
  unfinished: going,
  inverse: { with: 'language.switch', input: (_, { from }) => ({ language: from }) },
  done,
});

/** What an owner began and a stop left: the hourly job ends it, with nobody at it. Where nothing is left it writes nothing. */
export const goOnOf = (features: readonly Feature[]): Errand<Record<string, unknown>, Switched> => ({
  name: 'language.goOn',
  writes: 'apart',
  input: () => z.looseObject({}),
  roles: MAY_BACK_UP,
  run: (context, _, apart) => {
    const left = halfway(apart.recall);
    return left ? switched(context, left.to, apart, features) : nothing(context);
  },
  unfinished: going,
  inverse: { none: 'language.goesBack' },
  done,
});

const nothing = ({ language }: Context): Switched => ({
  from: language,
  to: language,
  done: 0,
  all: 0,
  name: '',
});

const done = ({ all, name }: Switched): Said =>
  all === 0 ? { code: 'language.nothingWritten' } : { code: 'language.done', values: { language: name } };

const going = ({ done, all }: Switched): Unfinished | undefined =>
  done < all ? { done, all, said: { code: 'language.going', values: { done, all } } } : undefined;

function switched(
  context: Context,
  to: Language,
  apart: Apart,
  features: readonly Feature[],
): Switched | Refusal {
  const wrong = notNow(apart);
  if (wrong) return wrong;
  const left = halfway(apart.recall);
  let at: Progress = left?.to === to ? left : { from: context.language, to, done: 0 };
  if (at.done === 0) {
    apart.remember(...progressText(at));
    offerBoth(context, apart);
    apart.sheets.commit([]);
    apart.reseat([['setting', 'language', to]]);
  }
  const { length: all } = context.tables;
  for (const table of context.tables.slice(at.done)) {
    if (at.done > 0 && !apart.mayGoOn()) return paused(apart, at, all);
    reword(context, apart, table, features, to);
    at = { ...at, done: at.done + 1 };
  }
  offerOne(context, apart, to);
  nameTabs(context, apart, to);
  apart.sheets.commit([]);
  apart.finish([], {}, true);
  apart.remember(...OVER);
  return { ...at, all, name: NAMES[to][to] };
}

function paused(apart: Apart, at: Progress, all: number): Switched {
  apart.note(...progressText(at));
  return { ...at, all, name: '' };
}

/** Sheets that one person writes are closed to all others: whoever may not write them would stop halfway. */
function notNow(apart: Apart): Refusal | undefined {
  if (apart.restoring) return refuse('language.restoring');
  const closed = [apart.control, ...apart.tables.map(({ sheet }) => sheet)].find((sheet) =>
    apart.book.isClosed(sheet),
  );
  if (closed === undefined) return undefined;
  const tab = apart.sheets.tabs().find(({ id }) => id === closed)?.name ?? '';
  return refuse('language.closed', { tab });
}

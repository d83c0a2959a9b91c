/** The search box's Enter: records too old for the index in the page, found by the same words in the sheets themselves. */
import * as z from 'zod/mini';
import type { IndexEntry } from '../../kernel/protocol';
import { find } from '../../kernel/search';
import type { Finds } from '../../ports/feature';
import type { AppQuery } from '../own';
import { featuresOn } from './shell';

const MOST = 8;
/** Longer ones are no numbers or names but texts. */
const LONGEST_KEY = 60;

/** Reads only the columns that are searched: one or two round trips a table, whatever its size. */
export const searchFind: AppQuery<{ text: string }, { entries: readonly IndexEntry[] }> = {
  name: 'search.find',
  writes: false,
  input: () => z.object({ text: z.string().check(z.maxLength(200)) }),
  roles: 'all',
  run: (context, { text }, run) => {
    const all = featuresOn(context).flatMap(({ finds }): Finds[] => (finds ? [finds].flat() : []));
    const entries = all.flatMap(({ table, columns, entry }): IndexEntry[] => {
      const found = run
        .reading(table)
        .fields(columns)
        .flatMap(({ id, values }) => entry(context, id, values) ?? []);
      // Newest first among equals.
      return find([...found].reverse(), text, MOST);
    });
    // The whole text of a note found it; the page needs only what it shows.
    const short = (keys: readonly string[]): string[] => keys.filter((key) => key.length <= LONGEST_KEY);
    return { entries: find(entries, text, MOST).map((each) => ({ ...each, keys: short(each.keys) })) };
  },
};

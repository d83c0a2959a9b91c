/** The notes on one record, newest first: what its card shows beneath its facts. */
import * as z from 'zod/mini';
import { whenOf } from '../../../kernel/when';
import type { Query } from '../../../ports/feature';
import { notes } from '../tables';

const MOST = 20;

const input = () => z.object({ id: z.string({ error: 'notes.aboutNeeded' }) });

export interface NotesAbout {
  readonly notes: readonly {
    readonly id: string;
    readonly when: string;
    readonly by: string;
    readonly text: string;
    readonly tag: string;
    readonly pinned: boolean;
    /** Epoch milliseconds, where it is known. */
    readonly at: number | null;
  }[];
  /** Older ones that are not among them. */
  readonly more: number;
}

/** Reads one column of the notes and the rows that fit: two round trips, however many notes there are. */
export const about: Query<z.infer<ReturnType<typeof input>>, NotesAbout> = {
  name: 'notes.about',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const found = context
      .from(notes)
      .where('aboutId', [id])
      .map(({ values }) => values)
      .filter(({ archived }) => !archived)
      .sort(
        (a, b) => Number(b.pinned) - Number(a.pinned) || (b.at ?? 0) - (a.at ?? 0) || (a.id < b.id ? 1 : -1),
      );
    return {
      notes: found.slice(0, MOST).map(({ id: note, at, by, pinned, text, tag }) => ({
        id: note,
        when: at === null ? '' : whenOf(context, at),
        by,
        text,
        tag,
        pinned,
        at,
      })),
      more: Math.max(0, found.length - MOST),
    };
  },
};

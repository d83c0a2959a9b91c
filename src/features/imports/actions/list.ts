/** The imports so far, newest first: where one is chosen to be taken back. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import type { Query } from '../../../ports/feature';
import { isUndone } from '../log';
import { MAY_IMPORT } from '../roles';
import { imports } from '../tables';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly state: string;
  /** Whether there is anything left to take back. */
  readonly open: boolean;
}

const NEWEST = 50;

export const list: Query<Record<string, never>, { readonly rows: readonly Line[] }> = {
  name: 'imports.list',
  writes: false,
  roles: MAY_IMPORT,
  input: () => z.object({}),
  run: (context) => {
    const newest = [...context.from(imports).tail(NEWEST)].reverse();
    return {
      rows: newest.map(({ id, values }) => ({
        id,
        title: values.file,
        note: [
          id,
          values.at === null ? '' : sayDay(context.zone.dayAt(values.at), context.language, context.today),
          values.by,
        ]
          .filter((part) => part !== '')
          .join(' · '),
        state: values.state,
        open: !isUndone({ values }) && values.created + values.changed > 0,
      })),
    };
  },
};

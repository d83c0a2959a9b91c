/** The newest customers, or those with a follow-up due. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import type { Tone } from '../../../kernel/protocol';
import { readablePhone } from '../../../kernel/text';
import type { Query } from '../../../ports/feature';
import { recent } from '../recent';
import { phoneFor } from '../rules/same';

const input = () => z.object({ filter: z.optional(z.enum(['all', 'followUp'])), most: z.optional(z.int()) });

interface CustomerRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  /** The day of a follow-up that is due. */
  readonly chip?: { readonly text: string; readonly tone: Tone };
}

export const list: Query<z.infer<ReturnType<typeof input>>, { rows: CustomerRow[] }> = {
  name: 'customers.list',
  writes: false,
  input,
  roles: 'all',
  run: (context, { filter = 'all', most = 100 }) => {
    const { today, language, who } = context;
    const rows = recent(context)
      .filter(({ values }) => filter === 'all' || (values.followUp !== null && values.followUp <= today))
      .reverse()
      .slice(0, Math.min(Math.max(1, most), 500))
      .map(({ id, values }): CustomerRow => {
        const due = values.followUp;
        return {
          id,
          panel: 'customers.card',
          title: values.name,
          note: [values.city, readablePhone(phoneFor(who.role, values.phone)), values.lastStatus]
            .filter(Boolean)
            .join(' · '),
          ...(due !== null &&
            due <= today && {
              chip: { text: sayDay(due, language, today), tone: due < today ? 'act' : 'watch' },
            }),
        };
      });
    return { rows };
  },
};

/** The dry run: what a rule would send if it were due now, to whom and in which words. It sends nothing and notes nothing. */
import * as z from 'zod/mini';
import type { Errand } from '../../../ports/feature';
import type { Tellers } from '../facts';
import { recallPending } from '../pending';
import { keysIn, planOf, recentMessages, rulesOf, works } from '../plan';

const input = () =>
  z.object({
    /** Of a rule, whether it is on or not; all that are on where none is named. */
    id: z.optional(z.string({ error: 'reminders.id' }).check(z.maxLength(40, 'reminders.id'))),
  });

export interface Preview {
  readonly mails: readonly {
    readonly to: string;
    readonly name: string;
    readonly way: 'mail' | 'ready';
    readonly subject: string;
    readonly text: string;
  }[];
  readonly skipped: readonly string[];
  /** Recipients that Google still allows today. */
  readonly remaining: number;
}

export function previewOf(tellers: Tellers): Errand<z.infer<ReturnType<typeof input>>, Preview> {
  return {
    name: 'reminders.preview',
    writes: 'apart',
    asks: true,
    input,
    roles: ['owner', 'manager'],
    run: (context, { id }, apart) => {
      const all = rulesOf(context);
      const due =
        id === undefined
          ? all.filter(works)
          : all
              .filter((rule) => rule.id === id)
              .map((rule) => ({ ...rule, values: { ...rule.values, on: true } }))
              .filter(works);
      const sent = new Set([
        ...recentMessages(context).flatMap(({ values }) => keysIn(values.keys)),
        ...recallPending(apart.recall).flatMap(({ keys }) => keys),
      ]);
      const { outgoing, skipped } = planOf(context, tellers, due, sent, apart.keeper);
      return {
        mails: outgoing.map(({ to, name, way, subject, text }) => ({ to, name, way, subject, text })),
        skipped,
        remaining: apart.mail.remaining(),
      };
    },
    inverse: { none: 'reminders.noUnsend' },
    done: ({ mails }) => ({ code: 'reminders.wouldSend', values: { count: mails.length } }),
  };
}

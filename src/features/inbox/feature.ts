/** *Kotak Masuk*: what a chat brings, from a phone, by cells alone. Which kinds it takes, the other features say. */
import type { Feature } from '../../ports/feature';
import { tidyOf } from './actions';
import { askedBy } from './rules';
import { inboxTable } from './tables';
import { texts } from './words';

/** The feature, with the kinds that `features` take. */
export function inboxOf(features: readonly Feature[]): Feature {
  const kinds = features.flatMap(({ key: feature, inbox = [] }) =>
    inbox.map((kind) => ({ ...kind, feature })),
  );
  const table = inboxTable(kinds);
  return {
    key: 'inbox',
    tables: [table],
    actions: [tidyOf(table)],
    rowSteps: [
      {
        table,
        column: 'send',
        by: 'by',
        answer: 'result',
        at: 'sentAt',
        read: (context, values) => askedBy(kinds, context, values),
      },
    ],
    jobs: [{ name: 'inbox.tidy', every: 'day', action: 'inbox.tidy' }],
    panels: [],
    words: texts,
  };
}

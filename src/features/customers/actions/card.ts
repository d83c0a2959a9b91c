/** A customer's card: how to reach them, what they like, what they bought. */

import type * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { sayMoney } from '../../../kernel/money';
import { refuse } from '../../../kernel/problem';
import type { Card, CardLine } from '../../../kernel/protocol';
import { may } from '../../../kernel/role';
import type { RowOf } from '../../../kernel/table';
import { say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { idInput } from '../input';
import { phoneLine } from '../reach';
import { KEEPS_CUSTOMERS } from '../roles';
import { seesPhones } from '../rules/same';
import { customers } from '../tables';
import { texts } from '../words';
import { EDITED, edit } from './edit';

/** The card, who the customer turned out to be, and what can be changed. */
export type CustomerCard = Card & {
  readonly mergedInto?: string;
  /** What its form starts from, where this person may change it. */
  readonly fields?: Pick<RowOf<typeof customers>, (typeof EDITED)[number]>;
};

export const card: Query<z.infer<ReturnType<typeof idInput>>, CustomerCard> = {
  name: 'customers.card',
  writes: false,
  input: idInput,
  roles: 'all',
  run: (context, { id }) => {
    const stored = context.from(customers).byId(id);
    if (!stored) return refuse('customers.unknown', { id: id.slice(0, 40) }, { field: 'id' });
    const { values } = stored;
    const { language, currency, who } = context;
    const text = (key: keyof typeof texts) => say(texts[key], language);
    const fact = (label: keyof typeof texts, value: string): CardLine[] =>
      value === '' ? [] : [{ text: text(label), aside: value }];
    const merged = values.mergedInto !== '';
    const sees = seesPhones(who.role);
    const edits = may(who, KEEPS_CUSTOMERS) && !values.archived;
    const reach: CardLine[] = [];
    const phone = phoneLine(context, values.phone);
    if (phone) reach.push({ ...phone, ...(values.city && { aside: values.city }) });
    else if (values.city !== '') reach.push({ text: values.city });
    return {
      title: values.name,
      ...(values.archived && {
        state: { text: text(merged ? 'customers.card.merged' : 'customers.card.archived'), tone: 'idle' },
      }),
      ...(merged && { mergedInto: values.mergedInto }),
      ...(edits && {
        fields: Object.fromEntries(EDITED.map((key) => [key, values[key]])) as CustomerCard['fields'] &
          object,
      }),
      lines: [
        ...fact('customers.card.mergedInto', values.mergedInto),
        ...reach,
        ...(sees && values.email ? [{ text: values.email, link: `mailto:${values.email}` }] : []),
        ...fact('customers.card.preferences', values.preferences),
        ...fact('customers.card.tags', values.tags),
        ...fact('customers.card.spent', sayMoney(values.spent, currency, language)),
        ...fact('customers.card.lastStatus', values.lastStatus),
        ...fact('customers.card.lastProblem', values.lastProblem),
        ...fact(
          'customers.card.followUp',
          values.followUp ? sayDay(values.followUp, language, context.today) : '',
        ),
        ...fact('customers.card.address', sees ? values.address : ''),
      ],
      more: [
        ...(edits
          ? [
              {
                label: text('customers.card.setFollowUp'),
                action: edit.name,
                input: { id: stored.id },
                ask: [{ field: 'followUp', label: text('customers.card.followUpDay'), kind: 'day' as const }],
              },
            ]
          : []),
        merged
          ? { label: text('customers.card.unmerge'), action: 'customers.unmerge', input: { from: stored.id } }
          : values.archived
            ? { label: text('customers.card.restore'), action: 'customers.restore', input: { id } }
            : { label: text('customers.card.archive'), action: 'customers.archive', input: { id } },
      ],
      history: [],
    };
  },
};

/** Two customers side by side before they become one: what is known of each, and what would move. */
import * as z from 'zod/mini';
import { type Money, sayMoney } from '../../../kernel/money';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Card, CardLine } from '../../../kernel/protocol';
import { readablePhone } from '../../../kernel/text';
import { say } from '../../../kernel/words';
import { isIndonesian } from '../../../kernel/zone';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { nameField } from '../input';
import { type Customer, FILLED, isEmpty, namingOf } from '../merging';
import { KEEPS_CUSTOMERS } from '../roles';
import type { Sign } from '../rules/alike';
import { pairsIn } from '../rules/pairs';
import { phoneFor, seesPhones } from '../rules/same';
import { customers } from '../tables';
import { texts } from '../words';
import { pairOf } from './merge';
import { tellApart } from './tell-apart';

/** The one that goes first, then the one that stays: `PLG-00031 PLG-00004`. */
const input = () => z.object({ id: nameField('customers.id') });

export const pair: Query<z.infer<ReturnType<typeof input>>, Card> = {
  name: 'customers.pair',
  writes: false,
  input,
  roles: KEEPS_CUSTOMERS,
  run: (context, { id }) => {
    const [first = '', second = ''] = id.trim().split(/\s+/);
    const found = pairOf(context, { from: first, into: second });
    if (isRefusal(found)) return found;
    const { from, into } = found;
    if (from.values.mergedInto !== '')
      return refuse('customers.isMerged', { name: from.values.name, into: from.values.mergedInto });
    const { language } = context;
    const word = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
    const moving = namingOf(context, from.id).flatMap(({ table, rows }): CardLine[] =>
      rows.length === 0 || table.key === customers.key
        ? []
        : [{ text: table.sheet[language], aside: String(rows.length) }],
    );
    const filled = FILLED.filter((key) => isEmpty(into.values[key]) && !isEmpty(from.values[key]));
    const names = { name: from.values.name.slice(0, 30), into: into.values.name.slice(0, 30) };
    return {
      title: word('customers.pair.title'),
      lines: [
        { text: word('customers.pair.goes'), aside: from.id },
        ...personLines(context, from),
        { text: word('customers.pair.stays'), aside: into.id, strong: true },
        ...personLines(context, into),
        { text: word('customers.pair.moves'), strong: true },
        ...(moving.length > 0 ? moving : [{ text: word('customers.pair.nothing') }]),
        ...(filled.length > 0
          ? [
              {
                text: word('customers.pair.fills', {
                  fields: filled.map((key) => customers.columns[key].header[language]).join(', '),
                }),
              },
            ]
          : []),
      ],
      next: {
        label: word('customers.pair.merge', names),
        action: 'customers.merge',
        input: { from: from.id, into: into.id },
        confirm: { text: word('customers.pair.sure', names), label: word('customers.pair.merge', names) },
      },
      more: [
        {
          label: word('customers.pair.two'),
          action: tellApart.name,
          input: { a: from.id, b: into.id, two: true },
        },
      ],
      history: [],
    };
  },
};

function personLines({ currency, language, who }: Context, { values }: Customer): CardLine[] {
  const reach = [
    readablePhone(phoneFor(who.role, values.phone)),
    seesPhones(who.role) ? values.email : '',
    values.city,
  ];
  return [
    { text: values.name, aside: sayMoney(values.spent as Money, currency, language) },
    ...(reach.some(Boolean) ? [{ text: reach.filter(Boolean).join(' · ') }] : []),
  ];
}

const SIGNS: Readonly<Record<Sign, keyof typeof texts>> = {
  phone: 'customers.sign.phone',
  email: 'customers.sign.email',
  sameName: 'customers.sign.sameName',
  similarName: 'customers.sign.similarName',
};

const MOST_PAIRS = 100;

/** Pairs that may be one person, the surest first; one reading of all customers. */
export const duplicates: Query<Record<string, never>, { rows: object[] }> = {
  name: 'customers.duplicates',
  writes: false,
  input: () => z.object({}),
  roles: KEEPS_CUSTOMERS,
  run: (context) => {
    const { language } = context;
    const indonesian = isIndonesian(context.zone);
    const rows = pairsIn(context.from(customers).all(), indonesian, MOST_PAIRS).map(
      ({ a, b, signs, sameCity }) => {
        // The younger entry goes into the older one, unless a person turns it round.
        const [stays, goes] = a.id < b.id ? [a, b] : [b, a];
        const why = signs.map((sign) => say(texts[SIGNS[sign]], language));
        if (sameCity) why.push(say(texts['customers.sign.city'], language, { city: stays.values.city }));
        return {
          id: `${goes.id} ${stays.id}`,
          panel: 'customers.pair',
          title: `${goes.values.name} → ${stays.values.name}`,
          note: why.join(', '),
        };
      },
    );
    return { rows };
  },
};

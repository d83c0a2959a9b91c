/** *Usulan beli*: one row a supplier, ordered with one press; or the lines of one of them, to change before ordering. */

import * as z from 'zod/mini';
import { sayMoney } from '../../../kernel/money';
import type { CardStep, Tone } from '../../../kernel/protocol';
import { may } from '../../../kernel/role';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { type Proposal, proposals } from '../proposal';
import { BUYS, SEES_COST } from '../roles';
import { texts } from '../words';

const input = () => z.object({ filter: z.optional(z.string()), supplier: z.optional(z.string()) });

export interface ProposedRow {
  /** Name of the supplier: its panel starts from it. */
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly chip: { readonly text: string; readonly tone: Tone };
  readonly aside?: string;
  readonly step?: CardStep;
}

export const propose: Query<
  z.infer<ReturnType<typeof input>>,
  { readonly rows: readonly ProposedRow[]; readonly lines: Proposal['lines'] }
> = {
  name: 'purchasing.propose',
  writes: false,
  input,
  roles: 'all',
  run: (context, { supplier }) => {
    const found = proposals(context);
    const asked = supplier === undefined ? undefined : found.find((each) => each.supplier === supplier);
    return { rows: found.map((each) => rowOf(context, each)), lines: asked?.lines ?? [] };
  },
};

function rowOf(context: Context, { supplier, lines, total }: Proposal): ProposedRow {
  const { language, currency, who } = context;
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const amount = sayMoney(total, currency, language);
  const text = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
  const what = lines.map(({ quantity, name }) => `${quantity} × ${name}`).join(', ');
  const sees = SEES_COST.includes(who.role);
  return {
    id: supplier,
    panel: 'purchasing.new',
    title: supplier || text('purchasing.noSupplier'),
    note: what,
    chip: { text: text('purchasing.products', { count: lines.length }), tone: 'watch' },
    ...(sees && { aside: amount }),
    // Without a supplier somebody has to say who is to be asked.
    ...(may(who, BUYS) &&
      supplier !== '' && {
        step: {
          label: text('purchasing.orderUnits', { units }),
          action: 'purchasing.order',
          input: {
            supplier,
            lines: lines.map(({ product, quantity, cost }) => ({ product, quantity, cost })),
          },
          confirm: {
            text: text('purchasing.orderConfirm', { units, supplier, amount }),
            label: text('purchasing.orderUnits', { units }),
          },
        },
      }),
  };
}

/** Moves a lead to a stage. A lost one says why; a won one is a customer from then on, found by its number or made in the same change. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action, Said } from '../../../ports/feature';
import { idField, reasonField, stageField } from '../input';
import { becomesCustomer } from '../person';
import { type Changed, type Fields, loadLead, PUT_BACK, set } from '../record';
import { SELLS } from '../roles';
import { isClosed, mayMove, stepped } from '../rules/stage';
import { stageWord } from '../said';

const input = () => z.object({ id: idField(), to: stageField(), reason: z.optional(reasonField()) });
type Input = z.infer<ReturnType<typeof input>>;

export interface Moved extends Changed {
  readonly to: string;
  /** Who bought, by name and number. */
  readonly customer?: string;
}

export const move: Action<Input, Moved> = {
  name: 'leads.move',
  writes: true,
  input,
  roles: SELLS,
  run: (context, { id, to, reason }) => {
    const { language, now } = context;
    const stored = loadLead(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    const from = values.state ?? 'contact';
    const said = { id: stored.id, from: stageWord(from, language), to: stageWord(to, language) };
    if (values.archived) return refuse('leads.isArchived', { id: stored.id });
    if (from === to) return refuse('leads.isThere', said);
    if (!mayMove(from, to)) return refuse('leads.noMove', said);
    const fields: Fields = { ...stepped(values, to, now) };
    if (to === 'lost') {
      const why = reason ?? values.lostReason;
      if (why === null) return refuse('leads.reasonNeeded', { id: stored.id }, { field: 'reason' });
      fields.lostReason = why;
    } else if (isClosed(from)) fields.lostReason = null;
    if (to !== 'won') return { ...set(context, stored, fields), to: said.to };
    const bought = becomesCustomer(context, values);
    if (isRefusal(bought)) return bought;
    return {
      ...set(context, stored, { ...fields, customer: bought.id }),
      to: said.to,
      customer: `${bought.name.slice(0, 40)} (${bought.id})`,
      ...(bought.made && { made: bought.id }),
    };
  },
  inverse: PUT_BACK,
  done: ({ id, to, customer, made }): Said => {
    if (customer === undefined) return { code: 'leads.moved', values: { id, to } };
    return { code: made ? 'leads.wonNew' : 'leads.wonKnown', values: { id, customer } };
  },
};

/** What is done next with a lead, and when. An empty step without a day says that the last one is done and nothing is planned yet. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action, Said } from '../../../ports/feature';
import { dayField, idField, textField } from '../input';
import { type Changed, type Fields, loadLead, PUT_BACK, set } from '../record';
import { SELLS } from '../roles';
import { isOpen } from '../rules/stage';
import { stageWord } from '../said';

const input = () =>
  z.object({ id: idField(), next: z.optional(textField()), day: z.optional(z.nullable(dayField())) });
type Input = z.infer<ReturnType<typeof input>>;

export interface Planned extends Changed {
  readonly next: string;
  /** In words; empty without one. */
  readonly when: string;
}

export const plan: Action<Input, Planned> = {
  name: 'leads.plan',
  writes: true,
  input,
  roles: SELLS,
  run: (context, { id, next, day }) => {
    const { today, language } = context;
    const stored = loadLead(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    if (!isOpen(values))
      return refuse('leads.isOver', { id: stored.id, stage: stageWord(values.state, language) });
    if (day && day < today) return refuse('leads.pastDay', {}, { field: 'day' });
    const fields: Fields = { ...(next !== undefined && { next }), ...(day !== undefined && { day }) };
    const then = { ...values, ...fields };
    return {
      ...set(context, stored, fields),
      next: then.next,
      when: then.day === null ? '' : sayDay(then.day, language, today),
    };
  },
  inverse: PUT_BACK,
  done: ({ id, next, when }): Said =>
    next === '' || when === ''
      ? { code: 'leads.unplanned', values: { id } }
      : { code: 'leads.planned', values: { id, next: next.slice(0, 60), day: when } },
};

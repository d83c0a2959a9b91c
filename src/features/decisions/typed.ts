/** Decisions typed into their own tab: dated, signed, and their follow-up becomes work, once. */
import type { RowFollow } from '../../ports/feature';
import { actor } from '../stock';
import { personNamed } from '../team';
import { workFor } from './record';
import { decisions } from './tables';

export const follows: RowFollow<typeof decisions> = {
  table: decisions,
  column: 'followUp',
  born: (context, decision) => {
    const who = personNamed(context.team, decision.who)?.name ?? decision.who;
    return {
      day: decision.day ?? context.today,
      who,
      by: actor(context),
      work: workFor(context, { ...decision, who, id: '' }),
    };
  },
  due: ({ followUp, work }) => followUp !== '' && work === '',
  follow: (context, id) => {
    const stored = context.from(decisions).byId(id);
    if (!stored || stored.bad.length > 0 || stored.values.work !== '') return;
    const work = workFor(context, { ...stored.values, id });
    if (work !== '') context.change.update(decisions, stored, { work });
  },
};

/** Sales work of the backlog that is a possible buyer goes on as a lead: its old number leads there. */
import { takingOver } from '../../backlog';
import { CHANCES, STAGES } from '../choices';
import { idField } from '../input';
import { loadLead, set } from '../record';
import { SELLS } from '../roles';
import { weightedOf } from '../rules/stage';
import { leads } from '../tables';
import { texts } from '../words';

export const { takeOver, giveBack, movable } = takingOver({
  feature: 'leads',
  kind: 'sales',
  roles: SELLS,
  says: { moved: 'leads.takenOver', back: 'leads.gaveBack', choice: 'leads.choice' },
  step: texts['leads.takeIn'],
  id: idField,
  begin: (context, { id: formerNo, title, owner, due, amount, chance: share, requestedAt }) => {
    // The offered chance that is nearest; a backlog takes any share.
    const chance = share > 0 ? nearest(share) : STAGES[0].chance;
    return context.change.insert(leads, {
      // Who it is stands in the title of work; both may be told apart later.
      name: title,
      need: title,
      // The work's own day is when something has to be done, and its title what.
      ...(due !== null && { next: title, day: due }),
      owner,
      amount,
      chance,
      formerNo,
      stage: 'contact',
      state: 'contact',
      weighted: weightedOf({ amount, chance, state: 'contact' }),
      at: requestedAt ?? context.now,
      touchedAt: context.now,
    }).id;
  },
  load: loadLead,
  end: (context, lead) => set(context, lead, { archived: true, formerNo: '' }),
});

const nearest = (share: number) =>
  CHANCES.reduce((best, each) =>
    Math.abs(Number(each.key) - share) < Math.abs(Number(best.key) - share) ? each : best,
  ).key;

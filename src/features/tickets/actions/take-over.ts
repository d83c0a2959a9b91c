/** Service work of the backlog that is a customer's question goes on as a ticket: its old number leads there. */
import { takingOver } from '../../backlog';
import { idField } from '../input';
import { answerBy, loadTicket, set } from '../record';
import { WORKS } from '../roles';
import { tickets } from '../tables';
import { texts } from '../words';

export const { takeOver, giveBack, movable } = takingOver({
  feature: 'tickets',
  kind: 'service',
  roles: WORKS,
  says: { moved: 'tickets.takenOver', back: 'tickets.gaveBack', choice: 'tickets.choice' },
  step: texts['tickets.move'],
  id: idField,
  begin: (context, { id: formerNo, title, owner, urgency, requestedAt, state }) => {
    const at = requestedAt ?? context.now;
    const now = state === 'started' ? 'started' : 'new';
    return context.change.insert(tickets, {
      subject: title,
      owner,
      urgency: urgency ?? '2',
      formerNo,
      state: now,
      status: now,
      at,
      touchedAt: context.now,
      answerBy: answerBy(context, at, urgency),
    }).id;
  },
  load: loadTicket,
  end: (context, ticket) => set(context, ticket, { archived: true, formerNo: '' }),
});

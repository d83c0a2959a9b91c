/** What a ticket adds to the figures: asked and answered on its days, and whether it is still open. */
import type { Amount, Figures } from '../../ports/figures';
import { isOpen } from './rules/state';
import { type Ticket, tickets } from './tables';

const see = { id: 'Lihat {count} tiket', en: 'See {count} {count|ticket|tickets}' };

export const figures: Figures = {
  sources: [
    {
      table: tickets,
      reads: 'newest',
      columns: ['at', 'doneAt', 'state', 'archived'],
      amounts: (ticket: Ticket, { zone }) => {
        const { at, doneAt, state } = ticket;
        const amounts: Amount[] = isOpen(ticket) ? [{ figure: 'tickets.open', amount: 1 }] : [];
        if (at !== null) amounts.push({ figure: 'tickets.in', amount: 1, day: zone.dayAt(at) });
        if (doneAt !== null && state === 'done')
          amounts.push({ figure: 'tickets.done', amount: 1, day: zone.dayAt(doneAt) });
        return amounts;
      },
      shown: ({ id, customerName, subject }: Ticket) => ({ title: `${id} · ${customerName}`, note: subject }),
      panel: 'tickets.card',
    },
  ],
  tiles: [
    {
      kind: 'state',
      first: true,
      figure: 'tickets.open',
      unit: 'count',
      acts: true,
      label: { id: 'Tiket belum selesai', en: 'Tickets open' },
      link: see,
    },
  ],
};

/** Tickets: what customers ask, answered in time by a person, and nothing asked twice without a template. */
import { say } from '../../kernel/words';
import type { Feature } from '../../ports/feature';
import { add } from './actions/add';
import { archive, restore } from './actions/archive';
import { card } from './actions/card';
import { edit } from './actions/edit';
import { figures } from './actions/figures';
import { list } from './actions/list';
import { answer, move } from './actions/move';
import { putBack } from './actions/put-back';
import { settings, setUp } from './actions/set-up';
import { giveBack, movable, takeOver } from './actions/take-over';
import { tend } from './actions/tend';
import { figures as told } from './figures';
import { retold } from './problem-of';
import { recent } from './recent';
import { isOpen } from './rules/state';
import { alarmOf, factsFor, finds, finishedBy, historyFor, indexOf, workOf } from './shown';
import { tickets as table } from './tables';
import { tells } from './tells';
import { follows, fresh, statusStep, ticketKind, workStep } from './typed';
import { texts } from './words';

export const tickets: Feature = {
  key: 'tickets',
  module: {
    title: { id: 'Tiket', en: 'Tickets' },
    brings: {
      id: 'Tab Tiket, Tambah → Tiket, batas waktu jawab.',
      en: 'Tab Tickets, Add → Ticket, time limits for answers.',
    },
    needs: ['customers'],
    first: {
      panel: 'tickets.new',
      label: { id: 'Catat pertanyaan pertama', en: 'Record the first question' },
    },
    takes: {
      panel: 'tickets.movable',
      label: { id: 'Ambil dari Backlog', en: 'Take over from Backlog' },
      from: 'backlog',
    },
  },
  tables: [table],
  actions: [
    add,
    answer,
    move,
    edit,
    putBack,
    archive,
    restore,
    takeOver,
    giveBack,
    setUp,
    tend,
    card,
    list,
    figures,
    settings,
    movable,
  ],
  steps: [statusStep],
  derivations: [fresh],
  follows: [follows],
  inbox: [ticketKind],
  retold: [retold],
  jobs: [{ name: 'tickets.nightly', every: 'day', action: 'tickets.tend' }],
  menu: [
    {
      handler: 'menuAddTicket',
      label: { id: 'Tiket', en: 'Ticket' },
      under: 'add',
      panel: 'tickets.new',
      fromRow: true,
    },
  ],
  settings: [{ panel: 'tickets.settings', title: { id: 'Tiket', en: 'Tickets' } }],
  panels: ['tickets.new', 'tickets.edit', 'tickets.card', 'tickets.list'],
  later: ['tickets.figures', 'tickets.settings', 'tickets.movable'],
  stillOpen: (context, customers) => {
    const open = context
      .from(table)
      .where('customer', customers)
      .filter(({ values }) => isOpen(values));
    if (open.length === 0) return undefined;
    const text = say(texts['tickets.notEnded'], context.language);
    return { text, ids: open.map(({ id }) => id), panel: 'tickets.card' };
  },
  owned: [{ table: table, column: 'owner', open: isOpen }],
  words: texts,
  cards: { tickets: 'tickets.card' },
  marked: { table, rows: recent },
  figures: told,
  index: (context) => ({ kind: 'tickets', entries: indexOf(context) }),
  finds,
  work: workOf,
  finished: finishedBy,
  workStep,
  alarm: alarmOf,
  facts: factsFor,
  history: historyFor,
  tells,
};

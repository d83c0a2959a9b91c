/** The panels of wide dialogs: what needs more room than the sidebar, and what is opened from there. */
import { Review } from '../features/backlog/panel/review/Review';
import { Settings as BacklogSettings } from '../features/backlog/panel/Settings';
import { EditWork, NewWork } from '../features/backlog/panel/Work';
import { WorkCard } from '../features/backlog/panel/WorkCard';
import { WorkList } from '../features/backlog/panel/WorkList';
import { Behind } from '../features/dashboard/panel/Behind';
import { Look } from '../features/dashboard/panel/Look';
import { NewNote } from '../features/notes/panel/NewNote';
import { CorrectNote, NoteCard } from '../features/notes/panel/NoteCard';
import { NotesOn } from '../features/notes/panel/NotesOn';
import { OrderCard } from '../features/orders/panel/OrderCard';
import { PaperPanel } from '../features/papers/panel/PaperPanel';
import { Picking } from '../features/papers/panel/Picking';
import { InvoiceCard } from '../features/payments/panel/Cards';
import { Compare } from '../features/restoring/panel/Compare';
import { ProductCard } from '../features/stock/panel/ProductCard';
import { TicketCard } from '../features/tickets/panel/Shown';
import { Board } from '../features/views/panel/Board';
import { Figures } from '../features/views/panel/Figures';
import { Quadrants } from '../features/views/panel/Quadrants';
import { Week } from '../features/views/panel/Week';
import type { Panels } from '../ui/shell/panels';

const views: Panels['views'] = {
  'views.board': Board,
  'views.week': Week,
  'views.quadrants': Quadrants,
  'views.figures': Figures,
  'backlog.new': NewWork,
  'backlog.edit': EditWork,
  'backlog.card': WorkCard,
  'backlog.list': WorkList,
  'backlog.settings': BacklogSettings,
  'backlog.review': Review,
  'backup.compare': Compare,
  'notes.new': NewNote,
  'dashboard.look': Look,
  'dashboard.rows': Behind,
  // What stands behind a figure.
  'orders.card': OrderCard,
  'stock.card': ProductCard,
  'tickets.card': TicketCard,
  'payments.invoice': InvoiceCard,
  'papers.picking': Picking,
  'papers.paper': PaperPanel,
  'notes.card': NoteCard,
  'notes.correct': CorrectNote,
};

/** They stand in the sidebar alone. */
const dialogs: NonNullable<Panels['dialogs']> = { 'backup.versions': 'menuVersions' };

/** A dialog has no home: nothing is offered there. */
export const widePanels: Panels = { views, actions: [], beneath: NotesOn, dialogs };

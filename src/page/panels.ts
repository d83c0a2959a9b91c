/** The sidebar's panels: every screen by its key, and the actions home offers. A new feature adds its lines here. */

import { EditWork, NewWork } from '../features/backlog/panel/Work';
import { WorkCard } from '../features/backlog/panel/WorkCard';
import { WorkList } from '../features/backlog/panel/WorkList';
import { NewCheckIn } from '../features/checkins/panel/Form';
import { CheckInCard, CheckInList } from '../features/checkins/panel/Shown';
import { CustomerCard } from '../features/customers/panel/CustomerCard';
import { CustomerList } from '../features/customers/panel/CustomerList';
import { EditCustomer, NewCustomer } from '../features/customers/panel/Form';
import { EditLead, NewLead } from '../features/leads/panel/Form';
import { LeadCard, LeadList } from '../features/leads/panel/Shown';
import { StepMany } from '../features/many/panel/StepMany';
import { MentionCard } from '../features/notes/panel/MentionCard';
import { NewNote } from '../features/notes/panel/NewNote';
import { CorrectNote, NoteCard } from '../features/notes/panel/NoteCard';
import { NotesOn } from '../features/notes/panel/NotesOn';
import { NewOrder } from '../features/orders/panel/NewOrder';
import { OrderCard } from '../features/orders/panel/OrderCard';
import { OrderList } from '../features/orders/panel/OrderList';
import { Scan } from '../features/orders/panel/scan/Scan';
import { CashWeek, InvoiceCard, PaymentCard } from '../features/payments/panel/Cards';
import { Check } from '../features/payments/panel/Check';
import { NewInvoice } from '../features/payments/panel/NewInvoice';
import { NewPayment } from '../features/payments/panel/NewPayment';
import { Receivables } from '../features/payments/panel/Receivables';
import { NewPurchase } from '../features/purchasing/panel/NewPurchase';
import { PurchaseCard } from '../features/purchasing/panel/PurchaseCard';
import { PurchaseList } from '../features/purchasing/panel/PurchaseList';
import { Return } from '../features/returns/panel/Return';
import { Correct } from '../features/stock/panel/Correct';
import { NewProduct } from '../features/stock/panel/NewProduct';
import { ProductCard } from '../features/stock/panel/ProductCard';
import { ProductList } from '../features/stock/panel/ProductList';
import { Receive } from '../features/stock/panel/Receive';
import { Answer } from '../features/templates/panel/Answer';
import { AnswerWay } from '../features/templates/panel/AnswerWay';
import { EditTicket, NewTicket } from '../features/tickets/panel/Form';
import { TicketCard, TicketList } from '../features/tickets/panel/Shown';
import { WORKING } from '../kernel/role';
import type { HomeAction, Panels } from '../ui/shell/panels';
import { actionWords } from './words';

const views: Panels['views'] = {
  'many.step': StepMany,
  'orders.new': NewOrder,
  'orders.card': OrderCard,
  'orders.list': OrderList,
  'returns.new': Return,
  'orders.scan': Scan,
  'stock.receive': Receive,
  'stock.card': ProductCard,
  'stock.newProduct': NewProduct,
  'stock.correct': Correct,
  'stock.list': ProductList,
  'payments.check': Check,
  'payments.new': NewPayment,
  'payments.newInvoice': NewInvoice,
  'payments.receivables': Receivables,
  'payments.week': CashWeek,
  'payments.card': PaymentCard,
  'payments.invoice': InvoiceCard,
  'purchasing.new': NewPurchase,
  'purchasing.card': PurchaseCard,
  'purchasing.list': PurchaseList,
  'customers.card': CustomerCard,
  'customers.new': NewCustomer,
  'customers.edit': EditCustomer,
  'customers.list': CustomerList,
  'notes.new': NewNote,
  'notes.mention': MentionCard,
  'notes.card': NoteCard,
  'notes.correct': CorrectNote,
  'tickets.new': NewTicket,
  'tickets.edit': EditTicket,
  'tickets.card': TicketCard,
  'tickets.list': TicketList,
  'templates.answer': Answer,
  'leads.new': NewLead,
  'leads.edit': EditLead,
  'leads.card': LeadCard,
  'leads.list': LeadList,
  'checkins.new': NewCheckIn,
  'checkins.list': CheckInList,
  'checkins.card': CheckInCard,
  'backlog.new': NewWork,
  'backlog.edit': EditWork,
  'backlog.card': WorkCard,
  'backlog.list': WorkList,
};

/** Who may do what; the server decides, home only spares a refusal. */
const SELLS = ['owner', 'manager', 'staff', 'sales', 'service'] as const;
const STOCK = ['owner', 'manager', 'staff', 'warehouse'] as const;
const PACKS = ['owner', 'manager', 'staff', 'sales', 'service', 'warehouse'] as const;
const CHECKS = ['owner', 'manager', 'staff', 'finance'] as const;
const PRODUCT = ['owner', 'manager', 'staff', 'sales', 'warehouse'] as const;
/** Those who do a bit of everything: order, parcel, goods, note, work, money. */
const DESK = ['owner', 'manager', 'staff'] as const;

const actions: readonly HomeAction[] = [
  {
    panel: 'orders.new',
    label: actionWords.order,
    letter: { id: 'P', en: 'O' },
    icon: 'order',
    roles: SELLS,
    firstFor: DESK,
  },
  {
    panel: 'orders.scan',
    label: actionWords.ship,
    letter: { id: 'K', en: 'S' },
    icon: 'ship',
    firstFor: [...DESK, 'warehouse'],
  },
  {
    panel: 'stock.receive',
    label: actionWords.receive,
    letter: { id: 'T', en: 'R' },
    icon: 'receive',
    roles: STOCK,
    firstFor: [...DESK, 'warehouse'],
  },
  {
    panel: 'stock.correct',
    label: actionWords.correct,
    letter: { id: 'H', en: 'C' },
    icon: 'count',
    roles: STOCK,
    firstFor: ['warehouse'],
  },
  {
    panel: 'returns.new',
    label: actionWords.back,
    letter: { id: 'R', en: 'E' },
    icon: 'receive',
    roles: STOCK,
    firstFor: ['warehouse'],
  },
  {
    panel: 'notes.new',
    label: actionWords.note,
    letter: { id: 'C', en: 'N' },
    icon: 'note',
    roles: WORKING,
    firstFor: [...DESK, 'service', 'sales'],
  },
  {
    panel: 'backlog.new',
    label: actionWords.work,
    letter: { id: 'W', en: 'W' },
    icon: 'check',
    firstFor: [...DESK, 'service', 'content', 'finance'],
  },
  {
    panel: 'papers.picking',
    label: actionWords.picking,
    letter: { id: 'A', en: 'L' },
    icon: 'print',
    roles: PACKS,
    firstFor: ['warehouse'],
  },
  {
    panel: 'payments.check',
    label: actionWords.payments,
    letter: { id: 'B', en: 'Y' },
    icon: 'money',
    roles: CHECKS,
    firstFor: [...DESK, 'finance'],
  },
  {
    panel: 'tickets.list',
    label: actionWords.ticket,
    letter: { id: 'I', en: 'I' },
    icon: 'note',
    firstFor: ['service'],
  },
  {
    panel: 'leads.list',
    label: actionWords.lead,
    letter: { id: 'O', en: 'E' },
    icon: 'person',
    firstFor: ['sales'],
  },
  { panel: 'stock.list', label: actionWords.stock, letter: { id: 'S', en: 'K' }, icon: 'box' },
  { panel: 'customers.list', label: actionWords.customer, letter: { id: 'L', en: 'T' }, icon: 'person' },
  {
    panel: 'stock.newProduct',
    label: actionWords.product,
    letter: { id: 'D', en: 'P' },
    icon: 'plus',
    roles: PRODUCT,
  },
];

/** Too wide for the sidebar: `wide-panels.ts` has them. */
const dialogs: NonNullable<Panels['dialogs']> = {
  'views.board': 'menuBoard',
  'views.week': 'menuContentWeek',
  'views.quadrants': 'menuQuadrants',
  'views.figures': 'menuFlow',
  'papers.picking': 'menuPickList',
  'papers.paper': 'menuPaper',
  'backup.compare': 'menuCompareVersion',
  'dashboard.look': 'menuDashboard',
};

const list = { panel: 'backlog.list', label: actionWords.list };

export const panels: Panels = {
  views,
  parted: true,
  actions,
  dialogs,
  list,
  answers: AnswerWay,
  beneath: NotesOn,
};

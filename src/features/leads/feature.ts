/** Leads: who may buy, what is done next, and an order without typing anything twice. */
import type { Feature } from '../../ports/feature';
import { add } from './actions/add';
import { archive, restore } from './actions/archive';
import { card } from './actions/card';
import { edit } from './actions/edit';
import { forget } from './actions/forget';
import { list } from './actions/list';
import { move } from './actions/move';
import { pipeline } from './actions/pipeline';
import { plan } from './actions/plan';
import { putBack } from './actions/put-back';
import { sell, unsell } from './actions/sell';
import { giveBack, movable, takeOver } from './actions/take-over';
import { recent } from './recent';
import { isOpen } from './rules/stage';
import { alarmOf, finds, historyFor, indexOf, workOf } from './shown';
import { leads as table } from './tables';
import { tells } from './tells';
import { derived, follows, leadKind, stageStep, workStep } from './typed';
import { texts } from './words';

export const leads: Feature = {
  key: 'leads',
  module: {
    title: { id: 'Prospek', en: 'Leads' },
    brings: {
      id: 'Tab Prospek, Tambah → Prospek, alur penjualan.',
      en: 'Tab Leads, Add → Lead, the sales pipeline.',
    },
    needs: ['customers'],
    first: { panel: 'leads.new', label: { id: 'Catat prospek pertama', en: 'Record the first lead' } },
    takes: {
      panel: 'leads.movable',
      label: { id: 'Ambil dari Backlog', en: 'Take over from Backlog' },
      from: 'backlog',
    },
  },
  tables: [table],
  actions: [
    add,
    edit,
    plan,
    move,
    sell,
    unsell,
    putBack,
    archive,
    restore,
    forget,
    takeOver,
    giveBack,
    card,
    list,
    pipeline,
    movable,
  ],
  steps: [stageStep],
  derivations: [derived],
  follows: [follows],
  inbox: [leadKind],
  menu: [
    {
      handler: 'menuAddLead',
      label: { id: 'Prospek', en: 'Lead' },
      under: 'add',
      panel: 'leads.new',
    },
  ],
  panels: ['leads.new', 'leads.edit', 'leads.card', 'leads.list'],
  later: ['leads.pipeline', 'leads.movable'],
  owned: [{ table: table, column: 'owner', open: isOpen }],
  words: texts,
  cards: { leads: 'leads.card' },
  marked: { table, rows: recent, named: 'name' },
  index: (context) => ({ kind: 'leads', entries: indexOf(context) }),
  finds,
  work: workOf,
  workStep,
  alarm: alarmOf,
  history: historyFor,
  tells,
};

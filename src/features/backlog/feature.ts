/** The backlog: one list of work, in an order everyone trusts. */
import type { Feature, IsOn } from '../../ports/feature';
import { add } from './actions/add';
import { archive, restore } from './actions/archive';
import { block } from './actions/block';
import { card } from './actions/card';
import { decide } from './actions/decide';
import { edit } from './actions/edit';
import { endReview, resumeReview } from './actions/end-review';
import { accept, duplicate, reject } from './actions/intake';
import { list } from './actions/list';
import { move } from './actions/move';
import { putBack } from './actions/put-back';
import { refresh } from './actions/refresh';
import { review } from './actions/review';
import { setUp } from './actions/set-up';
import { settings } from './actions/settings';
import { keep, snooze } from './actions/snooze';
import { tendOf } from './actions/tend';
import { figures } from './figures';
import { isOpen } from './rules/state';
import { alarmOf, finds, finishedBy, indexOf, itemsOf, whole, workOf } from './shown';
import { events, items, reviews, snapshots } from './tables';
import { blockerKind, fresh, sameAs, statusStep, workKind, workStep } from './typed';
import { texts } from './words';

const among: IsOn = (key, modules) => modules.includes(key);

/** The feature, with those whose alarms become work. */
export const backlogOf = (features: readonly Feature[], isOn: IsOn = among): Feature => ({
  key: 'backlog',
  module: {
    title: { id: 'Backlog', en: 'Backlog' },
    brings: {
      id: 'Tab Backlog, Tambah → Pekerjaan, Tinjau → Papan.',
      en: 'Tab Backlog, Add → Work, Review → Board.',
    },
    first: {
      panel: 'backlog.new',
      label: { id: 'Tulis pekerjaan pertama', en: 'Write the first piece of work' },
    },
  },
  tables: [items, events, snapshots, reviews],
  actions: [
    add,
    edit,
    move,
    accept,
    reject,
    duplicate,
    snooze,
    keep,
    block,
    archive,
    restore,
    putBack,
    setUp,
    settings,
    refresh,
    tendOf(features, isOn),
    card,
    list,
    review,
    decide,
    endReview,
    resumeReview,
  ],
  steps: [statusStep],
  proposals: [sameAs],
  derivations: [fresh],
  wholes: [whole],
  inbox: [workKind, blockerKind],
  menu: [
    {
      handler: 'menuAddWork',
      label: { id: 'Pekerjaan', en: 'Work' },
      under: 'add',
      panel: 'backlog.new',
    },
    {
      handler: 'menuBacklog',
      label: { id: 'Tinjau backlog', en: 'Review backlog' },
      under: 'review',
      panel: 'backlog.review',
    },
  ],
  settings: [{ panel: 'backlog.settings', title: { id: 'Backlog', en: 'Backlog' } }],
  jobs: [{ name: 'backlog.daily', every: 'day', action: 'backlog.tend' }],
  panels: [
    'backlog.new',
    'backlog.card',
    'backlog.list',
    'backlog.edit',
    'backlog.settings',
    'backlog.review',
  ],
  later: ['backlog.settings', 'backlog.review'],
  owned: [{ table: items, column: 'owner', open: isOpen }],
  words: texts,
  cards: { backlog: 'backlog.card' },
  marked: { table: items, rows: itemsOf },
  figures,
  index: (context) => ({ kind: 'backlog', entries: indexOf(context) }),
  finds,
  work: workOf,
  finished: finishedBy,
  workStep,
  alarm: alarmOf,
});

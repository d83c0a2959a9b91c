/** The backlog in the model: items, their states and what holds them up. */
import { type Business, type Done, dayAt, no, type Refused, type Row, type Rule } from './business';

const MOVES: Readonly<Record<string, readonly string[]>> = {
  intake: ['backlog', 'cancelled'],
  backlog: ['started', 'done', 'cancelled'],
  started: ['backlog', 'done', 'cancelled'],
  done: ['backlog', 'started'],
  cancelled: ['backlog'],
};

const isOpen = (item: Row): boolean =>
  item.archived === false && ['intake', 'backlog', 'started'].includes(String(item.state));

const over =
  (rule: (item: Row, ...rest: Parameters<Rule>) => Done | Refused): Rule =>
  (business, input, moment) => {
    const item = business.find('backlog', String(input.id));
    return item ? rule(item, business, input, moment) : no('backlog.unknown');
  };

/** Changes an item; the answer tells its id, for that is what every action of the backlog tells. */
function set(business: Business, item: Row, patch: Row): Done {
  business.update('backlog', String(item.id), patch);
  return { id: item.id };
}

function moved(business: Business, item: Row, to: string, now: number): Done {
  const over = to === 'done' || to === 'cancelled';
  const startedAt =
    to === 'started' ? (item.startedAt ?? now) : to === 'backlog' || to === 'intake' ? null : item.startedAt;
  return set(business, item, {
    state: to,
    status: to,
    startedAt: startedAt ?? null,
    finishedAt: over ? now : null,
    progress: to === 'done' ? 1 : to === 'backlog' || Number(item.progress) >= 1 ? 0 : (item.progress ?? 0),
    snoozeUntil: null,
  });
}

const add: Rule = (business, { title, kind = 'product', proposed = false, owner = '' }, { now }) => {
  const state = proposed ? 'intake' : 'backlog';
  const { id } = business.insert('backlog', {
    kind: String(kind),
    title: String(title),
    owner: String(owner),
    due: null,
    state,
    status: state,
    blocker: '',
    snoozeUntil: null,
    requestedAt: now,
    startedAt: null,
    finishedAt: null,
    progress: 0,
    duplicateOf: '',
    archived: false,
    check: '',
  });
  return { id, title };
};

const move = over((item, business, { to }, { now }) => {
  if (item.state === to) return no('backlog.isThere');
  if (!MOVES[String(item.state)]?.includes(String(to))) return no('backlog.noMove');
  return moved(business, item, String(to), now);
});

const answering = (to: string): Rule =>
  over((item, business, _, { now }) =>
    item.state === 'intake' ? moved(business, item, to, now) : no('backlog.noProposal'),
  );

const duplicate = over((item, business, { of }, { now }) => {
  const other = business.find('backlog', String(of));
  if (!other) return no('backlog.unknown');
  const root = other.duplicateOf || other.id;
  if (other.id === item.id || root === item.id) return no('backlog.itself');
  if (!isOpen(item)) return no('backlog.notOpen');
  moved(business, item, 'cancelled', now);
  return set(business, item, { duplicateOf: root ?? '' });
});

const snooze = over((item, business, { until }, { now }) => {
  if (!isOpen(item)) return no('backlog.notOpen');
  if (String(until) <= dayAt(now)) return no('backlog.pastDay');
  return set(business, item, { snoozeUntil: String(until) });
});

const keep = over((item, business) =>
  isOpen(item) ? set(business, item, { snoozeUntil: null }) : no('backlog.notOpen'),
);

const block = over((item, business, { blocker }) => {
  if (item.blocker === blocker) return no(blocker === '' ? 'backlog.notBlocked' : 'backlog.same');
  return set(business, item, { blocker: String(blocker) });
});

const edit = over((item, business, { set: given, was = {} }) => {
  const wanted = given as Row;
  const before = was as Row;
  const clashes = Object.entries(wanted).filter(
    ([key, yours]) => key in before && before[key] !== item[key] && yours !== item[key],
  );
  if (clashes.length > 0) return no(...clashes.map(() => 'backlog.clash'));
  if (Object.entries(wanted).every(([key, value]) => item[key] === value)) return no('backlog.same');
  return set(business, item, wanted);
});

const marking = (archived: boolean): Rule =>
  over((item, business) =>
    item.archived === archived
      ? no(archived ? 'backlog.isArchived' : 'backlog.isListed')
      : set(business, item, { archived }),
  );

/** What stands only as it was left is put back; the columns that the model does not follow change with every step and are looked at by the book alone. */
const putBack = over((item, business, { was, now }) => {
  const left = Object.entries(now as Row).filter(
    ([key, value]) => key in item && (item[key] ?? null) !== value,
  );
  if (left.length > 0) return no(...left.map(() => 'backlog.changedSince'));
  const followed = Object.entries(was as Row).filter(([key]) => key in item);
  return set(business, item, Object.fromEntries(followed));
});

export const WORK_RULES: Readonly<Record<string, Rule>> = {
  'backlog.add': add,
  'backlog.move': move,
  'backlog.accept': answering('backlog'),
  'backlog.reject': answering('cancelled'),
  'backlog.duplicate': duplicate,
  'backlog.snooze': snooze,
  'backlog.keep': keep,
  'backlog.block': block,
  'backlog.edit': edit,
  'backlog.archive': marking(true),
  'backlog.restore': marking(false),
  'backlog.putBack': putBack,
};

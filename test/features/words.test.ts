/** Every code that a feature says has words in both languages, short enough and with the same holes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf } from '../../src/features/archive/feature';
import { backlogOf } from '../../src/features/backlog/feature';
import { WIP } from '../../src/features/backlog/settings';
import { backup } from '../../src/features/backup/feature';
import { WITHOUT } from '../../src/features/backup/rules/choice';
import { EVERY } from '../../src/features/backup/rules/schedule';
import { checkupOf } from '../../src/features/checkup/feature';
import { counts } from '../../src/features/counts/feature';
import { customers } from '../../src/features/customers/feature';
import { dashboardOf } from '../../src/features/dashboard/feature';
import { CHARTS } from '../../src/features/dashboard/rules/chosen';
import { encryption } from '../../src/features/encryption/feature';
import { flow } from '../../src/features/flow/feature';
import { inboxOf } from '../../src/features/inbox/feature';
import { keeping } from '../../src/features/keeping/feature';
import { languageOf } from '../../src/features/language/feature';
import { leads } from '../../src/features/leads/feature';
import { logOf } from '../../src/features/log/feature';
import { TYPED } from '../../src/features/log/line';
import { modulesOf } from '../../src/features/modules/feature';
import { OFFERED } from '../../src/features/modules/rules';
import { notes } from '../../src/features/notes/feature';
import { orders } from '../../src/features/orders/feature';
import { MUST_TICK, SECOND_CHECK } from '../../src/features/orders/options';
import { payments } from '../../src/features/payments/feature';
import { TERM } from '../../src/features/payments/settings';
import { purchasing } from '../../src/features/purchasing/feature';
import { HOLDING, ORDER_COST } from '../../src/features/purchasing/settings';
import { remindersOf } from '../../src/features/reminders/feature';
import { restoring } from '../../src/features/restoring/feature';
import { returns } from '../../src/features/returns/feature';
import { scores } from '../../src/features/scores/feature';
import { stock } from '../../src/features/stock/feature';
import { PACKS, PLACES } from '../../src/features/stock/settings';
import { teamOf } from '../../src/features/team/feature';
import { templatesOf } from '../../src/features/templates/feature';
import { tickets } from '../../src/features/tickets/feature';
import { HOLIDAYS, HOURS } from '../../src/features/tickets/settings';
import { todayOf } from '../../src/features/today/feature';
import { updatesOf } from '../../src/features/updates/feature';
import { DONE, FROM } from '../../src/features/updates/rules';
import { views } from '../../src/features/views/feature';
import { MODULES } from '../../src/kernel/settings';
import { PPN } from '../../src/kernel/tax';

const TAKERS = [
  orders,
  flow,
  returns,
  stock,
  counts,
  purchasing,
  payments,
  customers,
  scores,
  backlogOf([]),
  views,
  notes,
  tickets,
  leads,
  templatesOf([tickets], () => true),
  teamOf(
    () => [],
    () => true,
  ),
];
const FEATURES = [
  todayOf(TAKERS, () => true),
  dashboardOf(TAKERS, () => true),
  inboxOf(TAKERS),
  ...TAKERS,
  remindersOf(TAKERS, [], () => true),
  backup,
  restoring,
  archiveOf(TAKERS, () => true),
  keeping,
  encryption,
  modulesOf(TAKERS, () => true),
  languageOf([]),
  checkupOf(TAKERS, () => true),
  logOf(() => []),
  updatesOf(() => []),
];
const known = new Map(FEATURES.flatMap(({ words }) => Object.entries(words)));
const actions = new Set(FEATURES.flatMap((feature) => feature.actions.map(({ name }) => name)));
const jobs = new Set(FEATURES.flatMap((feature) => (feature.jobs ?? []).map(({ name }) => name)));
/** Names of options look like codes. */
const options = new Set<string>([
  MODULES,
  OFFERED,
  EVERY,
  WIP,
  PPN,
  SECOND_CHECK,
  MUST_TICK,
  TERM,
  PLACES,
  PACKS,
  ORDER_COST,
  HOLDING,
  HOURS,
  HOLIDAYS,
  WITHOUT,
  CHARTS,
  TYPED,
  DONE,
  FROM,
]);
const panels = new Set(FEATURES.flatMap(({ panels: first, later = [] }) => [...first, ...later]));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'panel' ? [] : sources(path);
    // Names of figures look like codes.
    const said = entry.name !== 'words.ts' && (entry.name !== 'figures.ts' || folder.endsWith('actions'));
    return entry.name.endsWith('.ts') && said ? [path] : [];
  });
}

test('no code is said that has no words', () => {
  const silent = FEATURES.flatMap(({ key }) => sources(`src/features/${key}`)).flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(
        /'((?:inbox|flow|returns|orders|payments|purchasing|stock|customers|backlog|checkins|decisions|documents|weekly|sops|reminders|archive|checkup|backup|keeping|encryption|language|notes|tickets|leads|templates|team|today|dashboard|log|updates)\.[\w.]+)'/g,
      ),
    ]
      .map(([, code]) => code ?? '')
      .filter(
        (code) =>
          !known.has(code) &&
          !actions.has(code) &&
          !jobs.has(code) &&
          !panels.has(code) &&
          !options.has(code) &&
          // A right is called by its words: `flow.right.ship`.
          !known.has(code.replace('.', '.right.')),
      )
      .map((code) => `${path}: ${code}`),
  );
  expect(silent).toEqual([]);
});

test('no words stand there that nobody says', () => {
  // Some the app says: what *Periksa & perbaiki* found.
  const text = ['app', ...FEATURES.map(({ key }) => `features/${key}`)]
    .flatMap((folder) => sources(`src/${folder}`))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  // Codes that are put together: their beginning stands in the source.
  const made = [
    'checkup.level.',
    'checkup.mended.',
    'checkup.scope.',
    'flow.is.',
    'language.to.',
    'orders.reason.',
    'orders.next.',
    'orders.more.',
    'orders.work.',
    'orders.history.',
    'orders.finished.',
    'stock.finished.',
    'checkins.card.',
    'sops.card.',
    'sops.more.',
    'reminders.skip.',
    'reminders.text.',
    'reminders.settled.',
    'reminders.card.',
    'reminders.change.',
    'reminders.step.',
    'weekly.ask.',
    'weekly.paper.',
    'weekly.orders.',
    'weekly.stock.',
    'weekly.payments.',
    'weekly.tickets.',
    'weekly.backlog.',
    'decisions.card.',
    'documents.card.',
    'documents.more.',
    'decisions.more.',
    'payments.is.',
    'payments.bucket.',
    'scores.why.',
    'backlog.publish.',
    'backlog.next.',
    'backlog.ask.',
    'templates.more.',
    'backup.kind.',
    'backup.why.',
    'backup.every.',
    'backup.everyHelp.',
    'backup.manifest.',
    'backup.lost.',
    'backup.choice.',
    'archive.level.',
    'archive.step.',
    'keeping.policy.',
    'team.is.',
    'team.card.',
    'team.more.',
  ];
  const unused = [...known.keys()].filter(
    (code) =>
      !text.includes(`'${code}'`) &&
      !made.some((start) => code.startsWith(start)) &&
      !/^orders\.(check|process)Done$/.test(code) &&
      !text.includes(`right('${code.replace('.right.', '.')}'`),
  );
  expect(unused).toEqual([]);
});

test('both languages say the same things with the same names and numbers, in at most 140 characters', () => {
  const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [code, { id, en }] of known) {
    expect([code, holes(id)]).toEqual([code, holes(en)]);
    expect([code, id.length <= 140 && en.length <= 140]).toEqual([code, true]);
    expect([code, /!|\bOops\b|\bUps\b/.test(id + en)]).toEqual([code, false]);
  }
});

test('every action says how it is taken back, by an action that exists', () => {
  for (const action of FEATURES.flatMap((feature) => feature.actions)) {
    if (!action.writes) continue;
    const { inverse } = action;
    expect('with' in inverse ? actions.has(inverse.with) : known.has(inverse.none)).toBe(true);
  }
});

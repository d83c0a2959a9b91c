/** Rights as a firm gives and takes them: pure, by role and key. */
import { FEATURES } from '../../../src/app/registry';
import { rightsOf, withRight } from '../../../src/features/team/rights';
import { may, ROLES, right } from '../../../src/kernel/role';
import type { Words } from '../../../src/kernel/words';

const CHECK = right('payments.check', ['owner', 'manager', 'finance']);

test('a right is given, taken, and put back without a trace', () => {
  const given = withRight('', CHECK, 'warehouse', true);
  const both = withRight(given, CHECK, 'finance', false);
  expect([given, both]).toEqual([
    'payments.check+warehouse',
    'payments.check+warehouse payments.check-finance',
  ]);
  const who = ROLES.filter((role) => may({ role, rights: ` ${both} ` }, CHECK));
  expect(who).toEqual(['owner', 'manager', 'warehouse']);
  expect(withRight(withRight(both, CHECK, 'finance', true), CHECK, 'warehouse', false)).toBe('');
});

test('owners keep and reviewers lack every right, whatever the option says', () => {
  const rights = ' payments.check-owner payments.check+reviewer payments.checkx+sales ';
  expect(ROLES.filter((role) => may({ role, rights }, CHECK))).toEqual(['owner', 'manager', 'finance']);
});

/** Who does which actions in a firm that has not changed it, beside owner, manager and staff; said anew here, so that nobody changes it in passing. */
const MATRIX: Readonly<Record<string, readonly [roles: string, actions: string]>> = {
  'papers.pack': ['sales service warehouse', 'papers.picking'],
  'papers.bill': ['sales finance', 'papers.paper papers.keep'],
  'orders.sell': ['sales service', 'orders.create'],
  'flow.check': ['sales finance', 'orders.check orders.uncheck'],
  'flow.process': ['sales warehouse', 'orders.process orders.unprocess'],
  'flow.ship': ['warehouse', 'orders.ship orders.shipScanned orders.unship'],
  'flow.close': ['sales finance', 'orders.close orders.reopen'],
  'flow.hold': ['sales service warehouse', 'orders.hold orders.resume'],
  'flow.cancel': ['sales', 'orders.cancel orders.revive'],
  'orders.return': ['warehouse', 'returns.record returns.takeBack'],
  'stock.keep': [
    'warehouse',
    'stock.receive stock.correct stock.scrap stock.transfer stock.undoMoves counts.start counts.count counts.post counts.reopen counts.drop',
  ],
  'stock.products': ['sales warehouse', 'stock.addProduct stock.setPacks stock.retire stock.sellAgain'],
  'stock.suppliers': ['warehouse finance', 'stock.addSupplier'],
  'purchasing.buy': ['warehouse finance', 'purchasing.order purchasing.cancelRest purchasing.awaitRest'],
  'purchasing.receive': ['warehouse', 'purchasing.receive purchasing.unreceive'],
  'purchasing.pay': ['finance', 'purchasing.pay purchasing.unpay'],
  'payments.record': [
    'sales service finance',
    'payments.record payments.takeBack payments.putBack payments.propose payments.queue',
  ],
  'payments.check': [
    'finance',
    'payments.accept payments.unaccept payments.reject payments.reopen payments.refund payments.bring payments.tend',
  ],
  'payments.invoice': [
    'sales finance',
    'payments.makeInvoice payments.creditInvoice payments.receivables payments.week payments.billable payments.settings',
  ],
  'customers.keep': [
    'sales service',
    'customers.add customers.edit customers.archive customers.restore customers.merge customers.unmerge customers.tellApart customers.pair customers.duplicates',
  ],
  'leads.sell': [
    'sales service',
    'leads.add leads.edit leads.plan leads.move leads.sell leads.unsell leads.putBack leads.archive leads.restore leads.takeOver leads.giveBack',
  ],
  'weekly.write': ['', 'weekly.save weekly.putBack'],
};

test('each group of actions is done by the roles that are to do it, and has plain words in both languages', () => {
  const always = ['owner', 'manager', 'staff'];
  const rights = rightsOf(FEATURES.flatMap(({ actions }) => actions));
  const actions = FEATURES.flatMap((feature) => feature.actions);
  const found = rights.map((each) => [
    each.key,
    [
      ROLES.filter((role) => each.includes(role) && !always.includes(role)).join(' '),
      actions.flatMap(({ name, roles }) => (roles === each ? [name] : [])).join(' '),
    ],
  ]);
  expect(Object.fromEntries(found)).toEqual(MATRIX);
  expect(
    rights.filter((each) => !always.every((role) => ROLES.some((own) => own === role && each.includes(own)))),
  ).toEqual([]);
  const words: Words = Object.assign({}, ...FEATURES.map((feature) => feature.words));
  for (const { key } of rights)
    expect(words[key.replace('.', '.right.')]).toMatchObject({
      id: expect.stringMatching(/\S/),
      en: expect.stringMatching(/\S/),
    });
});

test('reviewers do nothing, and team, settings, imports and backups stay with owner and manager', () => {
  const actions = FEATURES.flatMap(({ actions }) => actions).filter(({ writes }) => writes);
  const of = (role: (typeof ROLES)[number]) =>
    actions.filter(({ roles }) => roles !== 'all' && may({ role }, roles)).map(({ name }) => name);
  expect(of('reviewer')).toEqual([]);
  // Jobs in which there is nothing to choose, one's own screen, and questions.
  const open = actions.flatMap(({ name, roles }) => (roles === 'all' ? [name] : []));
  expect(open.sort().join(' ')).toBe(
    'inbox.tidy keeping.keeper language.card language.look log.keep reminders.send reminders.tidy updates.go updates.list',
  );
  const led =
    /^(team|backup|keeping|encryption|imports|marketplaces|modules|language|checkup)\.|\.setUp$|^customers\.forget/;
  for (const role of ROLES.filter((each) => each !== 'owner' && each !== 'manager'))
    expect(of(role).filter((name) => led.test(name))).toEqual([]);
});

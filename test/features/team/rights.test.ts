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

/** Who does what in a firm that has not changed it, beside owner, manager and staff; said anew here, so that nobody changes it in passing. */
const MATRIX: Readonly<Record<string, string>> = {
  'papers.pack': 'sales service warehouse',
  'papers.bill': 'sales finance',
  'orders.sell': 'sales service',
  'flow.check': 'sales finance',
  'flow.process': 'sales warehouse',
  'flow.ship': 'warehouse',
  'flow.close': 'sales finance',
  'flow.hold': 'sales service warehouse',
  'flow.cancel': 'sales',
  'orders.return': 'warehouse',
  'stock.keep': 'warehouse',
  'stock.products': 'sales warehouse',
  'stock.suppliers': 'warehouse finance',
  'purchasing.buy': 'warehouse finance',
  'purchasing.receive': 'warehouse',
  'purchasing.pay': 'finance',
  'payments.record': 'sales service finance',
  'payments.check': 'finance',
  'payments.invoice': 'sales finance',
  'customers.keep': 'sales service',
  'leads.sell': 'sales service',
  'weekly.write': '',
};

test('each group of actions is done by the roles that are to do it, and has plain words in both languages', () => {
  const always = ['owner', 'manager', 'staff'];
  const rights = rightsOf(FEATURES.flatMap(({ actions }) => actions));
  const found = rights.map((each) => [
    each.key,
    ROLES.filter((role) => each.includes(role) && !always.includes(role)).join(' '),
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
  const led =
    /^(team|backup|keeping|encryption|imports|marketplaces|modules|language|checkup)\.|\.setUp$|^customers\.forget/;
  for (const role of ROLES.filter((each) => each !== 'owner' && each !== 'manager'))
    expect(of(role).filter((name) => led.test(name))).toEqual([]);
});

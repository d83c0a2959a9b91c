/** Rights as a firm gives and takes them: pure, by role and key. */
import { withRight } from '../../../src/features/team/rights';
import { may, ROLES, right } from '../../../src/kernel/role';

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

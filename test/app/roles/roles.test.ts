/** Every action of the registry, called at the server's door by somebody who does not own the workbook, in every role, all protections on. */
import { ACTIONS as OF_THE_APP, OWN } from '../../../src/app';
import { FEATURES } from '../../../src/app/registry';
import { rightsOf } from '../../../src/features/team/rights';
import { ROLE_WORDS, ROLES, type Role } from '../../../src/kernel/role';
import type { AnyAction } from '../../../src/ports/feature';
import { OWNER, person, type ShopHost, shopHost, type Told } from '../../support/shop-host';
import { said, type Watched, watched } from '../../support/untouched';
import { EXAMPLES } from '../sweep/examples';
import { nameOf } from '../sweep/sweep';

/** Nobody of these owns the workbook: Lestari is owner by role only. */
const PEOPLE: Readonly<Record<Role, string>> = {
  owner: 'lestari',
  manager: 'bima',
  sales: 'sekar',
  service: 'wulan',
  warehouse: 'joko',
  finance: 'nur',
  content: 'kirana',
  staff: 'agus',
  reviewer: 'yoga',
};
const ACTIONS: readonly AnyAction[] = [...FEATURES.flatMap(({ actions }) => actions), ...OF_THE_APP];
const EXAMPLED = new Set(EXAMPLES.map(({ action }) => action));

let shop: ShopHost;
let watch: Watched;

beforeAll(async () => {
  shop = await shopHost();
  for (const role of ['owner', 'staff'] as const) give(PEOPLE[role], role);
  watch = watched(shop);
  shop.keepRealms();
});
afterAll(() => shop.close());

/** The owner writes a role into the team's tab, as people do. */
function give(name: string, role: Role): void {
  const sheet = shop.sheetId('Tim');
  const row = shop.rows('Tim').findIndex((each) => each['E-mail'] === person(name)) + 2;
  const column = shop.column('Tim', 'Peran');
  const typed = shop.type({ as: OWNER, sheet, row, column, text: ROLE_WORDS[role].id, confirmed: true });
  if (!typed.accepted) throw new Error(typed.reason);
}

const may = ({ roles }: AnyAction, role: Role): boolean => roles === 'all' || roles.includes(role);
/** Trouble that no role and no rule explains: an action that a role may do must never come to it. */
const ASTRAY = /^(app\.(noRight|unexpected|unsure|sheetRefused|closedCell|setAside)|$)/;
const ownRule = (told: Told): boolean =>
  !told.ok && told.problems.length > 0 && told.problems.every(({ code }) => !ASTRAY.test(code));

test('the tabs of one person are closed to all others, and what Rapi fills asks first', () => {
  for (const name of ['Tim', 'Cadangan', 'Pengaturan']) {
    const sheet = shop.sheetId(name);
    for (const by of Object.values(PEOPLE)) {
      const typed = shop.type({ as: person(by), sheet, row: 2, column: 1, text: 'x', confirmed: true });
      expect({ name, by, reason: typed.reason }).toMatchObject({
        reason: expect.stringContaining('protected'),
      });
    }
  }
  const id = { sheet: shop.sheetId('Pesanan'), row: 2, column: shop.column('Pesanan', 'No.') };
  expect(shop.type({ as: person('joko'), ...id, text: 'x' }).warning).toContain('Edit anyway');
});

const ROLE_LIST = ROLES.map((role) => [role] as const);

const MANAGER = person(PEOPLE.manager);

/** What is wrong when somebody asks who has every right that a role gives, and may not write in the workbook. */
function lookedAt(action: string, input: unknown, access: 'viewer' | 'commenter'): string[] {
  shop.invite({ email: MANAGER, access });
  const before = watch.now();
  const told = shop.send(action, input, { as: MANAGER });
  // Numbers that a refused change was given are not given again, so the head is another.
  const wrong = watch.flaws(told, { ...before, properties: JSON.stringify(shop.properties()) });
  const { journal } = JSON.parse(shop.properties().head ?? '{}') as { journal?: unknown };
  return [...wrong, ...(journal ? ['something waits to be finished'] : [])].map(
    (each) => `${access}: ${each}`,
  );
}

test.each(EXAMPLES.map((example, index) => [nameOf(example), index] as const))(
  '%s is done for the roles that do it, and refused to the others and to whoever may only look',
  (_, index) => {
    const example = EXAMPLES[index] as (typeof EXAMPLES)[number];
    const action = ACTIONS.find(({ name }) => name === example.action);
    const furnished = shop.mark();
    const input = example.input(shop);
    const due = shop.mark();
    const wrong: string[] = [];
    let done = 0;
    for (const role of ROLES) {
      const before = watch.now();
      const told = shop.send(example.action, input, { as: person(PEOPLE[role]) });
      if (told.ok) done += 1;
      const allowed = !action || may(action, role);
      // A rule of its own may still say no: only a manager closes what is not paid, nobody undoes another's change.
      if (allowed && !told.ok && !ownRule(told)) wrong.push(`${role}: ${said(told)}`);
      if (!allowed && ownRule(told)) wrong.push(`${role}: ${said(told)}`);
      if (!allowed || !told.ok) wrong.push(...watch.flaws(told, before).map((each) => `${role}: ${each}`));
      shop.rewind(due);
    }
    // Mending what a crash left is no request of theirs: it happens before.
    if (example.ends !== 'again')
      wrong.push(...lookedAt(example.action, input, index % 2 ? 'viewer' : 'commenter'));
    shop.rewind(furnished);
    expect(wrong).toEqual([]);
    if (action) expect(done).toBeGreaterThan(0);
  },
);

test.each(ROLE_LIST)('%s: whatever else the registry holds answers in words', (role) => {
  const furnished = shop.mark();
  const wrong: string[] = [];
  // What all may call is called by the least and the highest of them.
  const tried = ({ roles }: AnyAction): boolean => roles !== 'all' || role === 'reviewer' || role === 'owner';
  for (const action of ACTIONS.filter((each) => !EXAMPLED.has(each.name) && tried(each))) {
    const before = watch.now();
    const told = shop.send(action.name, {}, { as: person(PEOPLE[role]) });
    const noRight = !told.ok && told.problems.some(({ code }) => code === 'app.noRight');
    if (noRight === may(action, role)) wrong.push(`${action.name}: ${said(told)}`);
    if (!told.ok) wrong.push(...watch.flaws(told, before).map((each) => `${action.name}: ${each}`));
    shop.rewind(furnished);
  }
  for (const { name } of OWN.filter((each) => !EXAMPLED.has(each.name))) {
    const before = watch.now();
    const told = shop.send(name, {}, { as: person(PEOPLE[role]) });
    if (!told.ok) wrong.push(...watch.flaws(told, before).map((each) => `${name}: ${each}`));
    shop.rewind(furnished);
  }
  expect(wrong).toEqual([]);
});

/** Rights that can be given and taken: the door goes by what the firm says, for every action that has one. */
test('with every right turned round the door lets in whom it kept out, and says to the others whom to ask', () => {
  const furnished = shop.mark();
  const role: Role = 'warehouse';
  const rights = rightsOf(ACTIONS);
  const wanted = rights.map((each) => `${each.key}${each.includes(role) ? '-' : '+'}${role}`).join(' ');
  // By the door for those whom a right is given to one by one; all at once as what they come to.
  const [first] = rights.filter((each) => !each.includes(role));
  expect(shop.send('team.give', { right: first?.key, role, does: true }, { as: MANAGER })).toMatchObject({
    ok: true,
  });
  shop.apply({
    op: 'properties.write',
    store: 'document',
    values: { 'team.rights': wanted },
    remove: [],
    removeOthers: false,
  });
  const wrong: string[] = [];
  const turned = shop.mark();
  for (const action of ACTIONS.filter(({ roles }) => roles !== 'all' && 'key' in roles)) {
    const told = shop.send(action.name, {}, { as: person(PEOPLE[role]) });
    const noRight = !told.ok && told.problems.some(({ code }) => code === 'app.noRight');
    if (noRight !== may(action, role)) wrong.push(`${action.name}: ${said(told)}`);
    if (noRight && /gudang/.test(said(told)))
      wrong.push(`${action.name} sends to those who may not: ${said(told)}`);
    shop.rewind(turned);
  }
  shop.rewind(furnished);
  expect(wrong).toEqual([]);
});

test.each(['viewer', 'commenter'] as const)('a %s has no menu', (access) => {
  const furnished = shop.mark();
  shop.invite({ email: MANAGER, access });
  expect(shop.menus(MANAGER)).toEqual([]);
  shop.rewind(furnished);
});

/** What Google withholds in the middle of an action: permissions that were taken back, quotas that are used up. Said in words, nothing left half done. */
import { OWNER, person, type ShopHost, shopHost, type Told } from '../../support/shop-host';
import { said } from '../../support/untouched';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  for (const scope of SCOPES) shop.revoke(scope, false);
  shop.startAgain();
});

const SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'userinfo.email',
  'script.scriptapp',
  'script.container.ui',
];
const order = {
  customer: { name: 'Zahra (contoh)', phone: '0813 9999 0001' },
  channel: 'whatsapp',
  lines: [{ product: 'BTK-MGK', quantity: 1 }],
};
const send = (as = OWNER): Told => shop.send('orders.create', order, { id: 'the order', as });
const orders = (): number => shop.rows('Pesanan').length;

/** The kinds of calls that an action makes, each with the number of its first and its last one. */
function kindsOf(act: () => unknown): { method: string; number: number; calls: number }[] {
  const places = new Map<string, number[]>();
  shop.faults({
    before: ({ method, number }) => {
      places.set(method, [...(places.get(method) ?? []), number]);
      return undefined;
    },
  });
  act();
  shop.faults();
  shop.startAgain();
  const calls = Math.max(...[...places.values()].flat());
  return [...places].flatMap(([method, numbers]) =>
    [...new Set([numbers[0] as number, numbers[numbers.length - 1] as number])].map((number) => ({
      method,
      number,
      calls,
    })),
  );
}

/** After trouble at any call: told in words; the same request again makes one order, and the sums agree. */
function onceAfterwards(told: Told, before: number): string[] {
  const words =
    !told.ok && told.problems.length > 0 && told.problems.every(({ text }) => /^\S.{8,139}$/.test(text));
  // Where the very answer is lost the page hears nothing, and asks again.
  const unheard = told.execution.error !== undefined;
  const wrong = told.ok || words || unheard ? [] : [said(told)];
  const again = send();
  if (!again.ok) wrong.push(`again: ${said(again)}`);
  if (orders() !== before + 1) wrong.push(`${orders() - before} orders`);
  const stock = shop.send<{ differences: unknown[] }>('stock.check', {});
  const reserved = shop.send<{ differences: unknown[]; orphans: unknown[] }>('orders.checkReserved', {});
  if (!stock.ok || stock.result.differences.length > 0) wrong.push('on hand is not the sum of the ledger');
  if (!reserved.ok || reserved.result.differences.length + reserved.result.orphans.length > 0)
    wrong.push('reserved differs');
  return wrong;
}

const QUOTAS: readonly (readonly [RegExp, string])[] = [
  [/^Properties/, 'Service invoked too many times for one day: properties.'],
  [/^(Spreadsheet|Sheet|Range)/, 'Service Spreadsheets timed out while accessing document with id x.'],
  [
    /^(Lock|Session|Utilities)/,
    'There are too many scripts running simultaneously for this Google user account.',
  ],
];

test('a quota that ends at any kind of call, the first or the last of it', () => {
  const before = orders();
  const wrong: string[] = [];
  const kinds = kindsOf(send);
  expect(kinds.length).toBeGreaterThan(15);
  for (const { method, number } of kinds) {
    const message = QUOTAS.find(([calls]) => calls.test(method))?.[1] ?? 'Service invoked too many times: x.';
    shop.faults({ before: (place) => (place.number === number ? { kind: 'refused', message } : undefined) });
    const told = send();
    shop.faults();
    wrong.push(...onceAfterwards(told, before).map((each) => `${number} ${method}: ${each}`));
    shop.startAgain();
  }
  expect(wrong).toEqual([]);
});

test('a permission that is taken back between any two calls, and given again afterwards', () => {
  const before = orders();
  const wrong: string[] = [];
  const kinds = kindsOf(send);
  for (const { method, number } of kinds) {
    shop.faults({
      before: (place) => {
        if (place.number === number) shop.revoke('spreadsheets.currentonly');
        return undefined;
      },
    });
    const told = send();
    shop.faults();
    shop.revoke('spreadsheets.currentonly', false);
    const named =
      told.ok || told.execution.error || told.problems.some(({ code }) => code === 'app.notAllowed');
    if (!named) wrong.push(`${number} ${method}: ${said(told)}`);
    wrong.push(...onceAfterwards(told, before).map((each) => `${number} ${method}: ${each}`));
    shop.startAgain();
  }
  expect(wrong).toEqual([]);
});

test.each(SCOPES)('without %s whatever needs it says so, and the rest goes on', (scope) => {
  shop.revoke(scope);
  for (const [action, input] of [
    ['orders.create', order],
    ['orders.list', {}],
    ['shell.index', {}],
    // A whole version takes long: only where its permission is the one that is missing.
    ...(scope === 'drive.file' ? [['backup.now', {}] as const] : []),
    ['setup.repair', {}],
  ] as const) {
    const told = shop.send(action, input);
    if (told.ok) continue;
    expect({ action, said: said(told) }).toEqual({ action, said: expect.stringMatching(/^\S.{8,200}$/) });
    expect(told.problems.map(({ code }) => code)).not.toContain('app.unexpected');
  }
  shop.revoke(scope, false);
  expect(said(send())).toBe('done');
});

test('a day’s allowance that is used up is not tried again at once, and names tomorrow', () => {
  const message = 'Service invoked too many times for one day: properties.';
  shop.faults({
    before: ({ method }) =>
      method === 'Properties.setProperties' ? { kind: 'refused', message } : undefined,
  });
  const told = send();
  expect(told).toMatchObject({
    ok: false,
    problems: [{ code: 'app.dayUsedUp', text: expect.stringContaining('besok') }],
  });
  expect(told).not.toHaveProperty('again');
  shop.faults();
  expect(said(send(person('sekar')))).toBe('done');
});

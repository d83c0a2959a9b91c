/**
 * Every item of the menu, pressed: with everything on, with each sign's first module alone, and before setup; as owner, staff and reviewer; in both languages.
 * What it shows is drawn by the pushed page over the pushed server: a screen, or a sentence that says why not, and never a code.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { FEATURES } from '../../src/app/registry';
import { SIGNS } from '../../src/features/modules/choices';
import type { Language } from '../../src/kernel/words';
import { openBrowser } from '../setup/browser';
import { bareHost, OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

const ROLES = ['owner', 'staff', 'reviewer'] as const;
type As = (typeof ROLES)[number];
const LANGUAGES = ['id', 'en'] as const;
/** Makes a version at once, which takes seconds: the first run's test has it drawn. */
const ACTS = 'menuBackupNow';
const every = Boolean(process.env.EVERY);
const EMAIL: Readonly<Record<As, string>> = { owner: OWNER, staff: person('budi'), reviewer: person('yoga') };

let browser: Browser;
let page: Page;
let shop: ShopHost;
const opened: ShopHost[] = [];
let as = OWNER;
const troubles: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 300, height: 640 }, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(line.text());
  });
  await page.exposeFunction('serve', (handler: string, argument?: string): unknown => {
    const args = argument === undefined ? [] : [timed(argument)];
    const { value, error } = shop.run({ handler, args, as, door: 'sidebar' });
    if (error !== undefined) troubles.push(error);
    return value;
  });
  await page.addInitScript(() => {
    const own = window as unknown as {
      serve(handler: string, text?: string): Promise<string>;
      google: unknown;
    };
    window.print = () => undefined;
    const runner = (ok: (text: string) => void): object =>
      new Proxy(
        {},
        {
          get: (_, name: string) => {
            if (name === 'withSuccessHandler') return runner;
            if (name === 'withFailureHandler') return () => runner(ok);
            return (text?: string) => void own.serve(name, text).then((said) => ok(said));
          },
        },
      );
    const nothing = (): void => undefined;
    own.google = { script: { run: runner(nothing), host: { editor: { focus: nothing }, close: nothing } } };
  });
  await page.route('http://localhost/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}, 60_000);
afterAll(() => browser?.close());
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** The page's clock is the machine's. */
const timed = (text: string): string =>
  text.startsWith('{') ? JSON.stringify({ ...JSON.parse(text), at: shop.now() }) : text;
let html = '';

interface Item {
  readonly label: string;
  readonly handler: string;
}
type Entry = { label?: string; handler?: string; entries?: Entry[] };
const itemsOf = (entries: readonly Entry[]): Item[] =>
  entries.flatMap(({ label = '', handler, entries: inner = [] }) => [
    ...(handler ? [{ label, handler }] : []),
    ...itemsOf(inner),
  ]);

/** What is wrong with what this item shows; nothing where it shows a screen or says why not. */
async function wrongOf({ handler }: Item, draws: boolean): Promise<string | undefined> {
  const { shown, error } = shop.run({ handler, as, door: 'menu' });
  if (error !== undefined) return error;
  const [first] = shown;
  if (!first) return 'nothing is shown';
  if (!('html' in first)) return JSON.stringify(first).match(/\bR-[0-9A-F]{4}\b/)?.[0];
  if (!draws) return undefined;
  html = first.html;
  await page.goto('http://localhost/');
  const said = await page
    .waitForFunction(SETTLED, undefined, { timeout: 10_000 })
    .then((found) => found.jsonValue())
    .catch(() => undefined);
  if (said === undefined) return 'it never comes to rest';
  const wrong = /\bR-[0-9A-F]{4}\b|Layar ini belum ada|This screen is not here|undefined|\[object|NaN/.exec(
    String(said),
  );
  return wrong?.[0] ?? troubles.splice(0)[0];
}
/** What the page says once no grey bar waits for an answer. */
const SETTLED = (): string | false => {
  const main = document.querySelector<HTMLElement>('main');
  if (!main || document.querySelector('.bar:not(.tool)')) return false;
  return main.innerText.trim().length > 20 && main.innerText;
};

/** Item and role go round, and one item of `share` is drawn: every item is drawn for somebody, and with EVERY=1 each for everybody. */
async function wrongIn(language: Language, turn: number, share: number): Promise<string[]> {
  const wrong: string[] = [];
  const [{ entries = [] } = {}] = shop.menus(OWNER);
  const items = itemsOf(entries);
  expect(items.length).toBeGreaterThan(2);
  for (const [at, item] of items.entries())
    for (const role of every ? ROLES : [ROLES[(at + turn) % ROLES.length] ?? 'owner']) {
      as = EMAIL[role];
      const found = await wrongOf(item, every || ((at + turn) % share === 0 && item.handler !== ACTS));
      if (found) wrong.push(`${language} ${role}: ${item.label} (${item.handler}): ${found}`);
    }
  return wrong;
}
/** The workbook from now on. */
function over(next: ShopHost): void {
  shop = next;
  opened.push(next);
}
function must(action: string, input: unknown): void {
  const told = shop.send(action, input);
  if (!told.ok) throw new Error(told.problems.map(({ text }) => text).join(' '));
}
function joins(role: 'staff' | 'reviewer'): void {
  must('team.save', { name: role, email: EMAIL[role], role, hours: '' });
  shop.invite({ email: EMAIL[role], access: 'editor' });
}
/** A new workbook with these modules, somebody of the staff, and somebody who only looks. */
function begun(language: Language, modules?: readonly string[]): void {
  over(bareHost());
  must('setup.install', { language, firm: 'Shop', ...(modules && { modules }) });
  joins('staff');
  joins('reviewer');
}

test('before setup there is a way to begin, what Google asks, and help', async () => {
  over(bareHost());
  as = OWNER;
  const [{ entries = [] } = {}] = shop.menus(OWNER);
  for (const item of itemsOf(entries))
    expect([item.label, await wrongOf(item, true)]).toEqual([item.label, undefined]);
}, 60_000);

test('with everything on, over the sample business', async () => {
  over(await shopHost());
  joins('staff');
  expect(await wrongIn('id', 0, 1)).toEqual([]);
}, 300_000);

test('with everything on and nothing in it, in English', async () => {
  begun('en');
  expect(await wrongIn('en', 1, 3)).toEqual([]);
}, 300_000);

test.each(SIGNS.map((sign, at) => [sign.key, sign, at] as const))(
  'with what helps against “%s” alone',
  async (_, { modules }, turn) => {
    for (const language of every ? LANGUAGES : [LANGUAGES[turn % 2] ?? 'id']) {
      begun(language, modules);
      expect(await wrongIn(language, turn, SIGNS.length)).toEqual([]);
    }
  },
  300_000,
);

test('every screen that the menu leads to is in its page', () => {
  const text = (name: string): string => readFileSync(join(process.cwd(), `build/out/${name}.html`), 'utf8');
  const narrow = text('Sidebar') + text('More');
  const dialogs = text('Wide');
  const items = FEATURES.flatMap(({ menu = [] }) => menu);
  const absent = items.filter(({ panel, wide }) => !(wide ? dialogs : narrow).includes(`"${panel}":`));
  expect(absent.map(({ panel }) => panel)).toEqual([]);
});

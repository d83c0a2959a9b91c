/** The built sidebar in a real browser at 300 px, with a shop's answers behind it instead of Google. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { packPart } from '../../src/kernel/pack';
import type { Answer, Boot, Request } from '../../src/kernel/protocol';
import { answer, boot } from './fake-server';

/** Menu items that the sidebar opens a dialog by. */
const DIALOGS = ['menuBoard', 'menuContentWeek', 'menuFlow', 'menuPaper', 'menuPickList', 'menuVersions'];

/** Behind `lost: ` stands what Google says of it. */
type Reply = Answer | 'lost' | `lost: ${string}` | undefined;

export interface Sidebar {
  readonly page: Page;
  /** Everything the page sent, in order. */
  readonly sent: Request[];
  /** Presses and counts each key. */
  keys(...keys: string[]): Promise<void>;
  readonly pressed: () => number;
  close(): Promise<void>;
}

/** `answers` may answer in the shop's place; `undefined` leaves it to the shop, `lost` never arrives. */
export async function openSidebar(
  browser: Browser,
  {
    start = boot,
    answers = () => undefined,
    part = () => undefined,
    size = { width: 300, height: 640 },
    before,
  }: {
    start?: Boot;
    answers?: (request: Request) => Reply | Promise<Reply>;
    /** `lost` when the later part does not come; `undefined` leaves it to the build. */
    part?: () => 'lost' | undefined | Promise<'lost' | undefined>;
    /** The sidebar's, unless a dialog is tried. */
    size?: { width: number; height: number };
    /** Runs in the page before its own script does. */
    before?: () => void;
  } = {},
): Promise<Sidebar> {
  const html = readFileSync(
    join(__dirname, `../../build/out/${start.wide ? 'Wide' : 'Sidebar'}.html`),
    'utf8',
  );
  const data = JSON.stringify({ ...start, index: start.index.map((part) => packPart(part)) }).replace(
    /</g,
    '\\u003c',
  );
  // Without motion: a colour on its way to another has a contrast that nobody chose.
  const context = await browser.newContext({
    viewport: size,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  const sent: Request[] = [];
  let count = 0;
  await page.exposeFunction('serve', async (text: string): Promise<string> => {
    const request = JSON.parse(text) as Request;
    sent.push(request);
    const said = (await answers(request)) ?? answer(request);
    return typeof said === 'string' ? said : JSON.stringify(said);
  });
  const more = readFileSync(join(__dirname, '../../build/out/More.html'), 'utf8');
  await page.exposeFunction('part', async (): Promise<string | undefined> => (await part()) ?? more);
  await page.addInitScript((dialogs) => {
    const host = window as unknown as {
      serve: (text: string) => Promise<string>;
      part: () => Promise<string>;
      toGrid: number;
      shut: number;
      menus: (readonly [string, unknown])[];
      printed: number;
      google: unknown;
    };
    const runner = (ok: (text: string) => void, lost: (error: Error) => void): object => ({
      withSuccessHandler: (next: typeof ok) => runner(next, lost),
      withFailureHandler: (next: typeof lost) => runner(ok, next),
      rapi: (text: string) =>
        void host
          .serve(text)
          .then((said) =>
            said.startsWith('lost') ? lost(new Error(said.slice(6) || 'NetworkError')) : ok(said),
          ),
      pagePart: () =>
        void host.part().then((text) => (text === 'lost' ? lost(new Error('NetworkError')) : ok(text))),
      ...Object.fromEntries(
        dialogs.map((menu) => [
          menu,
          (input: string) => {
            host.menus.push([menu, JSON.parse(input)]);
            ok('');
          },
        ]),
      ),
    });
    host.toGrid = 0;
    host.shut = 0;
    host.menus = [];
    host.printed = 0;
    window.print = () => {
      host.printed += 1;
    };
    const close = (): void => {
      host.shut += 1;
    };
    const focus = (): void => {
      host.toGrid += 1;
    };
    const nothing = (): void => undefined;
    host.google = { script: { run: runner(nothing, nothing), host: { editor: { focus }, close } } };
  }, DIALOGS);
  await page.route('http://localhost/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace('/*boot*/', () => data) }),
  );
  await page.goto('http://localhost/');
  return {
    page,
    sent,
    pressed: () => count,
    keys: async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        count += 1;
      }
    },
    close: () => context.close(),
  };
}

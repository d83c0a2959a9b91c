/** A desk in a browser: the workbook's page on this machine over a real book, and the sidebar in it worked by keys, which are counted. */
import { join } from 'node:path';
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { Host } from '../../local/host';
import { startServer } from '../../local/server/server';

export interface Desk {
  readonly page: Page;
  /** Errors of page and frames since the last call: on the console or thrown. */
  troubles(): string[];
  /** The sidebar, whichever frame it stands in. */
  readonly panel: FrameLocator;
  /** The frame of the sidebar or dialog itself. */
  frame(): Frame | undefined;
  /** Presses and counts each key. */
  keys(...keys: string[]): Promise<void>;
  /** From wherever the keyboard is: Esc until the sheet has it, and this chord of the manifest. */
  chord(digit: number): Promise<void>;
  /** Types without counting: what a person says is no key of the task. */
  type(text: string): Promise<void>;
  /** How many keys this took. */
  counted(does: () => Promise<unknown>): Promise<number>;
  see(text: string | RegExp): Promise<void>;
  heading(name: string | RegExp): Promise<void>;
  /** What has the keyboard in the sidebar, by its words; nothing while the sheet has it. */
  focused(): Promise<string>;
  /** Tab until what is named this has the keyboard. */
  tabTo(name: RegExp, most?: number): Promise<void>;
  goTo(tab: string): Promise<void>;
  cell(a1: string): Locator;
  /** Somebody else sits down here: the *Sebagai* menu. */
  sits(name: string): Promise<void>;
  close(): Promise<void>;
}

const OUT = join(process.cwd(), 'build/out');
const PAGE = join(process.cwd(), '.cache/local/page');

/** Over a book that this process has. */
export async function openDesk(browser: Browser, host: Host, how: How = {}): Promise<Desk> {
  const server = await startServer({ host, bundle: OUT, page: PAGE, port: 0 });
  const desk = await sitDown(browser, server.address, how);
  return {
    ...desk,
    close: async () => {
      await desk.close();
      await server.close();
      host.close();
    },
  };
}

interface How {
  /** The workbook's time where it is not the machine's; a request from another time would be refused. */
  readonly now?: number;
  readonly zone?: string;
}

/** At a workbook's address, whoever serves it. */
export async function sitDown(browser: Browser, address: string, { now, zone }: How = {}): Promise<Desk> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    reducedMotion: 'reduce',
    ...(zone && { timezoneId: zone }),
  });
  if (now !== undefined)
    await context.addInitScript((at) => {
      const ahead = at - Date.now();
      const { now: real } = Date;
      Date.now = () => real() + ahead;
    }, now);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(line.text());
  });
  await page.goto(address);
  let pressed = 0;
  const panel = page.frameLocator('iframe[title=Rapi]');
  const frame = (): Frame | undefined => page.frames().find((one) => one !== page.mainFrame());
  const keys = async (...all: string[]): Promise<void> => {
    for (const key of all) {
      await page.keyboard.press(key);
      pressed += 1;
    }
  };
  const inSheet = () => page.evaluate(() => document.activeElement?.tagName !== 'IFRAME');
  const focused = async (): Promise<string> =>
    (await frame()?.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      if (!element || !document.hasFocus()) return '';
      const said = [
        element.labels?.[0]?.textContent,
        element.getAttribute('aria-label'),
        element.textContent,
      ];
      return said.filter(Boolean).join(' ').trim();
    })) ?? '';
  return {
    page,
    panel,
    frame,
    keys,
    focused,
    troubles: () => troubles.splice(0),
    chord: async (digit) => {
      for (let tries = 0; tries < 8 && !(await inSheet()); tries++) {
        await keys('Escape', 'Escape');
        // The keyboard comes back to the grid by a message between two windows.
        for (let looks = 0; looks < 5 && !(await inSheet()); looks++) await page.waitForTimeout(100);
      }
      await keys(`Control+Alt+Shift+Digit${digit}`);
      // What is typed before the sidebar has the keyboard goes into the sheet.
      for (let looks = 0; looks < 50 && (await inSheet()); looks++) await page.waitForTimeout(100);
    },
    type: (text) => page.keyboard.type(text),
    counted: async (does) => {
      const before = pressed;
      await does();
      return pressed - before;
    },
    see: (text) => panel.getByText(text).first().waitFor(),
    heading: async (name) => {
      await panel.getByRole('heading', { level: 1, name }).waitFor();
      // What it stands over was opened to be typed into: the keyboard comes by a message between two frames.
      for (let looks = 0; looks < 50 && (await inSheet()); looks++) await page.waitForTimeout(100);
    },
    tabTo: async (name, most = 25) => {
      for (let step = 0; step <= most; step++) {
        if (name.test(await focused())) return;
        await keys('Tab');
      }
      throw new Error(`${name} is not within ${most} tabs: ${await focused()}`);
    },
    goTo: (tab) => page.getByRole('tab', { name: tab, exact: true }).click(),
    cell: (a1) => page.locator(`.rgCell[data-a1="${a1}"]`),
    sits: async (name) => {
      await page.getByRole('button', { name: /^(Sebagai|As)/ }).click();
      await page.getByRole('menuitem', { name: `${name}@` }).click();
      await page
        .getByText(new RegExp(`(Sebagai|As) ${name}`, 'i'))
        .first()
        .waitFor();
    },
    close: () => context.close(),
  };
}

/** Until it holds: what a key begins is done behind it. */
export async function until(holds: () => boolean | Promise<boolean>, what = holds.toString()): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never: ${what}`);
}

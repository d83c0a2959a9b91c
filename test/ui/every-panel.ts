/** Every panel of the registry with what it is opened with, and a page whose home leads to each of them by one press. */
import type { Browser } from 'playwright-core';
import { FEATURES } from '../../src/app/registry';
import { unpackPart } from '../../src/kernel/pack';
import type { Answer, Boot, Packed, Request } from '../../src/kernel/protocol';
import { idOf } from '../../src/kernel/table';
import { laterPanels } from '../../src/page/later-panels';
import { panels } from '../../src/page/panels';
import { widePanels } from '../../src/page/wide-panels';
import { OWNER, type ShopHost } from '../support/shop-host';
import { pressTwice } from './every-key';
import { openSidebar, type Sidebar } from './page';

export const SIDEBAR_PANELS = Object.keys({ ...panels.views, ...laterPanels });
export const WIDE_PANELS = Object.keys(widePanels.views).filter((key) => !SIDEBAR_PANELS.includes(key));

/** What cannot be told from the table that a panel's feature owns: the id or the rows that it begins from. */
const BEGINS: Readonly<Record<string, unknown>> = {
  'payments.invoice': { id: 'INV-000002' },
  'papers.paper': { id: 'INV-000002' },
  'returns.new': { id: 'PSN-000048' },
  'notes.mention': { id: 'SBT-000001' },
  'notes.correct': { id: 'CTT-000001', text: 'Nota digabung per bulan.' },
  'backup.version': { id: 'CDG-000001' },
  'backup.compare': { version: 'CDG-000001' },
  'archive.read': { id: 'ARS-000001' },
  'customers.pair': { id: 'PLG-00001 PLG-00002' },
  'customers.forgetting': { id: 'PLG-00001' },
  'templates.answer': { about: 'PSN-000050' },
  'weekly.report': {},
  'dashboard.rows': { figure: 'orders.in' },
};

/** What a panel is opened with: the first record of its feature where it shows or changes one, nothing where it begins something. */
export function inputOf(panel: string): unknown {
  if (BEGINS[panel]) return BEGINS[panel];
  const [key = '', kind = ''] = panel.split('.');
  if (/^(new|list)/.test(kind)) return {};
  for (const { cards = {}, tables } of FEATURES)
    for (const { key: table, prefix, digits } of tables)
      if (cards[table] === panel) return { id: idOf({ prefix, digits }, 1) };
  const { cards = {}, tables = [] } = FEATURES.find((feature) => feature.key === key) ?? {};
  const own = tables.find((table) => cards[table.key]);
  return /^(edit|correct|leave|invite|mergeWith)$/.test(kind) && own ? { id: idOf(own, 1) } : {};
}

const changing = new Map(
  FEATURES.flatMap(({ actions }) =>
    actions.map(
      (action) => [action.name, action.writes !== false && !('asks' in action && action.asks)] as const,
    ),
  ),
);

/** What Rapi puts into a page that was opened by the menu. */
function bootOf(shop: ShopHost): Boot {
  const { shown } = shop.run({ handler: 'menuOpen', as: OWNER, door: 'menu' });
  const html = shown.flatMap((each) => (each.kind === 'sidebar' ? [each.html] : []))[0] ?? '';
  const text = /<script id="boot" type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const { index, ...rest } = JSON.parse(text) as Packed<Boot>;
  return { ...rest, index: index.map(unpackPart) };
}

/** Of the sidebar's 300 px a scroll bar of Windows takes 15. */
const ROOM = 285;
/** A server that lets people wait until every grey bar stands. */
const SLOW_MS = 60;
/** So much later than a second, by the page's clocks, that even a busy machine has said it. */
const SILENT_MS = 3_000;
/** Ends a wait that would have no end; a machine on which much else runs is not one. */
const PATIENCE_MS = 30_000;

/**
 * Runs in the page: its clocks strike ten times sooner, so that a wait of 300 ms is felt after 30, and may be put ahead; what moves without being asked to
 * is written down.
 */
function watched(): void {
  const host = window as unknown as { moved: string[]; ahead: number };
  const real = window.setTimeout.bind(window);
  window.setTimeout = ((work: () => void, ms = 0) => real(work, ms / 10)) as typeof window.setTimeout;
  host.moved = [];
  host.ahead = 0;
  const { now } = Date;
  Date.now = () => now() + host.ahead;
  const stamps = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get;
  Object.defineProperty(Event.prototype, 'timeStamp', {
    get(this: Event) {
      return (stamps?.call(this) ?? 0) + host.ahead;
    },
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as unknown as {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      };
      if (hadRecentInput || value < 0.001) continue;
      for (const { node, previousRect: from, currentRect: to } of sources) {
        // What is saved or refused is said in the foot: it grows upwards.
        if ((node as Element | null)?.matches?.('.foot, .foot *, .form-foot')) continue;
        const { outerHTML = '' } = (node as Element | null) ?? {};
        host.moved.push(`${from.x},${from.y} → ${to.x},${to.y} ${outerHTML.slice(0, 90)}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, ...rest) {
    if (type === 'click' && this instanceof HTMLElement) this.dataset.pressed = '';
    return add.call(this, type, ...rest);
  };
}

export interface Walk extends Sidebar {
  /** Opens a panel by its line on home and waits until it has all that it asked for. */
  visit(panel: string): Promise<void>;
  /** Leaves whatever stands over home. */
  leave(): Promise<void>;
  /** Whether grey bars stood without a word when the panel was last opened. */
  silence(): readonly string[];
  /** What a button did twice that was pressed twice before its answer came. */
  twice(): Promise<string[]>;
}

/** The sidebar, or a dialog with one panel, over the sample business; what would change the book is answered in its place. */
export async function openWalk(
  browser: Browser,
  shop: ShopHost,
  keys: readonly string[],
  {
    language = 'id',
    wide,
    input = wide && inputOf(wide),
    saves = false,
    told = false,
  }: {
    language?: Boot['language'];
    wide?: string;
    input?: unknown;
    /** What is saved is saved; otherwise it is refused. */
    saves?: boolean;
    /** Each answer waits until the page has told that it waits for it. */
    told?: boolean;
  } = {},
): Promise<Walk> {
  const real = bootOf(shop);
  const underWay = keys.map((panel) => ({
    text: panel,
    done: 1,
    all: 1,
    open: { panel, input: inputOf(panel) },
  }));
  const start: Boot = {
    ...real,
    language,
    home: { ...real.home, underWay },
    ...(wide && { wide: true, open: { panel: wide, input } }),
  };
  let asking = 0;
  let held = Promise.resolve();
  const answers = async ({ action, input }: Request): Promise<Answer> => {
    asking += 1;
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    await held;
    asking -= 1;
    // Home stays the list of panels.
    if (action === 'shell.index') {
      const told = shop.send<object>(action, input);
      return { ok: true, result: { ...(told.ok && told.result), home: start.home, language } };
    }
    if (!saves && changing.get(action))
      return { ok: false, problems: [{ code: 'uji', text: 'Ditolak dalam uji.' }] };
    const { execution: _, ...answer } = shop.send<unknown>(action, input);
    return answer as Answer;
  };
  const size = wide ? { width: 1100, height: 700 } : { width: ROOM, height: 640 };
  const sidebar = await openSidebar(browser, { start, answers, size, before: watched });
  const { page, sent } = sidebar;
  const quiet = async (panel: string): Promise<void> => {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      if (!(await page.evaluate(waits)) && asking === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`${panel} still waits, ${asking} answers are to come.`);
  };
  /** From now on nothing is answered until the returned function is called. */
  const hold = (): (() => void) => {
    let release = (): void => undefined;
    held = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  };
  let silent = false;
  const isSilent = async (): Promise<boolean> => {
    const until = Date.now() + SILENT_MS;
    while (Date.now() < until) {
      const { bars, said } = await page.evaluate(waitsAloud);
      if (said || !bars) return false;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return true;
  };
  if (wide) await quiet(wide);
  return {
    ...sidebar,
    visit: async (panel) => {
      const release = told ? hold() : undefined;
      await page.evaluate(press, panel);
      if (told) silent = await isSilent();
      release?.();
      await quiet(panel);
    },
    leave: () => page.evaluate(backHome),
    silence: () => (silent ? ['waits for more than a second without a word'] : []),
    twice: async () => {
      const release = hold();
      const before = sent.length;
      const said = await page.evaluate(pressTwice);
      await page.waitForTimeout(0);
      release();
      const asked = sent.slice(before).filter(({ action }) => action !== 'shell.index');
      const wishes = asked.map(({ action, input }) => JSON.stringify([action, input]));
      return wishes.length > new Set(wishes).size ? [`taken twice: ${said}`] : [];
    },
  };
}
/** Whether grey bars stand, and whether the foot says so to who cannot see them. */
const waitsAloud = () => ({
  bars: document.querySelector('.bars') !== null,
  said: /Memuat|Loading|Menyimpan|Saving/.test(document.querySelector('.foot[aria-live]')?.textContent ?? ''),
});
/** The page draws behind each press. */
const backHome = async (): Promise<void> => {
  for (let presses = 0; presses < 5 && document.querySelector('.panel-head'); presses++) {
    document.querySelector<HTMLElement>('.panel-head .icon-button')?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};
const waits = () =>
  new Promise<boolean>((resolve) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => resolve(document.querySelector('.bars') !== null)),
    ),
  );
const press = (panel: string) => {
  // What moved under a press that was tried on the screen before was asked to.
  (window as unknown as { moved: string[] }).moved = [];
  for (const line of document.querySelectorAll('.under-way'))
    if (line.querySelector('span')?.textContent === panel) line.querySelector('button')?.click();
};

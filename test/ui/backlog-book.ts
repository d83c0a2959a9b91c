/** A backlog in memory behind the page: its actions answer as the server would, everything else is left to the fake shop. */
import type { Browser, Page } from 'playwright-core';
import { backlogOf } from '../../src/features/backlog/feature';
import { scores } from '../../src/features/scores/feature';
import { views } from '../../src/features/views/feature';
import { packPart } from '../../src/kernel/pack';
import type { Answer, Boot, Request } from '../../src/kernel/protocol';
import type { Who } from '../../src/ports/context';
import { MemoryBook, OWNER } from '../support/memory-context';
import { boot } from './fake-server';
import { openSidebar, type Sidebar } from './page';

export const feature = backlogOf([]);
export const BIMA: Who = { email: 'bima@griyadaun.example', name: 'Bima', role: 'manager' };
/** As wide as the dialog of the board. */
export const DIALOG = { width: 1120, height: 640 };

export function emptyBook(): MemoryBook {
  const book = new MemoryBook([feature, scores, views]);
  book.modules = ['backlog'];
  book.team = [OWNER, BIMA, { email: 'kirana@griyadaun.example', name: 'Kirana', role: 'content' }];
  return book;
}

export interface Opened extends Sidebar {
  /** Lets requests through one by one: whoever waits for `held` sees what stands before the answer. */
  readonly hold: () => () => void;
}

/** Opens a panel over the book, in the sidebar or in the dialog. */
export async function openOver(
  browser: Browser,
  book: MemoryBook,
  panel: string,
  { input = {}, wide = false, more = {} }: { input?: unknown; wide?: boolean; more?: Partial<Boot> } = {},
): Promise<Opened> {
  const work = feature.work?.(book.context()) ?? [];
  const home = { ...boot.home, work, waiting: work.length };
  let gate: Promise<void> = Promise.resolve();
  const answers = async ({ action, input: asked }: Request): Promise<Answer | undefined> => {
    if (action === 'shell.index')
      return { ok: true, result: { index: boot.index.map((part) => packPart(part)), home } };
    if (!/^(backlog|views)\./.test(action)) return undefined;
    await gate;
    const { ok, result, said, problems, undo } = book.perform(action, asked);
    if (!ok) {
      const told = said.map((text, at) => ({
        code: problems[at]?.code ?? 'x',
        text,
        ...(problems[at]?.place?.field && { field: problems[at]?.place?.field as string }),
      }));
      return { ok, problems: told };
    }
    return { ok, result, ...(said[0] !== undefined && { message: said[0] }), ...(undo && { undo }) };
  };
  const start = {
    ...boot,
    person: { ...OWNER },
    modules: [...boot.modules, 'backlog', 'views'],
    home,
    open: { panel, input },
    ...(wide && { wide: true as const }),
    ...more,
  };
  const opened = await openSidebar(browser, { start, answers, ...(wide && { size: DIALOG }) });
  return {
    ...opened,
    hold: () => {
      let release = (): void => undefined;
      gate = new Promise((resolve) => {
        release = () => resolve();
      });
      return release;
    },
  };
}

export const see = (page: Page, text: string | RegExp) =>
  page.getByText(text).first().waitFor({ timeout: 5000 });

/** Fingers and lines are not to be trusted: a double click, an answer that never came and a page closed in between are one change. */
import type { Browser } from 'playwright-core';
import type { Answer, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const start = {
  ...boot,
  modules: [...boot.modules, 'notes', 'backup'],
  open: { panel: 'notes.new', input: { id: 'PLG-00016' } },
};
const DONE: Answer = { ok: true, result: {}, message: 'CTT-000001 tersimpan.' };
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a double click saves one note', async () => {
  const { page, sent, close } = await openSidebar(browser, {
    start,
    answers: async ({ action }) => {
      if (action !== 'notes.add') return undefined;
      await pause(300);
      return DONE;
    },
  });
  await page.keyboard.type('kirim setelah jam 4');
  await page.getByRole('button', { name: /^Simpan/ }).dblclick();
  await page.getByText('CTT-000001 tersimpan.').first().waitFor();
  await pause(400);
  expect(sent.filter(({ action }) => action === 'notes.add')).toHaveLength(1);
  await close();
});

test('an answer that says there is more is asked for again by the same id, and the foot shows how far it is', async () => {
  let calls = 0;
  let looked = (): void => undefined;
  const seen = new Promise<void>((resolve) => {
    looked = resolve;
  });
  const more = (done: number): Answer => ({
    ok: true,
    result: {},
    message: `Mencadangkan, ${done} dari 17 tab. Boleh ditutup, lanjut sendiri.`,
    more: { done, all: 17, ask: { action: 'backup.now', input: {} } },
  });
  const { page, sent, close } = await openSidebar(browser, {
    start: { ...start, open: { panel: 'backup.versions', input: {} } },
    answers: async ({ action }: Request) => {
      if (action === 'backup.versions') return { ok: true, result: { rows: [] } };
      if (action !== 'backup.now') return undefined;
      calls += 1;
      await (calls === 1 ? pause(400) : seen);
      return calls < 3 ? more(calls * 6) : { ok: true, result: {}, message: 'CDG-000001 tersimpan.' };
    },
  });
  await page.getByRole('button', { name: 'Cadangkan sekarang' }).dblclick();
  await page.getByText('Mencadangkan, 6 dari 17 tab. Boleh ditutup, lanjut sendiri.').waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/foot.png` });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  looked();
  await page.getByText('CDG-000001 tersimpan.').first().waitFor();
  await page.getByText('Mencadangkan').waitFor({ state: 'detached' });
  const asked = sent.filter(({ action }) => action === 'backup.now');
  expect(asked).toHaveLength(3);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
  await close();
});

test('a note saved meanwhile does not wait for the backup', async () => {
  const order: string[] = [];
  const { page, close } = await openSidebar(browser, {
    start: { ...start, open: { panel: 'backup.versions', input: {} } },
    answers: async ({ action }: Request) => {
      if (action === 'backup.versions') return { ok: true, result: { rows: [] } };
      if (action !== 'backup.now' && action !== 'notes.add') return undefined;
      order.push(action);
      await pause(500);
      const last = order.filter((each) => each === 'backup.now').length === 2;
      if (action === 'notes.add' || last) return DONE;
      const ask = { action, input: {} };
      return { ok: true, result: {}, message: 'Mencadangkan…', more: { done: 6, all: 17, ask } };
    },
  });
  await page.getByRole('button', { name: 'Cadangkan sekarang' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Catatan/ }).click();
  await page.getByRole('combobox').first().fill('Putri');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('titip salam');
  await page.keyboard.press('Control+Enter');
  await page.getByText('CTT-000001 tersimpan.').first().waitFor();
  expect(order).toContain('notes.add');
  await close();
});

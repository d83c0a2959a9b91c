/** A note from the sidebar: what it is about is found as one types, and a row that was selected is already filled in. */
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

const open = (input: unknown, sent: unknown[]) =>
  openSidebar(browser, {
    start: { ...boot, modules: [...boot.modules, 'notes'], open: { panel: 'notes.new', input } },
    answers: ({ action, input: given }: Request): Answer | undefined => {
      if (action !== 'notes.add') return undefined;
      sent.push(given);
      return { ok: true, result: {}, message: 'CTT-000001 tersimpan.' };
    },
  });

test('two chords: what it is about is known from the row, text, Ctrl+Enter', async () => {
  const sent: unknown[] = [];
  const { page, close } = await open({ id: 'PLG-00016' }, sent);
  await page.keyboard.type('kirim setelah jam 4');
  await page.keyboard.press('Control+Enter');
  await page.getByText('CTT-000001 tersimpan.').first().waitFor();
  expect(sent).toEqual([{ about: 'PLG-00016', text: 'kirim setelah jam 4' }]);
  await close();
});

test('an empty note is not sent: each field says what it needs', async () => {
  const sent: unknown[] = [];
  const { page, close } = await open({}, sent);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Catatan masih kosong. Tulis isinya.').waitFor();
  await page.getByText('Catatan ini tentang siapa atau apa?').waitFor();
  expect(sent).toEqual([]);
  await close();
});

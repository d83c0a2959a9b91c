/** Customers in the sidebar: who has the number already is said before saving, one timeline, and hostile words stay words. */
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

const HOSTILE = '<img src=x onerror="window.ran=1">=HYPERLINK("http://x.example")';
const open = (
  panel: string,
  input: unknown,
  answers: (request: Request) => Answer | undefined = () => undefined,
) =>
  openSidebar(browser, {
    start: {
      ...boot,
      person: { ...boot.person, role: 'owner' },
      modules: [...boot.modules, 'notes'],
      open: { panel, input },
    },
    answers,
  });

test('a number that is known, however it is written, names whose it is and opens that card', async () => {
  const { page, sent, close } = await open('customers.new', {});
  await page.getByLabel('WhatsApp').fill('0840-0000-0016');
  await page.getByText('Nomor ini milik Putri (contoh)').waitFor();
  await page.getByRole('button', { name: 'Buka Putri (contoh)' }).click();
  await page.getByText('Pesanan baru').waitFor();
  expect(sent.map(({ action }) => action)).not.toContain('customers.add');
  await close();
});

test('notes stand in the timeline between orders, pinned ones first; a press opens the note, whose markup stays text', async () => {
  const note = { when: '2 Nov', by: 'Wulan', text: HOSTILE, tag: 'Telepon' };
  const opens = { text: 'PSN-000065', aside: 'Masuk', panel: 'orders.card', id: 'PSN-000065' };
  const card = { title: HOSTILE, lines: [{ text: HOSTILE, aside: HOSTILE }, opens], more: [], history: [] };
  const { page, close } = await open('customers.card', { id: 'PLG-00016' }, ({ action }) => {
    if (action === 'customers.card')
      return {
        ok: true,
        result: {
          ...card,
          history: [
            { when: '3 Nov', text: 'PSN-000062 masuk', at: 3, panel: 'orders.card', id: 'PSN-000062' },
            { when: '1 Nov', text: 'PSN-000016 selesai', at: 1 },
          ],
        },
      };
    if (action === 'notes.about')
      return {
        ok: true,
        result: {
          notes: [
            { ...note, id: 'CTT-000002', text: 'tanpa plastik', pinned: true, at: 0 },
            { ...note, id: 'CTT-000001', pinned: false, at: 2 },
          ],
          more: 0,
        },
      };
    if (action === 'notes.card')
      return {
        ok: true,
        result: { ...card, about: { id: 'PLG-00016', label: HOSTILE }, text: HOSTILE, mayCorrect: true },
      };
    return undefined;
  });
  await page.getByText('Telepon, Wulan').first().waitFor();
  const told = await page.locator('.history li').allTextContents();
  expect(told.map((text) => /plastik|PSN-\d+|img/.exec(text)?.[0])).toEqual([
    'plastik',
    'PSN-000062',
    'img',
    'PSN-000016',
  ]);
  // A line of a card that names a record leads to it.
  await page.getByRole('button', { name: 'PSN-000065' }).click();
  await page.getByText('PSN-000059').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Telepon, Wulan: <img/ }).click();
  await page.getByRole('button', { name: 'Perbaiki' }).click();
  expect(await page.getByLabel('Catatan', { exact: true }).inputValue()).toBe(HOSTILE);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  await close();
});

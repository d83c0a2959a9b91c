/** In a language that nobody speaks everything that reaches people stands in brackets: what does not was never given words. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { FEATURES, known } from '../../src/app/registry';
import { idOf } from '../../src/kernel/table';
import { OWNER, type ShopHost, shopHost } from '../support/shop-host';

const FOLDER = join(process.cwd(), 'build/out-pseudo');
let shop: ShopHost;
let spoken: ReturnType<ShopHost['mark']>;
beforeAll(async () => {
  execFileSync(process.execPath, ['test/support/pseudo-build.mjs'], { stdio: 'pipe' });
  shop = await shopHost({ bundle: FOLDER });
  for (const [action, input] of [
    ['language.switch', { language: 'en' }],
    ['today.refresh', {}],
    ['dashboard.refresh', {}],
  ] as const) {
    const told = shop.send(action, input);
    if (!told.ok) throw new Error(JSON.stringify(told));
  }
  spoken = shop.mark();
}, 60_000);
afterAll(() => shop.close());

/** Names that are the same in every language, and days, whose months are short for both. */
const NAMES =
  /Shopee|WhatsApp|Tokopedia|TikTok( Shop)?|Instagram|Lazada|Website|Rapi|Rp|KB|JNE|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/g;

/** What of a text was never given words; brackets stand in brackets where one sentence is in another. */
function bare(text: string): string {
  let said = text;
  for (let before = ''; said !== before; ) {
    before = said;
    said = said.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  // Lines of one sentence come apart; numbers of records are nobody's words.
  return said.replace(/\S*[áéíóúçďğľñřšť]\S*|\b[A-Z]{2,3}-\d+/gi, '').replace(NAMES, '');
}

const isBare = (text: string): boolean => /[A-Za-z]{2}/.test(bare(text));

test('tabs, headers, dropdowns, help and menus', () => {
  const wrong: string[] = [];
  const look = (where: string, text: string | undefined): void => {
    if (text && isBare(text)) wrong.push(`${where}: ${text}`);
  };
  for (const { id, name, lastColumn } of shop.sheets()) {
    look('tab', name);
    const [head = [], first = []] = shop.window(id, 1, 2).map((row) => row.slice(0, lastColumn));
    // The control sheet's three are words in a list.
    if (!name.includes('Šééťťííñğš')) for (const cell of head) look(`${name}, header`, cell?.display);
    for (const { options } of shop.charts(id))
      for (const [option, said] of Object.entries(options))
        if (/(title|labelInLegend)$/i.test(option) && typeof said === 'string') look(`${name}, chart`, said);
    for (const { description } of shop.read({ op: 'sheet.protections', sheet: id }))
      look(`${name}, protection`, description);
    const notes = shop.read({
      op: 'cells.notes',
      range: { sheet: id, row: 1, column: 1, rows: 60, columns: Math.max(1, lastColumn) },
    });
    for (const note of notes.flat()) look(`${name}, note`, note);
    for (const cell of first) {
      const { criteria, args = [], helpText } = cell?.validation ?? {};
      look(`${name}, help`, helpText);
      if (criteria === 'VALUE_IN_LIST')
        for (const word of [args[0]].flat()) look(`${name}, choice`, String(word));
    }
  }
  const menu = (entries: ReturnType<ShopHost['menus']>[number]['entries']): void => {
    for (const { label, entries: below } of entries) {
      look('menu', label);
      if (below) menu(below);
    }
  };
  for (const { entries } of shop.menus(OWNER)) menu(entries);
  expect(wrong).toEqual([]);
});

/** Fields that hold no words of a list: what the page goes by, and an amount in words, which is made letter by letter. */
const CODES =
  /^(closing|action|code|field|handler|kind|key|panel|id|no|version|zone|method|files|icon|unit|from|to|at|day)$/;

test('lists, cards, papers, mails, refusals: whatever answers is said in words, or typed by people', () => {
  // What people typed stands in the cells; whatever else the workbook holds is in brackets.
  const typed = new Set<string>();
  const spell = (text: string): string[] =>
    bare(text)
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? [];
  for (const { name } of shop.sheets())
    for (const cell of shop.values(name).flat())
      if (typeof cell === 'string') for (const word of spell(cell)) typed.add(word);
  const wrong = new Set<string>();
  const look = (where: string, value: unknown, field: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        look(where, inner, Array.isArray(value) ? field : key);
    } else if (typeof value === 'string' && !CODES.test(field) && /^[A-Z⟦]|\s/.test(value)) {
      const strange = spell(value).filter((word) => !typed.has(word));
      if (strange.length > 0) wrong.add(`${where}, ${field}: ${value.slice(0, 120)}`);
    }
  };
  const ask = (name: string, input: unknown): void => {
    const told = shop.send<object>(name, input);
    // What the log tells was said in the language of its hour.
    const said = name === 'log.list' && told.ok ? { ...told, result: { ...told.result, lines: [] } } : told;
    look(name, said.ok ? [said.result, said.message, said.undo] : said.problems, '');
  };
  for (const { actions, cards = {}, tables } of FEATURES) {
    for (const { name, writes } of actions) {
      ask(name, {});
      if (writes !== false) shop.rewind(spoken);
    }
    for (const { key, prefix, digits } of tables)
      if (cards[key]) ask(cards[key], { id: idOf({ prefix, digits }, 1) });
  }
  for (const id of ['INV-000002', 'PSN-000050']) ask('papers.paper', { id });
  // Each rule's mails as they would leave.
  for (let rule = 1; rule <= 10; rule++) ask('reminders.preview', { id: idOf(known('reminders'), rule) });
  expect([...wrong]).toEqual([]);
});

/**
 * Where code runs: what is known of Apps Script's runs, row by row, and that the local host does the same. Longer
 * than others because it is a table of facts.
 */
import { closeAll, type Little, little, OWNER, PACKER, VIEWER } from '../bundle';

const CODE = `
  let calls = 0;
  function count() { return ++calls; }
  const arrow = () => 1;
  var assigned = function () { return 2; };
  function open_() { return 1; }
  function onInstall(e) { onOpen(e); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('Rapi').addItem('Mulai', 'count').addToUi(); }
  function onEdit(e) {
    const value = String(e.value);
    const sheet = e.range.getSheet();
    if (value === 'tidur') { sheet.getRange('C1').setValue('mulai'); SpreadsheetApp.flush(); Utilities.sleep(31000); sheet.getRange('C2').setValue('selesai'); }
    else if (value === 'surat') { try { ScriptApp.newTrigger('count'); } catch (error) { sheet.getRange('C3').setValue(error.message); } }
    else if (value === 'panel') { try { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); } catch (error) { sheet.getRange('C4').setValue(error.message); } }
    else sheet.getRange('B1').setValue(Number(sheet.getRange('B1').getValue()) + 1);
  }
  function give(what) {
    return { date: [new Date()], map: new Map([[1, 2]]), set: new Set([1]), hole: [1, undefined], bytes: new Uint8Array(2), fn: () => 1, text: JSON.stringify({ at: new Date(0) }) }[what];
  }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A9').setValue('oleh skrip'); }
  function standing(every) { ScriptApp.newTrigger('beat').timeBased().everyMinutes(every).create(); }
  function daily() { ScriptApp.newTrigger('beat').timeBased().everyDays(1).atHour(2).create(); }
  function mine() { return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()); }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
  function beat() { const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('E1'); cell.setValue(Number(cell.getValue()) + 1); cell.getSheet().getRange('E2').setValue(Session.getEffectiveUser().getEmail()); }
  function window_() {}
  function asks() { const lock = LockService.getDocumentLock(); lock.tryLock(10); SpreadsheetApp.getUi().alert('?'); return lock.hasLock(); }
  function prompts() { const lock = LockService.getDocumentLock(); lock.tryLock(10); SpreadsheetApp.getUi().prompt('?'); return lock.hasLock(); }
  function ui() { SpreadsheetApp.getUi(); }
  function SLOW(x) { Utilities.sleep(31000); return x; }
  function TWICE(x) { return x * 2; }
  function READS() { return PropertiesService.getDocumentProperties().getProperty('a'); }
`;

let host: Little;
let start: ReturnType<Little['mark']>;
beforeAll(() => {
  host = little({
    code: CODE,
    scopes: ['spreadsheets.currentonly', 'script.scriptapp', 'script.container.ui', 'userinfo.email'],
  });
  start = host.mark();
});
afterEach(() => {
  host.limit();
  host.quotas();
  host.rewind(start);
});
afterAll(closeAll);

const run = (
  handler: string,
  args: unknown[] = [],
  as = OWNER,
  door: 'sidebar' | 'menu' | 'clock' = 'sidebar',
) => host.run({ handler, args, as, door });
const sheet = (): number => host.sheets()[0]?.id as number;
const type = (text: string, as = PACKER) => host.type({ as, sheet: sheet(), row: 1, column: 1, text });
const at = (a1: string) => host.cells('Sheet1', `${a1}:${a1}`)[0]?.[0];

type Row = readonly [sentence: string, holds: () => void];

const EVERYWHERE: readonly Row[] = [
  [
    'an add-on is installed: onInstall runs with full authority and builds the menu',
    () => {
      expect(host.run({ handler: 'onInstall', as: OWNER, door: 'install' }).error).toBeUndefined();
    },
  ],
  [
    'every call starts a fresh global scope and evaluates the whole file: nothing survives between calls',
    () => expect([run('count').value, run('count').value]).toEqual([1, 1]),
  ],
  [
    'under NONE one service call at the top level makes onOpen fail and the menu vanish',
    () => {
      for (const service of ['PropertiesService.getDocumentProperties()', 'SpreadsheetApp.getActive()']) {
        const broken = little({
          code: `const top = ${service};\nfunction onOpen() { SpreadsheetApp.getUi().createMenu('x').addToUi(); }`,
        });
        const opened = broken.runUnder('NONE', { handler: 'onOpen', as: OWNER, door: 'open' });
        expect(opened.error).toMatch(/do not have permission to call/);
        // With more authority the same file works.
        expect(broken.menus(OWNER)).toHaveLength(1);
      }
    },
  ],
  [
    'functions are found only as top-level declarations',
    () => {
      expect(run('count').error).toBeUndefined();
      expect(run('arrow').error).toContain('Script function not found');
    },
  ],
  [
    'any of them whose name does not end in _ is a public door: page, menu, formula',
    () => {
      expect(run('open_').error).toContain('Script function not found');
      expect(run('count', [], VIEWER).value).toBe(1);
      host.script(
        "sheet.getRange('D1').setFormula('=TWICE(21)'); sheet.getRange('D2').setFormula('=OPEN_()')",
      );
      expect(at('D1')).toBe(42);
      expect(at('D2')).toEqual({ error: '#NAME?' });
    },
  ],
  [
    'V8 comes without timers, fetch, URL, text coders, base64, crypto, clones, streams, window and process',
    () => {
      const names =
        'setTimeout setInterval setImmediate fetch URL URLSearchParams TextEncoder TextDecoder atob btoa crypto structuredClone queueMicrotask ReadableStream window self document process performance require module Buffer global WebAssembly SharedArrayBuffer';
      expect(
        host.script(
          `return ${JSON.stringify(names.split(' '))}.filter((name) => typeof globalThis[name] !== 'undefined')`,
        ),
      ).toEqual([]);
    },
  ],
  [
    'a date anywhere in a result delivers no value and no error',
    () => expect(run('give', ['date'])).toMatchObject({ value: null }),
  ],
  [
    'maps, sets, undefined in lists, typed arrays and functions break a result; one text goes through',
    () => {
      for (const what of ['map', 'set', 'hole', 'bytes', 'fn'])
        expect({ what, error: run('give', [what]).error }).toEqual({ what, error: expect.any(String) });
      expect(run('give', ['text']).value).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
    },
  ],
];
test.each(EVERYWHERE)('%s', (_, holds) => holds());

describe('authority', () => {
  const DOES = {
    'the document': 'SpreadsheetApp.getActive().getName()',
    properties: "PropertiesService.getDocumentProperties().getProperty('a')",
    'a sidebar': "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
    'a dialog': "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'x')",
  };
  test.each([
    ['NONE', 'the document', false],
    ['NONE', 'properties', false],
    ['NONE', 'a sidebar', false],
    ['NONE', 'a dialog', false],
    ['LIMITED', 'the document', true],
    ['LIMITED', 'properties', true],
    ['LIMITED', 'a sidebar', false],
    ['LIMITED', 'a dialog', false],
    ['FULL', 'the document', true],
    ['FULL', 'properties', true],
    ['FULL', 'a sidebar', true],
    ['FULL', 'a dialog', true],
  ] as const)('%s: %s, %s', (mode, what, allowed) => {
    const { error } = host.runUnder(mode, { handler: 'run', args: [DOES[what]], as: OWNER, door: 'menu' });
    expect(error === undefined).toBe(allowed);
    if (error) expect(error).toMatch(/^Exception: You do not have permission to call /);
  });
});

const SIMPLE: readonly Row[] = [
  [
    'a simple trigger has 30 seconds: what it committed before stays, the rest never happens',
    () => {
      expect(type('tidur').execution?.error).toBe('Exception: Exceeded maximum execution time');
      expect([at('C1'), at('C2')]).toEqual(['mulai', '']);
    },
  ],
  [
    'a custom function has 30 seconds too',
    () => {
      host.script("sheet.getRange('D1').setFormula('=SLOW(1)')");
      expect(at('D1')).toEqual({ error: '#ERROR!' });
    },
  ],
  [
    'a run that a person starts has six minutes',
    () => {
      expect(host.execution('Utilities.sleep(300000); Utilities.sleep(59000); return 1').value).toBe(1);
      expect(host.execution('Utilities.sleep(300000); Utilities.sleep(61000); return 1').error).toContain(
        'Exceeded maximum execution time',
      );
    },
  ],
  [
    'a simple trigger may use no service that needs authorisation',
    () => {
      type('surat');
      type('panel');
      expect([at('C3'), at('C4')]).toEqual([
        expect.stringContaining('ScriptApp.newTrigger'),
        expect.stringContaining('Ui.showSidebar'),
      ]);
    },
  ],
  [
    'a simple trigger fires by a person’s edit only, never by a script’s write',
    () => {
      type('a');
      expect(at('B1')).toBe(1);
      run('write');
      expect(at('B1')).toBe(1);
    },
  ],
  [
    'it does not fire at all for people who may only view or comment: they have no menu either',
    () => {
      host.invite({ email: 'sari@griyadaun.example', access: 'commenter' });
      for (const as of [VIEWER, 'sari@griyadaun.example']) {
        expect(type('x', as)).toMatchObject({ accepted: false });
        expect(host.menus(as)).toEqual([]);
      }
      expect(at('B1')).toBe('');
    },
  ],
  [
    'Ctrl+Z can revert what a script wrote, and fires nothing',
    () => {
      run('write', [], OWNER);
      expect(host.undo(OWNER)).toBe(true);
      expect([at('A9'), at('B1')]).toEqual(['', '']);
    },
  ],
  [
    'nobody’s address is known in a simple trigger, everybody’s own in menu and page',
    () => {
      const { value } = host.runUnder('LIMITED', { handler: 'who', as: PACKER, door: 'sidebar' });
      expect(value).toEqual(['', '']);
      expect(run('who', [], PACKER).value).toEqual([PACKER, PACKER]);
    },
  ],
];
test.each(SIMPLE)('%s', (_, holds) => holds());

const CLOCKS: readonly Row[] = [
  [
    'an installable trigger runs as the person who made it',
    () => {
      run('standing', [5], PACKER);
      host.advance(300_000);
      expect(host.tick().map(({ handler }) => handler)).toEqual(['beat']);
      expect([at('E1'), at('E2')]).toEqual([1, PACKER]);
    },
  ],
  [
    'other editors cannot see it, nor delete it',
    () => {
      run('standing', [5], PACKER);
      run('removeAll', [], OWNER);
      expect([run('mine', [], OWNER).value, run('mine', [], PACKER).value]).toEqual([[], ['beat']]);
      run('removeAll', [], PACKER);
      expect(run('mine', [], PACKER).value).toEqual([]);
    },
  ],
  [
    'everyMinutes takes 1, 5, 10, 15, 30',
    () => {
      const taken = [0, 1, 2, 5, 7, 10, 15, 20, 30, 60].filter(
        (every) => run('standing', [every]).error === undefined,
      );
      expect(taken).toEqual([1, 5, 10, 15, 30]);
    },
  ],
  [
    'atHour picks a minute within the hour, the same every day',
    () => {
      run('daily');
      const fired: number[] = [];
      for (let minute = 0; minute < 3 * 1440; minute += 1) {
        host.advance(60_000);
        if (host.now() % 3_600_000 === 0 || (host.now() / 3_600_000) % 24 >= 18)
          if (host.tick().length > 0) fired.push(host.now());
      }
      const hours = fired.map((ms) => new Date(ms + 7 * 3_600_000).getUTCHours());
      expect(hours).toEqual([2, 2, 2]);
      expect(new Set(fired.map((ms) => ms % 86_400_000)).size).toBe(1);
    },
  ],
  [
    'two triggers for one job do happen: both fire',
    () => {
      run('standing', [5], OWNER);
      run('standing', [5], PACKER);
      host.advance(300_000);
      expect(host.tick()).toHaveLength(2);
      expect(at('E1')).toBe(2);
    },
  ],
  [
    'a person has twenty triggers of one script, and not one more',
    () => {
      for (let made = 0; made < 20; made++) expect(run('standing', [30]).error).toBeUndefined();
      expect(run('standing', [30]).error).toContain('too many triggers');
      expect(run('standing', [30], PACKER).error).toBeUndefined();
    },
  ],
  [
    'getUi throws in a clock trigger',
    () =>
      expect(run('ui', [], OWNER, 'clock').error).toContain(
        'Cannot call SpreadsheetApp.getUi() from this context.',
      ),
  ],
  ['an alert suspends the run and drops its locks', () => expect(run('asks').value).toBe(false)],
  ['a prompt does so too', () => expect(run('prompts').value).toBe(false)],
];
test.each(CLOCKS)('%s', (_, holds) => holds());

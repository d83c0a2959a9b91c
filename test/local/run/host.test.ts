/**
 * The doors of the host: what a bundle sees of each run, who may do what, and how its answers come back. Longer than others
 * because one little bundle serves all of it.
 */
import { closeAll, type Little, little, OWNER, PACKER, VIEWER } from '../bundle';

let host: Little;
let start: ReturnType<Little['mark']>;
beforeAll(() => {
  host = little({
    scopes: ['spreadsheets.currentonly', 'userinfo.email', 'script.container.ui', 'script.scriptapp'],
    code: `
      let seen = 0;
      function onOpen(e) {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu('Rapi').addItem('Pesanan', 'orders').addSeparator().addSubMenu(ui.createMenu('Atur').addItem('Tim', 'team')).addToUi();
        PropertiesService.getDocumentProperties().setProperty('open', e.authMode + Session.getActiveUser().getEmail());
      }
      function onEdit(e) {
        const told = [e.range.getA1Notation(), e.value, e.oldValue, e.authMode, e.user.getEmail(), Session.getEffectiveUser().getEmail(), 'value' in e];
        if (e.range.getColumn() === 1) e.range.offset(0, 1).setValue(JSON.stringify(told));
      }
      function count() { seen += 1; return seen; }
      function hidden_() { return 'rahasia'; }
      function echo(value) { return value; }
      function give(what) { return { date: { a: [new Date()] }, fn: { f() {} }, map: new Map(), hole: [undefined], undef: { a: undefined, b: 1 }, nan: [NaN], bytes: new Uint8Array(2), none: undefined }[what]; }
      function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Halo').setTitle('Rapi')); }
      function openInEdit() { sidebar(); }
      function job(e) { const p = PropertiesService.getDocumentProperties(); p.setProperty('jobs', String(Number(p.getProperty('jobs') || 0) + 1)); return e; }
      function window_() {}
      function needsWindow() { SpreadsheetApp.getUi(); }
      function schedule() { ScriptApp.newTrigger('job').timeBased().everyMinutes(15).create(); ScriptApp.newTrigger('job').timeBased().everyDays(1).atHour(7).nearMinute(30).create(); }
      function triggers() { return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()); }
      function unschedule() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
      function DOUBLE(x) { return x * 2; }
    `,
  });
  start = host.mark();
});
beforeEach(() => host.rewind(start));
afterAll(closeAll);

const sheet = () => host.sheets()[0]?.id ?? 0;
const run = (handler: string, args: unknown[] = [], as = OWNER) =>
  host.run({ handler, args, as, door: 'sidebar' });

describe('every call begins anew', () => {
  test('with fresh globals', () => {
    expect([run('count').value, run('count').value]).toEqual([1, 1]);
  });
  test('in a realm that has only what Apps Script has', () => {
    const names = [
      'setTimeout',
      'setInterval',
      'fetch',
      'URL',
      'TextEncoder',
      'TextDecoder',
      'atob',
      'btoa',
      'crypto',
      'structuredClone',
    ];
    const more = [
      'queueMicrotask',
      'performance',
      'process',
      'require',
      'module',
      'Buffer',
      'window',
      'global',
      'WebAssembly',
      'SharedArrayBuffer',
      'ReadableStream',
      '__gate',
      '__facade',
    ];
    const there = host.script<string[]>(
      `return ${JSON.stringify([...names, ...more])}.filter((name) => eval('typeof ' + name) !== 'undefined' || name in globalThis)`,
    );
    expect(there).toEqual([]);
    expect(
      host.script('return Object.getOwnPropertyNames(globalThis).filter((name) => /facade|^__/i.test(name))'),
    ).toEqual([]);
  });
  test('on the host’s clock, in the script’s zone whatever the machine’s is', () => {
    host.setNow(Date.UTC(2026, 10, 5, 3));
    expect(
      host.script('return [Date.now(), new Date().getTime(), new Date().getHours(), Date().slice(0, 33)]'),
    ).toEqual([1_793_847_600_000, 1_793_847_600_000, 10, 'Thu Nov 05 2026 10:00:00 GMT+0700']);
    expect(
      host.script(
        "return [new Date(2026, 0, 1).toISOString(), new Date('2026-01-01T08:00').toISOString(), new Date('2026-01-01').getHours(), new Date(2026, 0, 1).getTimezoneOffset()]",
      ),
    ).toEqual(['2025-12-31T17:00:00.000Z', '2026-01-01T01:00:00.000Z', 7, -420]);
    expect(
      host.script(
        'const d = new Date(2026, 0, 31); d.setHours(23); d.setMonth(1, 1); return [d.toISOString(), d instanceof Date, d.constructor === Date]',
      ),
    ).toEqual(['2026-02-01T16:00:00.000Z', true, true]);
  });
  test('where an hour that the clock skips counts on from before the gap', () => {
    const berlin = little({ scriptZone: 'Europe/Berlin' });
    expect(berlin.script('return new Date(2026, 2, 29, 2, 30).toISOString()')).toBe(
      '2026-03-29T01:30:00.000Z',
    );
  });
  test('with a top level that, when it fails, stops every door', () => {
    const broken = little({ code: "throw new Error('rusak')" });
    expect(broken.run({ handler: 'run', as: OWNER, door: 'sidebar' }).error).toBe('Error: rusak');
  });
});

describe('the sidebar’s door', () => {
  test('carries plain data both ways', () => {
    const data = { a: [1, 'dua', true, null, { b: '__proto__' }] };
    expect(run('echo', [data])).toMatchObject({ value: data });
  });
  test('a date anywhere delivers nothing, and no error', () => {
    const { value, error } = run('give', ['date']);
    expect([value, error]).toEqual([null, undefined]);
  });
  test.each(['fn', 'map', 'hole', 'nan', 'bytes'])('%s cannot be sent', (what) => {
    expect(run('give', [what]).error).toMatch(/not a supported return type/);
  });
  test('nothing is nothing', () => {
    expect([run('give', ['none']).value, run('give', ['undef']).value]).toEqual([null, { b: 1 }]);
  });
  test.each(['hidden_', 'nope', 'eval', 'SpreadsheetApp', 'toString', '__proto__'])(
    '%s is not found',
    (handler) => {
      const { value, error } = run(handler);
      expect([value, error]).toEqual([null, `Script function not found: ${handler}`]);
    },
  );
  test('a menu may return whatever it likes', () => {
    expect(host.run({ handler: 'give', args: ['map'], as: OWNER, door: 'menu' }).error).toBeUndefined();
  });
});

describe('menus', () => {
  test('are what onOpen builds, with little authority', () => {
    expect(host.menus(PACKER)).toEqual([
      {
        title: 'Rapi',
        entries: [
          { label: 'Pesanan', handler: 'orders' },
          { label: '', separator: true },
          { label: 'Atur', entries: [{ label: 'Tim', handler: 'team' }] },
        ],
      },
    ]);
    expect(host.properties()).toEqual({ open: 'LIMITED' });
  });
  test('are not there for people who may only look', () => {
    expect(host.menus(VIEWER)).toEqual([]);
    expect(host.properties()).toEqual({});
  });
});

describe('what a run may do', () => {
  test('a sidebar opens from a menu, not from a simple trigger', () => {
    expect(host.run({ handler: 'sidebar', as: PACKER, door: 'menu' }).shown).toEqual([
      { kind: 'sidebar', title: 'Rapi', html: '<p>Halo' },
    ]);
    const limited = host.run({ handler: 'sidebar', as: PACKER, door: 'open' });
    expect(limited.error).toBe(
      'Exception: You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
    expect(limited.shown).toEqual([]);
  });
  test('an add-on that is not enabled here builds its menu and touches nothing', () => {
    const opened = host.runUnder('NONE', { handler: 'onOpen', as: PACKER, door: 'open' });
    expect(opened.error).toMatch(/^Exception: You do not have permission to call PropertiesService/);
    expect(host.properties()).toEqual({});
  });
  test('a clock has no window', () => {
    expect(host.run({ handler: 'needsWindow', as: OWNER, door: 'clock' }).error).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
  test('a permission that was taken back is missed by name', () => {
    host.revoke('script.scriptapp');
    expect(run('schedule').error).toMatch(/permission to call ScriptApp.newTrigger.*script.scriptapp$/);
    host.revoke('script.scriptapp', false);
    expect(run('schedule').error).toBeUndefined();
  });
});

describe('a person types', () => {
  const type = (text: string, as = PACKER, row = 1) =>
    host.type({ as, sheet: sheet(), row, column: 1, text });
  const told = (row = 1) => JSON.parse(String(host.cells('Sheet1', `B${row}`)[0]?.[0]));

  test('and onEdit hears of it, values as texts, nobody’s address', () => {
    type('12');
    expect(told()).toEqual(['A1', '12', null, 'LIMITED', '', '', true]);
    type('TRUE');
    expect(told()).toEqual(['A1', 'TRUE', '12', 'LIMITED', '', '', true]);
    type('5/11/2026');
    expect(told().slice(1, 3)).toEqual(['46331', 'TRUE']);
    type('');
    expect(told().slice(1, 3)).toEqual([null, '46331']);
  });
  test('what a script writes fires nothing', () => {
    host.script("sheet.getRange('A5').setValue('x')");
    expect(host.cells('Sheet1', 'B5')).toEqual([['']]);
  });
  test('what is pasted comes as one edit without values, and the grid grows for it', () => {
    host.paste({ as: PACKER, sheet: sheet(), row: 999, column: 1, texts: [['00123'], ['b'], ['=1+1']] });
    expect(host.cells('Sheet1', 'A999:A1001').flat()).toEqual([123, 'b', 2]);
    expect(told(999)).toEqual(['A999:A1001', null, null, 'LIMITED', '', '', false]);
  });
  test('who may only look cannot, and nothing fires', () => {
    expect(type('x', VIEWER)).toEqual({ accepted: false, reason: expect.stringContaining('permission') });
    expect(host.cells('Sheet1', 'A1:B1')).toEqual([['', '']]);
  });
  test('a guarded cell asks first', () => {
    host.script("sheet.getRange('A1').protect().setWarningOnly(true)");
    const asked = type('x');
    expect(asked).toMatchObject({ accepted: false, warning: expect.any(String) });
    expect(host.cells('Sheet1', 'A1')).toEqual([['']]);
    expect(
      host.type({ as: PACKER, sheet: sheet(), row: 1, column: 1, text: 'x', confirmed: true }).accepted,
    ).toBe(true);
    expect(host.cells('Sheet1', 'A1')).toEqual([['x']]);
  });
  test('a choice that is not offered is refused in Google’s words', () => {
    host.script(
      "sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Cek']).setAllowInvalid(false).build())",
    );
    expect(type('Kirim')).toMatchObject({
      accepted: false,
      reason: 'The data you entered in cell A1 violates the data validation rules set on this cell.',
    });
    expect(type('Cek').accepted).toBe(true);
  });
  test('Ctrl+Z takes back what the script wrote, then what was typed; Ctrl+Y brings it again', () => {
    type('12');
    expect(host.undo(PACKER)).toBe(true);
    expect(host.cells('Sheet1', 'A1:B1')).toEqual([[12, '']]);
    host.undo(PACKER);
    expect(host.cells('Sheet1', 'A1:B1')).toEqual([['', '']]);
    host.redo(PACKER);
    expect(host.cells('Sheet1', 'A1')).toEqual([[12]]);
    expect(host.undo(VIEWER)).toBe(false);
  });
  test('structure changes fire nothing and are refused to viewers', () => {
    type('12');
    expect(
      host.reshape({ as: PACKER, operation: { kind: 'insertRows', sheet: sheet(), first: 1, count: 1 } })
        .accepted,
    ).toBe(true);
    expect(host.cells('Sheet1', 'A1:A2').flat()).toEqual(['', 12]);
    expect(host.reshape({ as: VIEWER, operation: { kind: 'addSheet', name: 'Baru' } }).accepted).toBe(false);
    expect(host.reshape({ as: PACKER, operation: { kind: 'addSheet', name: 'sheet1' } }).reason).toMatch(
      /already exists/,
    );
  });
});

describe('the clock', () => {
  test('fires what is due, once however late, as the person who made it', () => {
    run('schedule', [], PACKER);
    expect(host.tick()).toEqual([]);
    host.advance(15 * 60_000);
    expect(host.tick().map(({ handler, execution }) => [handler, execution.error])).toEqual([
      ['job', undefined],
    ]);
    expect(host.tick()).toEqual([]);
    // 10.15 in Jakarta: the daily one comes at 07.30 of the next morning.
    host.advance(21 * 3_600_000);
    expect(host.tick()).toHaveLength(1);
    host.advance(16 * 60_000);
    expect(host.tick()).toHaveLength(2);
    expect(host.properties()).toEqual({ jobs: '4' });
  });
  test('shows each person only their own triggers', () => {
    run('schedule', [], PACKER);
    expect([run('triggers', [], PACKER).value, run('triggers', [], OWNER).value]).toEqual([
      ['job', 'job'],
      [],
    ]);
    run('unschedule', [], PACKER);
    expect(run('triggers', [], PACKER).value).toEqual([]);
  });
});

test('a function of the bundle works in a formula', () => {
  host.script("sheet.getRange('A1').setValue(21); sheet.getRange('C1').setFormula('=DOUBLE(A1)')");
  expect(host.cells('Sheet1', 'C1')).toEqual([[42]]);
});

test('what was written is there after the file is opened again', () => {
  const file = `${host.folder}/buku.rapi`;
  const first = little({ file });
  first.script(
    "sheet.getRange('A1').setValue('tetap'); PropertiesService.getDocumentProperties().setProperty('a', 'b')",
  );
  first.close();
  const again = little({ file });
  expect([again.cells('Sheet1', 'A1'), again.properties()]).toEqual([[['tetap']], { a: 'b' }]);
});

/** Permissions, quotas and services: what Google allows, for how long, and in which words it refuses. */
import { closeAll, type Little, little, OWNER, PACKER } from '../bundle';

const CODE = `
  function put() { PropertiesService.getDocumentProperties().setProperty('a', '1'); }
  function job() { for (let n = 0; n < 5; n++) SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValues(); }
  function schedule() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/script.scriptapp']); ScriptApp.newTrigger('job').timeBased().everyMinutes(5).create(); }
  function allowed(scopes) { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes).getAuthorizationStatus()); }
  function all() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'yes'; }
  function cache() {
    const cache = CacheService.getDocumentCache();
    for (let n = 0; n < 1001; n++) cache.put('k' + n, String(n), 600 + n);
    return Object.keys(cache.getAll(Array.from({ length: 1001 }, (_, n) => 'k' + n)));
  }
  function make(name) { return Drive.Files.create({ name: name, mimeType: 'text/plain' }, Utilities.newBlob('isi', 'text/plain', name)).id; }
  function list() { return Drive.Files.list({}).files.map((file) => file.name); }
  function read(id) { return Drive.Files.get(id).name; }
  function trash(id) { Drive.Files.update({ trashed: true, appProperties: { goes: '1' } }, id); }
  function remove(id) { Drive.Files.remove(id); }
  function listed(q) { return Drive.Files.list({ q: q, fields: 'files(name,trashed)' }).files.map((file) => file.name + ' ' + file.trashed); }
  function mail(to) { MailApp.sendEmail(to, 'Cadangan', 'Satu berkas rusak.'); return MailApp.getRemainingDailyQuota(); }
`;
const SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'userinfo.email',
  'script.scriptapp',
  'script.send_mail',
];

let host: Little;
let start: ReturnType<Little['mark']>;
beforeAll(() => {
  host = little({ code: CODE, scopes: SCOPES });
  start = host.mark();
});
afterEach(() => {
  for (const scope of SCOPES) host.revoke(scope, false);
  host.quotas();
  host.rewind(start);
});
afterAll(closeAll);

const run = (handler: string, args: unknown[] = [], as = OWNER) =>
  host.run({ handler, args, as, door: 'sidebar' });
const DAY = 86_400_000;

describe('a day’s allowance', () => {
  test('reads and writes of properties are counted by person, and refused when they are used up', () => {
    host.quotas('consumer', { person: OWNER, propertyCalls: 49_999 });
    expect([run('put').error, run('put').error]).toEqual([
      undefined,
      'Exception: Service invoked too many times for one day: properties.',
    ]);
    expect(run('put', [], PACKER).error).toBeUndefined();
    expect([host.usage(OWNER).propertyCalls, host.usage(PACKER).propertyCalls]).toEqual([50_000, 1]);
  });
  test('comes again a day after the first use', () => {
    host.quotas('consumer', { person: OWNER, propertyCalls: 50_000 });
    host.advance(DAY - 1);
    expect(run('put').error).toContain('too many times for one day');
    host.advance(1);
    expect([run('put').error, host.usage(OWNER).propertyCalls]).toEqual([undefined, 1]);
  });
  test('is ten times as large in an account of a firm', () => {
    host.quotas('workspace', { person: OWNER, propertyCalls: 499_999 });
    expect([run('put').error, run('put').error]).toEqual([undefined, expect.stringContaining('for one day')]);
  });
  test('is counted where nothing is set, and stops nothing', () => {
    host.quotas(undefined, { person: OWNER, propertyCalls: 60_000 });
    expect([run('put').error, host.usage(OWNER).propertyCalls]).toEqual([undefined, 60_001]);
  });
  test('triggers run 90 minutes a day, by Google’s time: then no trigger of that person fires, and people go on', () => {
    run('schedule');
    host.advance(300_000);
    host.quotas('consumer', { person: OWNER, triggerMs: 90 * 60_000 - 500 });
    expect(host.tick()[0]?.execution.error).toBeUndefined();
    expect(host.usage(OWNER).triggerMs).toBeGreaterThan(90 * 60_000);
    host.advance(300_000);
    expect(host.tick()[0]?.execution.error).toBe(
      'Exception: Service using too much computer time for one day',
    );
    expect(run('put').error).toBeUndefined();
    host.advance(DAY);
    expect(host.tick()[0]?.execution.error).toBeUndefined();
  });
  test('thirty runs of a person at once, and not one more', () => {
    host.quotas('consumer', { person: OWNER, runs: 29 });
    expect(run('put').error).toBeUndefined();
    host.quotas('consumer', { person: OWNER, runs: 30 });
    expect(run('put').error).toBe(
      'Exception: There are too many scripts running simultaneously for this Google user account.',
    );
    expect(run('put', [], PACKER).error).toBeUndefined();
  });
});

describe('permissions that a person unticked', () => {
  test('are asked for before they are needed: the run ends, and nothing is half made', () => {
    host.revoke('script.scriptapp');
    expect(run('schedule').error).toBe('Exception: Authorization is required to perform that action.');
    host.revoke('script.scriptapp', false);
    expect(run('schedule').error).toBeUndefined();
  });
  test('are known by name, or all together', () => {
    const drive = ['https://www.googleapis.com/auth/drive.file'];
    expect([run('allowed', [drive]).value, run('all').value]).toEqual(['NOT_REQUIRED', 'yes']);
    host.revoke('drive.file');
    expect([run('allowed', [drive]).value, run('allowed').value]).toEqual(['REQUIRED', 'REQUIRED']);
    expect(run('all').error).toContain('Authorization is required');
    expect(run('allowed', [['https://www.googleapis.com/auth/script.scriptapp']]).value).toBe('NOT_REQUIRED');
  });
  test('an address that may not be asked is refused by name', () => {
    host.revoke('userinfo.email');
    expect(host.execution('return Session.getEffectiveUser().getEmail()').error).toContain(
      'do not have permission to call Session.getEffectiveUser',
    );
  });
});

test('drive.file is per person: whoever did not make a file does not see it, editor or owner', () => {
  const id = run('make', ['versi.txt'], PACKER).value;
  expect([run('list', [], PACKER).value, run('list', [], OWNER).value]).toEqual([['versi.txt'], []]);
  expect(run('read', [id], PACKER).value).toBe('versi.txt');
  expect(run('read', [id], OWNER).error).toContain('File not found');
});

test('a list shows the trash too unless it is asked not to, and what is removed goes past the trash', () => {
  const [one, two] = ['satu', 'dua'].map((name) => run('make', [name]).value);
  run('trash', [one]);
  expect(run('listed', ['']).value).toEqual(['dua false', 'satu true']);
  expect(run('listed', ['trashed = false']).value).toEqual(['dua false']);
  run('remove', [one]);
  run('remove', [two]);
  expect([run('listed', ['']).value, run('remove', [one]).error]).toEqual([
    [],
    expect.stringContaining('File not found'),
  ]);
});

test('mail goes out in the name of whoever runs, 100 recipients a day, and only where it was allowed', () => {
  expect(run('mail', ['a@griyadaun.example,b@griyadaun.example']).value).toBe(98);
  expect(host.outbox()).toEqual([
    {
      from: OWNER,
      to: 'a@griyadaun.example,b@griyadaun.example',
      subject: 'Cadangan',
      body: 'Satu berkas rusak.',
    },
  ]);
  host.quotas('consumer', { person: OWNER, mails: 100 });
  expect(run('mail', [OWNER]).error).toContain('too many times for one day: email');
  host.quotas();
  host.revoke('script.send_mail');
  expect(run('mail', [OWNER]).error).toContain('do not have permission to call MailApp.sendEmail');
  expect(host.outbox()).toHaveLength(1);
});

test('a cache keeps about a thousand things: then the tenth that ends first goes', () => {
  const left = run('cache').value as string[];
  expect(left).toHaveLength(901);
  expect([left[0], left[900]]).toEqual(['k100', 'k1000']);
});

describe('dates as text, by Java’s patterns', () => {
  const at = (pattern: string, zone = 'Asia/Jakarta', ms = Date.UTC(2026, 0, 2, 20, 5, 9, 7)) =>
    host.script(`return Utilities.formatDate(new Date(${ms}), '${zone}', ${JSON.stringify(pattern)})`);
  test.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-01-03 03:05:09.007'],
    ["EEEE, d MMMM yyyy 'pukul' H.mm", 'Saturday, 3 January 2026 pukul 3.05'],
    ['EEE dd MMM yy', 'Sat 03 Jan 26'],
    ['D', '3'],
    ['u', '6'],
    ['hh:mm a', '03:05 AM'],
    ['k K', '3 3'],
    ["''yyyy''", "'2026'"],
    ['Z', '+0700'],
    ['XXX', '+07:00'],
    ['z', 'GMT+07:00'],
  ])('%s gives %s', (pattern, text) => expect(at(pattern)).toBe(text));
  test('an unknown zone counts as GMT, and letters that are none are refused', () => {
    expect(at('HH', 'Atlantis/Kota')).toBe('20');
    expect(host.execution("Utilities.formatDate(new Date(), 'GMT', 'b')").error).toContain(
      'Illegal pattern character',
    );
  });
});

test('bytes are signed, go to base64 and back, and through gzip', () => {
  expect(
    host.script(`const bytes = Utilities.newBlob('Rp é ☕').getBytes(); const text = Utilities.base64Encode(bytes); const web = Utilities.base64EncodeWebSafe([-1, -2, -3]);
      const zipped = Utilities.gzip(Utilities.newBlob('a'.repeat(1000)), 'a.gz'); const back = Utilities.ungzip(zipped).getDataAsString();
      return [bytes.slice(3), text, Utilities.base64Decode(text).join() === bytes.join(), web, zipped.getBytes().length < 100, back.length, Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').slice(0, 3)]`),
  ).toEqual([[-61, -87, 32, -30, -104, -107], 'UnAgw6kg4piV', true, '__79', true, 1000, [-54, -105, -127]]);
});

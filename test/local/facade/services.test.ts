/** The services around the sheet: properties, caches, locks, bytes, dates as text, what does not exist. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { closeAll, type Little, little, OWNER, PACKER } from '../bundle';

let host: Little;
let start: ReturnType<Little['mark']>;
beforeAll(() => {
  host = little();
  start = host.mark();
});
beforeEach(() => host.rewind(start));
afterAll(closeAll);

describe('properties', () => {
  test('are texts, kept for the next run, apart for document, person and script', () => {
    host.script("PropertiesService.getDocumentProperties().setProperties({ a: 1, b: 'dua' })");
    host.script("PropertiesService.getUserProperties().setProperty('a', 'punya Joko')", PACKER);
    const read =
      "return [PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperty('a')]";
    expect(host.script(read)).toEqual([{ a: '1', b: 'dua' }, null]);
    expect(host.script(read, PACKER)).toEqual([{ a: '1', b: 'dua' }, 'punya Joko']);
    expect(host.properties()).toEqual({ a: '1', b: 'dua' });
  });
  test('setProperties may delete all others', () => {
    const body = `const all = PropertiesService.getDocumentProperties(); all.setProperties({ a: 1, b: 2 }); all.setProperties({ c: 3 }, true);
      all.deleteProperty('x'); return all.getKeys()`;
    expect(host.script(body)).toEqual(['c']);
  });
  test('names like __proto__ are only names', () => {
    const body = `const all = PropertiesService.getDocumentProperties(); all.setProperty('__proto__', 'x'); all.setProperty('constructor', 'y');
      return [all.getProperty('__proto__'), all.getProperty('constructor'), all.getProperty('toString')]`;
    expect(host.script(body)).toEqual(['x', 'y', null]);
  });
  test('a value has at most 9 KB, a store 500 KB', () => {
    const { error } = host.execution(
      "PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9217))",
    );
    expect(error).toBe('Exception: Argument too large: value');
    host.script("PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9216))");
    const full = `const values = {}; for (let i = 0; i < 60; i++) values['k' + i] = 'x'.repeat(9000);
      PropertiesService.getDocumentProperties().setProperties(values)`;
    expect(host.execution(full).error).toMatch(/^Exception: You have exceeded the property storage quota/);
    expect(Object.keys(host.properties())).toEqual(['a']);
  });
});

describe('caches', () => {
  test('forget after their time, at most six hours', () => {
    host.script(
      "CacheService.getDocumentCache().put('a', 'x', 60); CacheService.getDocumentCache().put('b', 'y', 99999)",
    );
    const read = "return CacheService.getDocumentCache().getAll(['a', 'b'])";
    expect(host.script(read)).toEqual({ a: 'x', b: 'y' });
    host.advance(61_000);
    expect(host.script(read)).toEqual({ b: 'y' });
    host.advance(21_600_000);
    expect(host.script(read)).toEqual({});
    expect(host.script("return CacheService.getDocumentCache().get('b')")).toBeNull();
  });
  test('take keys of 250 characters and values of 100 KB', () => {
    expect(host.execution("CacheService.getDocumentCache().put('k'.repeat(251), 'x')").error).toMatch(
      /too large: key/,
    );
    expect(host.execution("CacheService.getDocumentCache().put('k', 'x'.repeat(102401))").error).toMatch(
      /too large: value/,
    );
  });
});

describe('locks', () => {
  test('are taken by asking, once for the same object, not by another object of the run', () => {
    const body = `const one = LockService.getDocumentLock(), other = LockService.getDocumentLock();
      return [one.hasLock(), one.tryLock(100), one.tryLock(100), one.hasLock(), other.tryLock(100), other.hasLock()]`;
    expect(host.script(body)).toEqual([false, true, true, true, false, false]);
  });
  test('are released at the end of the run', () => {
    const body = 'return LockService.getDocumentLock().tryLock(100)';
    expect([host.script(body), host.script(body)]).toEqual([true, true]);
  });
  test('held elsewhere are waited for, no longer than asked', () => {
    host.holdLock('document', 5000);
    expect(host.script('return LockService.getDocumentLock().tryLock(4000)')).toBe(false);
    expect(
      host.script(
        'const t = Date.now(); return [LockService.getDocumentLock().tryLock(6000), Date.now() - t]',
      ),
    ).toEqual([true, 5000]);
    host.holdLock();
    expect(host.execution('LockService.getDocumentLock().waitLock(1000)').error).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });
  test('are dropped by a dialog, which suspends the run', () => {
    const body =
      "const lock = LockService.getDocumentLock(); lock.tryLock(1); SpreadsheetApp.getUi().alert('Halo'); return lock.hasLock()";
    expect(host.script(body)).toBe(false);
  });
});

describe('bytes', () => {
  const text = 'Sabun lerak → 500 ml 🧼';
  test('are signed, as Java’s are', () => {
    const expected = Array.from(new Int8Array(createHash('sha256').update(text).digest()));
    const body = `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ${JSON.stringify(text)}, Utilities.Charset.UTF_8)`;
    expect(host.script(body)).toEqual(expected);
    expect(host.script("return Utilities.computeDigest('MD5', 'a')")).toEqual(
      Array.from(new Int8Array(createHash('md5').update('a').digest())),
    );
  });
  test('go to base64 and back, in the web’s alphabet too', () => {
    const body = `const t = ${JSON.stringify(text)}; const back = (b) => Utilities.newBlob(b).getDataAsString();
      return [Utilities.base64Encode(t), back(Utilities.base64Decode(Utilities.base64Encode(t))), Utilities.base64EncodeWebSafe([-1, -17, -2])]`;
    expect(host.script(body)).toEqual([Buffer.from(text).toString('base64'), text, '_-_-']);
  });
  test('are packed by gzip and come back', () => {
    const body = `const blob = Utilities.newBlob('x'.repeat(1000), 'text/plain', 'a.txt'); const packed = Utilities.gzip(blob);
      return [packed.getBytes(), packed.getContentType(), Utilities.ungzip(packed).getDataAsString()]`;
    const [bytes, type, back] = host.script<[number[], string, string]>(body);
    expect(gunzipSync(Uint8Array.from(bytes, (byte) => byte & 255)).toString()).toBe('x'.repeat(1000));
    expect([type, back]).toEqual(['application/x-gzip', 'x'.repeat(1000)]);
  });
});

describe('dates as text', () => {
  test.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-11-05 21:04:09.007'],
    ["EEE d MMM yy, h:mm a 'pukul'", 'Thu 5 Nov 26, 9:04 PM pukul'],
    ["EEEE, dd MMMM yyyy 'o''clock' Z", "Thursday, 05 November 2026 o'clock +0700"],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-11-05T21:04:09+07:00'],
  ])('%s', (pattern, text) => {
    const at = Date.UTC(2026, 10, 5, 14, 4, 9, 7);
    expect(
      host.script(`return Utilities.formatDate(new Date(${at}), 'Asia/Jakarta', ${JSON.stringify(pattern)})`),
    ).toBe(text);
  });
});

describe('what is not there', () => {
  test('a method that Rapi does not call says so', () => {
    expect(host.execution('sheet.getDataSourceTables()').error).toBe(
      'Error: Sheet.getDataSourceTables is not on the local host',
    );
    expect(host.execution('SpreadsheetApp.openById("x")').error).toMatch(
      /SpreadsheetApp.openById is not on the local host/,
    );
    expect(host.execution('SpreadsheetApp.ProtectionType.BOOK').error).toMatch(
      /ProtectionType.BOOK is not on/,
    );
  });
  test('an object of Google’s can be printed, compared and returned from a function', () => {
    expect(
      host.script('return [String(sheet), typeof sheet, sheet instanceof Object, sheet == null]'),
    ).toEqual(['Sheet', 'object', true, false]);
  });
  test('who is there is known in sidebar and menu', () => {
    expect(
      host.script(
        'return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()]',
        PACKER,
      ),
    ).toEqual([PACKER, PACKER]);
    expect(host.script('return book.getEditors().map((user) => user.getEmail())')).toEqual([OWNER, PACKER]);
  });
});

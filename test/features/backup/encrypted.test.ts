/** Encrypted versions over a Drive in memory: what can be read of them without the key, and that with it nothing else differs from plain ones. */
import { freshKey, keyedBy, normal, secretOf } from '../../../src/features/backup/rules/cipher';
import { readManifest, readOutline } from '../../../src/features/backup/rules/manifest';
import { chooseKey, keepSecret, withPassphrase } from '../../../src/features/backup/store/keys';
import { takeVersion } from '../../../src/features/backup/store/take';
import { checkNewest } from '../../../src/features/keeping/store/newest';
import { DAY, digest, random, rowOf, VersionFolder } from '../../support/version-folder';

const PASSPHRASE = 'empat kata yang panjang';
// Half as dear as what people get: each test that derives it takes a while.
const KEY = freshKey(digest('garam')).replace('.15', '.14');
const SECRET = secretOf(KEY, PASSPHRASE);

/** 1,500 rows of which the keeper's versions are encrypted from the first one on, or from when it is turned on. */
function folder(on = true): VersionFolder {
  const draw = random(5);
  const made = new VersionFolder(Array.from({ length: 1_500 }, (_, at) => rowOf(at + 1, draw)));
  if (on) turnOn(made);
  return made;
}

function turnOn(made: VersionFolder): void {
  keepSecret(made.apart(), KEY, SECRET);
  chooseKey(made.apart(), KEY);
}

const rowsIn = (made: VersionFolder, version: string): string[] => {
  const loaded = made.load(version);
  return loaded.manifest.sheets.flatMap((entry) => loaded.rows(entry));
};

const refusal = (made: VersionFolder): unknown => {
  const taken = takeVersion(made.context(), made.apart(), 'asked');
  return 'problems' in taken ? taken.problems.map(({ code }) => code) : taken;
};

test('nothing of what the workbook holds stands in the files, their names, notes or what is remembered of them', () => {
  const made = folder();
  made.take('daily');
  made.now = (made.now + DAY) as typeof made.now;
  (made.rows[700] as unknown[])[5] = 'diganti semalam';
  expect(made.take('daily').calls).toContain('put CDG-000002-1.ndjson');
  const told = [...made.files.values()].map(
    ({ text, notes, name }) => `${text}${JSON.stringify(notes)}${name}`,
  );
  const all = `${told.join('\n')}${JSON.stringify([...made.remembered()])}`;
  const plainly = folder(false);
  plainly.take('daily');
  const [row = ''] = rowsIn(plainly, 'CDG-000001');
  const names = plainly.load('CDG-000001').manifest;
  for (const secret of ['BRS-000001', 'besek', 'Baris', 'diganti semalam', PASSPHRASE, SECRET, row])
    expect([secret, all.includes(secret)]).toEqual([secret, false]);
  // A guessed content cannot be looked for by its hash.
  for (const hash of [...names.packs.flatMap(({ blocks }) => blocks), names.state, digest(row)])
    expect(all.includes(hash)).toBe(false);
});

test('a day’s change costs as little as in plain, and every version comes back by itself', () => {
  const [made, plainly] = [folder(), folder(false)];
  const first = [made, plainly].map((each) => each.take('daily').bytes);
  for (const each of [made, plainly]) {
    each.now = (each.now + DAY) as typeof each.now;
    (each.rows[700] as unknown[])[5] = 'diganti semalam';
  }
  const second = [made, plainly].map((each) => each.take('daily').bytes);
  // Base64 is a third more; the parameters of the algorithms stand in every manifest.
  expect(first[0] as number).toBeLessThan((first[1] as number) * 1.4);
  expect(second[0] as number).toBeLessThan((second[1] as number) * 2.2);
  for (const version of ['CDG-000001', 'CDG-000002'])
    expect(rowsIn(made, version)).toEqual(rowsIn(plainly, version));
  expect(made.load('CDG-000002').manifest.kind).toBe('incremental');
  expect(made.problems()).toEqual([]);
  made.now = (made.now + DAY) as typeof made.now;
  expect(made.take('daily')).toMatchObject({ same: true });
});

test('turning it on or off begins a new chain, and old versions stay as they are', () => {
  const made = folder(false);
  const kinds = (): string[] =>
    made.facts().map(({ kind, key }) => `${kind} ${key === '' ? 'plain' : 'encrypted'}`);
  made.take('asked');
  turnOn(made);
  made.take('asked');
  made.take('asked');
  chooseKey(made.apart(), '');
  made.take('asked');
  const expected = ['full plain', 'full encrypted', 'incremental encrypted', 'full plain'];
  expect(kinds()).toEqual(expected);
  expect(made.problems()).toEqual([]);
  turnOn(made);
  made.take('asked');
  // Even where the choice itself is lost, nothing is written in plain behind an encrypted version.
  made.forget();
  made.take('asked');
  expect(kinds().slice(4)).toEqual(['full encrypted', 'incremental encrypted']);
});

test('without the key no version is made, none is read, and files are still checked by what Drive says of them', () => {
  const made = folder();
  made.take('daily');
  made.secrets.clear();
  const before = made.files.size;
  expect(refusal(made)).toEqual(['encryption.locked']);
  expect(made.files.size).toBe(before);
  expect(made.problems()).toEqual(['backup.manifest.locked CDG-000001.json']);
  const { sha256 = '' } = made.listing().find(({ name }) => name === 'CDG-000001.json') ?? {};
  const last = { version: 'CDG-000001', manifest: sha256 };
  expect(checkNewest(made.apart(), made.listing(), last)).toBeUndefined();
  const listing = made
    .listing()
    .map((file) => (file.name.endsWith('ndjson') ? { ...file, sha256: '0' } : file));
  expect(checkNewest(made.apart(), listing, last)?.code).toBe('backup.pack.changed');
});

test('a version that takes several runs lies in Drive encrypted all the while, and is the one that a single run makes', () => {
  const pieces = (): VersionFolder => {
    const draw = random(5);
    const made = new VersionFolder(
      Array.from({ length: 900 }, (_, at) => rowOf(at + 1, draw)),
      ['A', 'B', 'C'],
    );
    turnOn(made);
    return made;
  };
  const [whole, halfway] = [pieces(), pieces()];
  whole.take('daily');
  halfway.slow = 100_000;
  halfway.limit = 250_000;
  expect(halfway.step('daily')).toMatchObject({ all: 3 });
  const drafts = (): string[] =>
    [...halfway.files.values()].flatMap(({ name, text }) => (name.endsWith('draft.json') ? [text] : []));
  expect(drafts()).toEqual([expect.stringMatching(/^\{"body":"[A-Za-z0-9+/=]+"\}$/)]);
  const all = JSON.stringify([[...halfway.files.values()], [...halfway.remembered()]]);
  for (const secret of ['BRS-000001', 'besek', SECRET])
    expect([secret, all.includes(secret)]).toEqual([secret, false]);
  halfway.now = (halfway.now + 900_000) as typeof halfway.now;
  expect(halfway.take('daily').version).toBe('CDG-000001');
  expect([drafts(), halfway.problems()]).toEqual([[], []]);
  const [one, other] = [whole, halfway].map((each) => each.load('CDG-000001'));
  const rows = (loaded = one) => loaded?.manifest.sheets.map((entry) => loaded.rows(entry));
  expect(rows(other)).toEqual(rows());
  // A draft that somebody bent is begun anew; so is one under the key from before another passphrase.
  for (const bend of ['text', 'key'] as const) {
    const again = pieces();
    [again.slow, again.limit] = [100_000, 250_000];
    again.step('daily');
    if (bend === 'key') chooseKey(again.apart(), '');
    for (const file of again.files.values())
      if (bend === 'text' && file.name.endsWith('draft.json'))
        again.files.set(file.id, { ...file, text: file.text.replace('"body":"', '"body":"AAAA') });
    again.now = (again.now + 900_000) as typeof again.now;
    again.take('daily');
    expect([bend, again.problems()]).toEqual([bend, []]);
    expect(again.load('CDG-000001').manifest.key).toBe(bend === 'key' ? undefined : KEY);
  }
});

test('a passphrase opens what it was chosen for, however it is typed, and a wrong one opens nothing', () => {
  const made = folder();
  made.take('daily');
  made.secrets.clear();
  const look = (passphrase: string): unknown =>
    withPassphrase(made.apart(), made.listing(), passphrase, () => 'opened');
  expect(look(`  ${PASSPHRASE.replace(' ', '   ')} `)).toBe('opened');
  expect(look('empat kata yang pendek')).toMatchObject({ problems: [{ code: 'encryption.wrong' }] });
  expect(made.secrets.size).toBe(0);
});

test('the same passphrase from another keyboard is the same, another one is not', () => {
  const same = [
    ['caf\u00e9 di tepi sawah', 'cafe\u0301 di tepi sawah'],
    ['empat kata panjang', '\uFF45mpat\u00A0kata  panjang\u3000'],
    ['kopi \u2615 setiap pagi', '\uFEFFkopi \u2615\uFE0F setiap pagi'],
  ] as const;
  for (const [chosen, typed] of same) expect([typed, normal(typed)]).toEqual([typed, chosen]);
  expect(normal('Kopi \u2615 \u{1F468}\u200D\u{1F373}')).toBe('Kopi \u2615 \u{1F468}\u200D\u{1F373}');
});

test('one changed character of pack or manifest is found, also by whoever makes its seal right', () => {
  const made = folder();
  made.take('daily');
  const keys = () => keyedBy(KEY, SECRET, digest);
  for (const file of [...made.files.values()]) {
    const at = file.name.endsWith('ndjson') ? 400 : file.text.indexOf('"body":"') + 30;
    const text = `${file.text.slice(0, at)}${file.text[at] === 'A' ? 'B' : 'A'}${file.text.slice(at + 1)}`;
    const [line = ''] = text.split('\n');
    const forged = file.name.endsWith('ndjson')
      ? text
      : `${line}\n${JSON.stringify({ seal: digest(line) })}\n`;
    made.files.set(file.id, { ...file, text: forged });
    expect([file.name, made.problems().length > 0]).toEqual([file.name, true]);
    if (!file.name.endsWith('ndjson')) expect(readManifest(forged, digest, keys)).toBe('changed');
    made.files.set(file.id, file);
  }
  const manifest = [...made.files.values()].find(({ name }) => name === 'CDG-000001.json');
  const [line = ''] = (manifest?.text ?? '').split('\n');
  const other = line.replace('"version":"CDG-000001"', '"version":"CDG-000009"');
  const swapped = `${other}\n${JSON.stringify({ seal: digest(other) })}\n`;
  expect(readOutline(swapped, digest)).toMatchObject({ version: 'CDG-000009' });
  expect(readManifest(swapped, digest, keys)).toBe('changed');
});

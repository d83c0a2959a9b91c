/**
 * People join, get their part and leave through the real bundle: all that is open passes on in one change and back, and rights begin and end with their day.
 * Longer than others because all of it is played in one shop.
 */
import { OWNER, person, type ShopHost, shopHost, type Told } from '../../support/shop-host';

let shop: ShopHost;
let start: ReturnType<ShopHost['mark']>;
beforeAll(async () => {
  shop = await shopHost();
  shop.keepRealms();
  start = shop.mark();
});
afterAll(() => shop.close());
afterEach(() => shop.rewind(start));

const send = (action: string, input: unknown, as = OWNER) =>
  shop.send<Record<string, unknown>>(action, input, { as });
const undo = (told: Told<Record<string, unknown>>) => {
  const { action, input } = (told as unknown as { undo: { action: string; input: unknown } }).undo;
  return send(action, input);
};
const people = () => shop.rows('Tim').map(({ Nama, Peran, Keadaan }) => [Nama, Peran, Keadaan]);
const owned = (tab: string, header = 'Penanggung jawab', name = 'Wulan (contoh)') =>
  shop.rows(tab).filter((row) => row[header] === name).length;
const idOf = (name: string) => String(shop.rows('Tim').find(({ Nama }) => Nama === `${name} (contoh)`)?.ID);
const role = (as: string) => {
  const told = send('shell.index', {}, as);
  return told.ok && send('notes.add', { about: 'PLG-00016', text: 'halo' }, as).ok;
};
const today = '2026-11-05';

test('who joins works at once under their role, and is out again by one press', () => {
  const sari = { name: 'Sari Baru (contoh)', email: 'sari@griyadaun.example', role: 'staff' };
  shop.invite({ email: sari.email, access: 'editor' });
  expect(role(sari.email)).toBe(false);
  const told = send('team.save', sari);
  expect(told).toMatchObject({ ok: true, message: expect.stringContaining('masuk tim sebagai staf') });
  expect([told.execution.cost.roundTrips <= 16, told.execution.cost.calls <= 60]).toEqual([true, true]);
  expect(role(sari.email)).toBe(true);
  expect(send('team.save', { ...sari, name: 'Lain' })).toMatchObject({ problems: [{ field: 'email' }] });
  expect(undo(told)).toMatchObject({ ok: true });
  expect([people().length, role(sari.email)]).toEqual([12, false]);
});

test('leaving today passes work, tickets and all else on in one change, ends the rights, and one press brings it back', () => {
  const before = [owned('Backlog'), owned('Tiket'), owned('Backlog', undefined, 'Damar (contoh)')];
  expect(before[0]).toBeGreaterThan(0);
  expect(before[1]).toBeGreaterThan(0);
  const leave = { id: idOf('Wulan'), day: today };
  expect(send('team.leave', leave)).toMatchObject({ problems: [{ code: 'team.needsHeir', field: 'to' }] });
  const told = send('team.leave', { ...leave, to: 'Damar (contoh)' });
  expect(told).toMatchObject({ ok: true, message: expect.stringContaining('pindah ke Damar') });
  expect([owned('Backlog'), people().find(([name]) => name === 'Wulan (contoh)')?.[2]]).toEqual([
    0,
    'Keluar',
  ]);
  expect(role(person('wulan'))).toBe(false);
  expect(send('backlog.add', { title: 'x', owner: 'Wulan (contoh)' })).toMatchObject({ ok: false });
  expect(undo(told)).toMatchObject({ ok: true });
  expect([owned('Backlog'), owned('Tiket'), owned('Backlog', undefined, 'Damar (contoh)')]).toEqual(before);
  expect(role(person('wulan'))).toBe(true);
});

test('a day to come is kept: until then nothing changes, that night the rest passes on', () => {
  const wulan = { id: idOf('Wulan'), day: '2026-11-07', to: 'Damar (contoh)' };
  expect(send('team.leave', wulan)).toMatchObject({ ok: true, message: expect.stringContaining('7 Nov') });
  expect([owned('Backlog') > 0, role(person('wulan'))]).toEqual([true, true]);
  expect(send('team.tend', {})).toMatchObject({ ok: true, result: { left: [] } });
  shop.advance(2 * 86_400_000);
  expect(role(person('wulan'))).toBe(false);
  expect(send('team.tend', {})).toMatchObject({ ok: true, result: { left: [{ to: 'Damar (contoh)' }] } });
  expect(owned('Backlog')).toBe(0);
  expect(send('team.tend', {})).toMatchObject({ result: { left: [] } });
  // The tab still offers the name: what is given to it later passes on by night too.
  const [sheet, column] = [shop.sheetId('Backlog'), shop.column('Backlog', 'Penanggung jawab')];
  shop.type({ as: OWNER, sheet, row: 2, column, text: 'Wulan (contoh)', confirmed: true });
  expect(owned('Backlog')).toBe(1);
  expect(send('team.tend', {})).toMatchObject({ message: 'Serah terima selesai: Wulan (contoh).' });
  expect([owned('Backlog'), role(person('wulan'))]).toEqual([0, false]);
});

test('the last owner, whoever keeps the backups, and whom the tab is closed to are told what to do first', () => {
  expect(send('team.leave', { id: idOf('Ratna'), day: today })).toMatchObject({
    problems: [{ code: 'team.isKeeper' }],
  });
  const ratna = { id: idOf('Ratna'), name: 'Ratna (contoh)', email: OWNER };
  expect(send('team.save', { ...ratna, role: 'manager' })).toMatchObject({
    problems: [{ code: 'team.lastOwner', field: 'role' }],
  });
  const lestari = { id: idOf('Lestari'), name: 'Lestari (contoh)', email: person('lestari') };
  expect(send('team.save', { ...lestari, role: 'owner' }, person('bima'))).toMatchObject({
    problems: [{ code: 'app.noRight' }],
  });
  // An owner writes the tab of the team, who is one no more does not.
  const made = send('team.save', { ...lestari, role: 'owner' });
  expect(send('team.save', { ...lestari, role: 'owner', hours: 'Senin' }, person('lestari'))).toMatchObject({
    ok: true,
  });
  expect(send('team.handOver', { id: idOf('Ratna') }, person('lestari'))).toMatchObject({
    result: { held: expect.stringContaining('penjaga cadangan') },
  });
  expect(made.ok).toBe(true);
  expect(send('team.save', { ...lestari, role: 'warehouse' })).toMatchObject({ ok: true });
  const sheet = shop.sheetId('Tim');
  expect(
    shop.type({ as: person('lestari'), sheet, row: 2, column: 1, text: 'x', confirmed: true }),
  ).toMatchObject({
    accepted: false,
  });
});

test('whoever is renamed keeps what they answer for; the day typed into the tab ends rights too', () => {
  const before = owned('Backlog');
  const told = send('team.save', {
    id: idOf('Wulan'),
    name: 'Wulan Ayu (contoh)',
    email: person('wulan'),
    role: 'service',
  });
  expect([told.ok, owned('Backlog', undefined, 'Wulan Ayu (contoh)')]).toEqual([true, before]);
  const row = shop.rows('Tim').findIndex(({ 'E-mail': email }) => email === person('wulan')) + 2;
  const [sheet, column] = [shop.sheetId('Tim'), shop.column('Tim', 'Keluar')];
  shop.type({ as: OWNER, sheet, row, column, text: '5 Nov 2026', confirmed: true });
  expect(role(person('wulan'))).toBe(false);
});

test('a right given to a role shows its step and opens the door; taken, the sentence says whom to ask; never what is the owner’s', () => {
  const joko = person('joko');
  const waits = { id: 'BYR-000058' };
  const steps = () => JSON.stringify(send('payments.card', waits, joko));
  expect(steps()).not.toContain('payments.accept');
  const give = { right: 'payments.check', role: 'warehouse', does: true };
  expect(send('team.give', give, joko)).toMatchObject({ problems: [{ code: 'app.noRight' }] });
  const told = send('team.give', give, person('bima'));
  expect(told).toMatchObject({ message: 'Mengecek dan membalik pembayaran: kini boleh oleh gudang.' });
  expect(steps()).toContain('payments.accept');
  const matrix = send('team.rights', {}, joko) as unknown as {
    result: { rights: { key: string; changed: string[] }[]; mayChange: boolean };
  };
  expect(matrix.result.rights.filter(({ changed }) => changed.length > 0)).toMatchObject([
    { key: 'payments.check', changed: ['warehouse'] },
  ]);
  expect(undo(told)).toMatchObject({ ok: true });
  expect(send('team.give', { ...give, role: 'reviewer' })).toMatchObject({
    problems: [{ code: 'team.fixedRole' }],
  });
  expect(send('team.give', { ...give, right: 'team.save' })).toMatchObject({
    problems: [{ field: 'right' }],
  });
});

test('a freelancer gets the folder of the project once, in the keeper’s Drive; leaving takes exactly that permission away, and the way back shares anew', () => {
  const yoga = { id: idOf('Yoga') };
  const shared = () =>
    shop
      .files(OWNER)
      .flatMap(({ name, permissions = [] }) => permissions.map(({ emailAddress }) => [name, emailAddress]));
  const states = () => shop.rows('Folder').map(({ Folder, Keadaan }) => [Folder, Keadaan]);
  expect(send('team.share', { ...yoga, project: 'Hampers', on: true })).toMatchObject({ ok: true });
  expect(send('team.share', { ...yoga, project: ' hampers ', on: true })).toMatchObject({
    problems: [{ code: 'team.sharedAlready' }],
  });
  expect(send('team.shareNow', {}, person('bima'))).toMatchObject({ problems: [{ code: 'team.notKeeper' }] });
  expect([shared(), states()]).toEqual([[], [['Hampers', 'Menunggu']]]);
  expect(send('team.shareNow', {})).toMatchObject({ message: '1 folder dibagikan, 0 dicabut.' });
  expect(send('team.shareNow', {})).toMatchObject({ ok: true, result: { carried: [] } });
  expect([shared(), states()]).toEqual([[['Hampers', person('yoga')]], [['Hampers', 'Dibagikan']]]);
  // Somebody else's project folder and one of a role beside it stay as they are.
  send('team.share', { id: idOf('Kirana'), project: 'Hampers', on: true });
  send('team.share', { id: idOf('Kirana'), on: true });
  expect(send('team.shareNow', {})).toMatchObject({ message: '2 folder dibagikan, 0 dicabut.' });
  const before = shop.files(OWNER).filter(({ name }) => name === 'Hampers').length;
  const left = send('team.leave', { ...yoga, day: today });
  expect([left.ok, before, shared().length, states()[0]]).toEqual([true, 1, 2, ['Hampers', 'Dicabut']]);
  expect(undo(left)).toMatchObject({ ok: true });
  expect(states()[0]).toEqual(['Hampers', 'Menunggu']);
  send('team.shareNow', {});
  expect(shared()).toContainEqual(['Hampers', person('yoga')]);
  expect(send('team.card', yoga)).toMatchObject({
    result: {
      folders: [
        { name: 'Hampers', link: expect.stringContaining('https://drive.google.com/drive/folders/') },
      ],
    },
  });
  // The document of the project is its folder; without one a link is asked for.
  const document = { title: 'Folder hampers', state: 'final' };
  expect(send('documents.save', { ...document, about: ' hampers' })).toMatchObject({ ok: true });
  expect(shop.rows('Dokumen').slice(-1)).toMatchObject([
    { Untuk: 'hampers', Tautan: shop.rows('Folder')[0]?.Tautan },
  ]);
  expect(send('documents.save', { ...document, about: 'Katalog' })).toMatchObject({
    problems: [{ field: 'link' }],
  });
});

test('before somebody leaves it is said what passes on, leads and their next steps among it, and whose role nobody has then', () => {
  const open = owned('Prospek', 'Penanggung jawab', 'Sekar (contoh)');
  expect(open).toBeGreaterThan(0);
  expect(send('team.handOver', { id: idOf('Sekar') })).toMatchObject({
    result: { open: expect.stringContaining(`Prospek ${open}`), alone: '' },
  });
  expect(send('team.handOver', { id: idOf('Nur') })).toMatchObject({
    result: { alone: expect.stringContaining('tidak ada keuangan lagi') },
  });
  const calls = () =>
    shop
      .rows('Hari Ini')
      .filter(({ Jenis }) => Jenis === 'Prospek')
      .map((row) => row['Penanggung jawab']);
  expect(send('team.leave', { id: idOf('Sekar'), day: today, to: 'Tegar (contoh)' })).toMatchObject({
    ok: true,
  });
  send('today.refresh', {});
  expect(new Set(calls())).toEqual(new Set(['Tegar (contoh)']));
});

test('an address that Google does not take is said on the card, and nobody else waits for it', () => {
  send('team.save', { name: 'Tamu (contoh)', email: 'tamu@tiada.invalid', role: 'reviewer' });
  send('team.share', { id: 'tamu@tiada.invalid', project: 'Katalog', on: true });
  send('team.share', { id: idOf('Yoga'), project: 'Katalog', on: true });
  expect(send('team.shareNow', {})).toMatchObject({ message: expect.stringContaining('1 ditolak Google') });
  expect(shop.rows('Folder').map(({ Keadaan }) => Keadaan)).toEqual(['Ditolak Google', 'Dibagikan']);
});

test('an editor who goes on past the warning, pastes over the option of rights or adds one gains nothing; it is put back, said and logged', () => {
  const joko = person('joko');
  const may = () => {
    const [code] =
      (send('payments.accept', { id: 'BYR-000058' }, joko) as { problems?: { code: string }[] }).problems ??
      [];
    return code?.code !== 'app.noRight';
  };
  const give = { right: 'payments.check', role: 'warehouse' };
  send('team.give', { ...give, does: true });
  send('team.give', { ...give, does: false });
  const sheet = shop.sheetId('Pilihan');
  const at = () => shop.rows('Pilihan').findIndex(({ Kunci }) => Kunci === 'team.rights') + 2;
  const column = shop.column('Pilihan', 'Isi');
  const held = () => shop.window(sheet, at(), 1)[0]?.[column - 1];
  const row = shop.rows('Pilihan')[at() - 2] ?? {};
  const text = 'payments.check+warehouse';
  expect(shop.type({ as: joko, sheet, row: at(), column, text, confirmed: true })).toMatchObject({
    accepted: true,
  });
  expect([may(), held()?.value, held()?.note]).toEqual([
    false,
    '',
    expect.stringContaining('Nilai lama kembali'),
  ]);
  const values = [Object.values({ ...row, Isi: text })] as string[][];
  const range = { sheet, column: 1, rows: 1, columns: values[0]?.length ?? 1 };
  shop.apply({ op: 'cells.write', range: { ...range, row: at() }, values });
  shop.apply({ op: 'cells.write', range: { ...range, row: at() + 1 }, values });
  expect(may()).toBe(false);
  expect(send('app.reconcile', {})).toMatchObject({ ok: true });
  expect([may(), held()?.value]).toEqual([false, '']);
  const told = send('log.list', { kind: 'cells', whole: true }) as unknown as {
    result: { entries: { by: string; text: string }[] };
  };
  expect(told.result.entries).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ by: 'lewat sel', text: `Isi: ${text}, dikembalikan` }),
    ]),
  );
  // What the owner says afterwards holds, whatever stands in the cells.
  expect([send('team.give', { ...give, does: true }).ok, may()]).toEqual([true, true]);
});

test('whoever starts on a day to come has no rights before it begins on the wall of the firm; the last owner cannot be one to come', () => {
  const type = (name: string, header: string, text: string) =>
    shop.type({
      as: OWNER,
      sheet: shop.sheetId('Tim'),
      row: shop.rows('Tim').findIndex(({ Nama }) => Nama === `${name} (contoh)`) + 2,
      column: shop.column('Tim', header),
      text,
      confirmed: true,
    }).accepted;
  expect([
    type('Agus', 'Mulai', '6/11/2026'),
    type('Lestari', 'Peran', 'pemilik'),
    type('Lestari', 'Mulai', '7/11/2026'),
  ]).toEqual([true, true, true]);
  expect([role(person('agus')), send('team.list', {}, person('agus')).ok]).toEqual([false, true]);
  const ratna = { id: idOf('Ratna'), name: 'Ratna (contoh)', email: OWNER };
  const refused = { problems: [{ code: 'team.lastOwner' }] };
  expect(send('team.save', { ...ratna, role: 'manager' })).toMatchObject(refused);
  expect(send('team.save', { ...ratna, role: 'owner', from: '2026-11-09' })).toMatchObject(refused);
  const sari = { name: 'Sari (contoh)', email: 'sari@griyadaun.example', role: 'staff', from: '2026-11-09' };
  shop.invite({ email: sari.email, access: 'editor' });
  expect(send('team.save', sari)).toMatchObject({
    message: 'Sari (contoh) mulai 9 Nov sebagai staf. Sampai hari itu belum punya hak.',
  });
  expect(role(sari.email)).toBe(false);
  // 23.59 in Jakarta, and midnight.
  shop.advance(Date.UTC(2026, 10, 5, 16, 59) - shop.now());
  expect(role(person('agus'))).toBe(false);
  shop.advance(60_000);
  expect(role(person('agus'))).toBe(true);
  type('Agus', 'Keluar', '6/11/2026');
  expect(role(person('agus'))).toBe(false);
});

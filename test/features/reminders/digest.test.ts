/** Reminders through the real bundle: one digest a morning, once whatever stops the job, and a dry run that sends nothing. */
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

const HOUR = 3_600_000;
/** Friday 6 November 2026, 07.10 in Jakarta. */
const FRIDAY = Date.UTC(2026, 10, 6, 0, 10);

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

const look = (at: number) => {
  shop.setNow(at);
  return shop.send('jobs.run', { name: 'reminders.hourly' });
};
const log = () => shop.rows('Log Kirim');

test('the owner gets one digest on a working morning, with the firm’s figures and what is late, and none on Sunday', () => {
  expect(look(FRIDAY - HOUR)).toMatchObject({ ok: true });
  expect(shop.outbox()).toEqual([]);
  expect(look(FRIDAY)).toMatchObject({ ok: true, message: '1 e-mail terkirim, 0 pesan siap dikirim.' });
  const [mail] = shop.outbox();
  expect(mail).toMatchObject({ to: OWNER, subject: expect.stringContaining('Ringkasan pagi, Jumat 6 Nov') });
  expect(mail?.body).toContain('Pesanan masuk: 2');
  expect(mail?.body).toMatch(/Wulan \(contoh\): \d terlambat/);
  expect(mail?.body).toContain('1 kasus sensitif terbuka');
  expect(mail?.body).not.toContain('Celemek sobek');
  for (const hours of [1, 2, 5, 9]) look(FRIDAY + hours * HOUR);
  const digests = () => shop.outbox().filter(({ body }) => body.includes('Ringkasan pagi'));
  expect(digests()).toHaveLength(1);
  // No version was made in the night.
  expect(shop.outbox().slice(1)).toMatchObject([
    { to: OWNER, subject: expect.stringContaining('Alarm cadangan') },
  ]);
  expect(log()[0]).toMatchObject({ Aturan: 'Ringkasan pagi', Kepada: OWNER, Keadaan: 'Terkirim' });
  expect(shop.rows('Pengingat')[1]).toMatchObject({ Nyala: 'Ya', Terakhir: expect.anything() });
  // Saturday, Sunday, Monday.
  for (const days of [1, 2, 3]) look(FRIDAY + days * 24 * HOUR);
  expect(digests()).toHaveLength(3);
});

test('stopped at any call the digest is never sent twice; a mail of which nobody can know is logged so', () => {
  const start = shop.mark();
  const states = new Set<unknown>();
  shop.setNow(FRIDAY);
  const methods: string[] = [];
  shop.faults({
    before: ({ method }) => {
      methods.push(method);
      return undefined;
    },
  });
  shop.send('reminders.send', {});
  shop.faults();
  shop.rewind(start);
  const sends = (): number => shop.outbox().length;
  const mail = methods.indexOf('MailApp.sendEmail') + 1;
  const stops = [-4, -3, -2, -1, 0, 1, 2, 5, 9, 14, 20].map((more) => mail + more);
  for (const stop of [...stops, methods.length - 1]) {
    shop.setNow(FRIDAY);
    let at = 0;
    const before = sends();
    shop.faults({
      before: () => (++at === stop ? { kind: 'killed', kept: { writes: 0, rows: 0 } } : undefined),
    });
    shop.send('reminders.send', {});
    shop.faults();
    for (const hours of [1, 2]) look(FRIDAY + hours * HOUR);
    expect(sends() - before).toBeLessThanOrEqual(1);
    expect(log()).toHaveLength(1);
    const state = log()[0]?.Keadaan;
    if (state === 'Terkirim') expect(sends() - before).toBe(1);
    states.add(state);
    shop.rewind(start);
  }
  expect([...states].sort()).toEqual(['Mungkin terkirim', 'Terkirim']);
});

test('the dry run says what would go and to whom, and sends nothing; a rule is switched on by its cell', () => {
  shop.setNow(FRIDAY);
  const preview = shop.send<{ mails: { to: string; text: string }[]; remaining: number }>(
    'reminders.preview',
    { id: 'ATR-05' },
  );
  expect(preview).toMatchObject({
    result: { mails: [{ to: 'joko@griyadaun.example' }, {}, {}], remaining: 100 },
  });
  expect([shop.outbox(), log()]).toEqual([[], []]);
  shop.type({
    as: OWNER,
    sheet: shop.sheetId('Pengingat'),
    row: 6,
    column: shop.column('Pengingat', 'Nyala'),
    text: 'Ya',
    confirmed: true,
  });
  look(FRIDAY);
  expect(shop.outbox().map(({ to }) => to)).toHaveLength(4);
  expect(shop.outbox()[1]?.body).toContain('BTK-MGK');
  // The same products are told again next week, not tomorrow.
  look(FRIDAY + 2 * HOUR);
  look(FRIDAY + 24 * HOUR);
  expect(shop.outbox().filter(({ body }) => body.includes('Stok habis'))).toHaveLength(3);
});

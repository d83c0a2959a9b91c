/** Messages to customers through the real bundle: prepared or mailed, in a template's words, once, never of a sensitive case, within the day's mails. */
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

const HOUR = 3_600_000;

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

const log = () => shop.rows('Log Kirim');
const set = (id: string, given: object) => shop.send('reminders.set', { id, ...given });
const send = () => shop.send('reminders.send', {});
const write = (name: string, header: string, text: string): void => {
  const row = shop.rows('Pelanggan').findIndex((each) => String(each.Nama).startsWith(name)) + 2;
  const column = shop.column('Pelanggan', header);
  shop.type({ as: OWNER, sheet: shop.sheetId('Pelanggan'), row, column, text, confirmed: true });
};

test('a prepared confirmation waits for a person, once an order, and is taken back like everything else', () => {
  expect(set('ATR-07', { on: true })).toMatchObject({ message: 'Konfirmasi pesanan: nyala.' });
  const told = send();
  expect(told).toMatchObject({ ok: true });
  const made = log().filter(({ Keadaan }) => Keadaan === 'Siap dikirim');
  expect(made.length).toBeGreaterThan(0);
  expect(made[0]).toMatchObject({ Isi: expect.stringMatching(/^Halo Kak .* PSN-\d{6} sudah kami terima/) });
  shop.advance(HOUR);
  send();
  expect(log()).toHaveLength(made.length);
  expect(shop.outbox()).toEqual([]);
  const id = String(made[0]?.['No.']);
  expect(shop.send('reminders.message', { id })).toMatchObject({
    result: { chat: expect.stringMatching(/^https:\/\/wa\.me\/62\d+\?text=Halo/) },
  });
  const done = shop.send('reminders.settle', { id, to: 'done' }, { as: person('sekar') });
  expect(done).toMatchObject({ message: `${id} dicatat terkirim.` });
  expect(log()[0]).toMatchObject({ Keadaan: 'Dikirim orang', Oleh: 'Sekar (contoh)' });
  const { action, input } = (done as unknown as { undo: { action: string; input: unknown } }).undo;
  expect(shop.send(action, input)).toMatchObject({ ok: true });
  expect(log()[0]).toMatchObject({ Keadaan: 'Siap dikirim' });
});

test('bills past due are reminded of by mail where there is one address, once a week, and nothing goes to who has a sensitive case', () => {
  const [bill] = shop.rows('Invoice').filter(({ Keadaan }) => String(Keadaan).includes('tempo'));
  const name = String(bill?.Pelanggan).split(' (')[0] ?? '';
  const id = shop.rows('Pelanggan').find((each) => String(each.Nama).startsWith(name))?.ID;
  set('ATR-09', { on: true, to: 'mail', quiet: '' });
  // It is past two in the afternoon; the dry run says what would go all the same.
  const dry = () => shop.send<{ mails: unknown[]; skipped: string[] }>('reminders.preview', { id: 'ATR-09' });
  expect(dry()).toMatchObject({ result: { mails: [], skipped: ['2 dilewati: pelanggan tanpa e-mail.'] } });
  write(name, 'E-mail', 'a@x.example, b@x.example');
  expect(dry()).toMatchObject({ result: { mails: [] } });
  write(name, 'E-mail', 'beli@x.example');
  expect(dry()).toMatchObject({ result: { mails: [{ to: 'beli@x.example' }] } });
  shop.setNow(Date.UTC(2026, 10, 6, 0, 5));
  send();
  const mails = () => shop.outbox().filter(({ to }) => to === 'beli@x.example');
  expect(mails()).toMatchObject([{ body: expect.stringContaining(String(bill?.['No.'])) }]);
  for (const hours of [1, 24, 25]) {
    shop.setNow(Date.UTC(2026, 10, 6, hours, 5));
    send();
  }
  expect(mails()).toHaveLength(1);
  shop.setNow(Date.UTC(2026, 10, 9, 0, 5));
  const customer = shop.send('tickets.add', {
    customer: { id },
    subject: 'Keluhan',
    channel: 'whatsapp',
    urgency: '4',
    sensitive: true,
  });
  expect(customer).toMatchObject({ ok: true });
  send();
  expect(mails()).toHaveLength(1);
});

test('only owner and manager set rules, recipients have to fit, and words that name no template are refused', () => {
  expect(shop.send('reminders.set', { id: 'ATR-07', on: true }, { as: person('joko') }).ok).toBe(false);
  expect(set('ATR-02', { to: 'mail' })).toMatchObject({ problems: [{ code: 'reminders.unfit' }] });
  expect(set('ATR-09', { template: 'Tidak ada' })).toMatchObject({
    problems: [{ code: 'reminders.template' }],
  });
  expect(set('ATR-02', { quiet: 'malam' })).toMatchObject({ problems: [{ code: 'reminders.quiet' }] });
  expect(set('ATR-09', { template: 'Pengingat bayar', quiet: '21.00-06.30' })).toMatchObject({ ok: true });
});

test('when the day’s mails run out customers wait first, then the house, never the alarm; the dry run says what is left, and the next hour goes on', () => {
  const [bill] = shop.rows('Invoice').filter(({ Keadaan }) => String(Keadaan).includes('tempo'));
  write(String(bill?.Pelanggan).split(' (')[0] ?? '', 'E-mail', 'beli@x.example');
  set('ATR-09', { on: true, to: 'mail', quiet: '' });
  shop.setNow(Date.UTC(2026, 10, 6, 0, 5));
  const used = (mails: number) => shop.quotas('consumer', { person: OWNER, mails });
  const remaining = () => {
    const told = shop.send<{ remaining: number }>('reminders.preview', {});
    return told.ok && told.result.remaining;
  };
  const subjects = () => shop.outbox().map(({ subject, to }) => (to === OWNER ? subject.slice(0, 20) : to));
  used(96);
  expect(remaining()).toBe(4);
  expect(send()).toMatchObject({ ok: true, message: expect.stringMatching(/^0 .*2/) });
  expect(subjects()).toEqual([]);
  // Twenty are left: the digest goes, what is for customers waits.
  used(80);
  expect(remaining()).toBe(20);
  send();
  expect(subjects()).toHaveLength(1);
  expect(subjects()).not.toContain('beli@x.example');
  // A new day's mails: it goes, and nothing goes twice.
  used(0);
  send();
  send();
  expect(subjects().filter((to) => to === 'beli@x.example')).toHaveLength(1);
  expect(subjects()).toHaveLength(2);
  // Without one mail left Google is not even asked to send; with one the alarm goes.
  set('ATR-02', { on: false });
  shop.setNow(Date.UTC(2026, 10, 12, 0, 5));
  used(100);
  send();
  expect(subjects()).toHaveLength(2);
  used(99);
  send();
  expect(shop.outbox().slice(2)).toMatchObject([{ subject: expect.stringContaining('Alarm cadangan') }]);
  shop.quotas();
});

test('who is forgotten stands in no message any more, be it prepared or sent', () => {
  set('ATR-07', { on: true });
  const lines = [{ product: 'SKT-KLP', quantity: 1 }];
  const order = shop.send<{ no: string }>('orders.create', {
    customer: { id: 'PLG-00016' },
    channel: 'whatsapp',
    lines,
  });
  send();
  const of = () =>
    log().filter(({ Isi, Kepada, Judul }) => /Putri|0840.?0000.?0016/.test(`${Isi} ${Kepada} ${Judul}`));
  expect(of()).toHaveLength(1);
  expect(shop.send('orders.cancel', { id: order.ok ? order.result.no : '' })).toMatchObject({ ok: true });
  expect(shop.send('customers.forget', { id: 'PLG-00016' })).toMatchObject({ ok: true });
  expect(of()).toEqual([]);
  expect(JSON.stringify(log())).not.toMatch(/Putri|6284000000016/);
});

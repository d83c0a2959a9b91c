/**
 * Days go by on the fake clock with every job running and every reminder on, while people work a little each day; and every morning the digest, *Dasbor*
 * and a slow count of the tabs are compared. What is found wrong is said in words.
 */
import { KINDS } from '../../../src/ports/book';
import { OWNER, type ShopHost, type Told } from '../../support/shop-host';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Friday 6 November 2026, 00.00 in Jakarta. */
const START = Date.UTC(2026, 10, 5, 17);
/** 25569 days from Google's first day to the epoch, on a wall seven hours ahead. */
const dayIn = (cell: unknown): string => {
  const serial = cell && typeof cell === 'object' && 'date' in cell ? Number(cell.date) : Number.NaN;
  return Number.isNaN(serial) ? '' : new Date(Math.floor(serial - 25_569) * DAY).toISOString().slice(0, 10);
};

export interface Lived {
  readonly wrong: readonly string[];
  readonly mornings: number;
  readonly mails: number;
  readonly told: number;
  readonly orders: number;
  readonly versions: number;
}

interface Tile {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** Lives so many days; the clock strikes at these hours of each. */
export function live(shop: ShopHost, days: number, hours: readonly number[]): Lived {
  const wrong: string[] = [];
  const begun = shop.rows('Pesanan').length;
  let mornings = 0;
  // What versions hold beside rows is read call by call, and proved elsewhere.
  for (const what of KINDS) must(shop.send('backup.choose', { what, held: false }));
  for (const { ID, Nyala } of shop.rows('Pengingat'))
    if (ID && Nyala !== 'Ya') must(shop.send('reminders.set', { id: ID, on: true }));
  for (let day = 0; day < days; day++) {
    const midnight = START + day * DAY;
    const date = new Date(midnight + 7 * HOUR);
    const working = date.getUTCDay() !== 0;
    if (working) mornings += 1;
    for (const hour of hours) {
      // Google picks a minute of its own.
      shop.setNow(midnight + hour * HOUR + ((day * 7 + hour * 13) % 40) * 60_000 + 10 * 60_000);
      const mailed = shop.outbox().length;
      for (const { handler, execution } of shop.tick())
        if (execution.error) wrong.push(`${date.toISOString()} ${handler}: ${execution.error}`);
      const fresh = shop.outbox().slice(mailed);
      const digest = fresh.find(({ to, body }) => to === OWNER && body.includes('Ringkasan pagi'));
      if (digest) wrong.push(...morningWrong(shop, digest.body, new Date(midnight - 17 * HOUR)));
      if (hour === 7 && working) work(shop, day, wrong);
    }
  }
  return {
    wrong: [...wrong, ...sentWrong(shop, mornings), ...nightsWrong(shop, days)],
    mornings,
    mails: shop.outbox().length,
    told: keysOf(shop).length,
    orders: shop.rows('Pesanan').length - begun,
    versions: shop.rows('Cadangan').length,
  };
}

function must<R>(told: Told<R>): R {
  if (!told.ok) throw new Error(told.problems.map(({ text }) => text).join(' ') || told.execution.error);
  return told.result;
}

/** An order a day, which goes its way; now and then goods come, a ticket is asked and done, and somebody forgets a payment. */
function work(shop: ShopHost, day: number, wrong: string[]): void {
  const did = (action: string, input: unknown): string => {
    const told = shop.send<{ no?: string; id?: string }>(action, input);
    if (!told.ok) {
      wrong.push(
        `${day} ${action}: ${told.problems.map(({ text }) => text).join(' ') || told.execution.error}`,
      );
      return '';
    }
    return told.result.no ?? told.result.id ?? '';
  };
  if (day % 5 === 0) did('stock.receive', { lines: [{ product: 'SKT-KLP', quantity: 20, cost: 5_500 }] });
  const lines = [{ product: 'SKT-KLP', quantity: 1 + (day % 3) }];
  const customer = { name: `Pembeli ${day}`, phone: `0813 5555 ${String(1000 + day)}` };
  const no = did('orders.create', { customer, channel: 'whatsapp', lines });
  if (day % 4 !== 3) {
    for (const step of ['check', 'process', 'ship']) did(`orders.${step}`, { id: no });
    if (day % 4 !== 2) {
      const amount = 15_000 * (1 + (day % 3));
      did('payments.record', { for: no, amount });
    }
  }
  if (day % 6 === 2) {
    const id = did('tickets.add', { subject: `Soal hari ke-${day}`, order: no });
    if (day % 12 === 2) did('tickets.move', { id, to: 'done' });
  }
}

/** The digest of this morning says what *Dasbor* says of yesterday, and that is what the tabs hold. */
function morningWrong(shop: ShopHost, body: string, yesterday: Date): string[] {
  const date = yesterday.toISOString().slice(0, 10);
  const look = must(
    shop.send<{ tiles: Tile[] }>('dashboard.look', { period: 'custom', from: date, to: date }),
  );
  const wrong = look.tiles
    .filter(({ label, text }) => !body.includes(`- ${label}: ${text}`))
    .map(({ label, text }) => `${date} ${label}: Dasbor ${text}, ringkasan lain`);
  const rows = (tab: string) => shop.rows(tab).filter((row) => row['No.'] !== '');
  const orders = rows('Pesanan').filter(({ Status }) => Status !== 'Dibatalkan');
  const came = orders.filter(({ Tanggal }) => dayIn(Tanggal) === date);
  const goods = shop.rows('Produk').filter(({ SKU }) => SKU !== '');
  const slow: Readonly<Record<string, number>> = {
    'orders.in': came.length,
    'orders.sales': came.reduce((sum, { Total }) => sum + Number(Total), 0),
    'orders.done': orders.filter((row) => dayIn(row['Selesai pada']) === date).length,
    'stock.critical': goods.filter(({ Keadaan }) => Keadaan === 'Kritis' || Keadaan === 'Habis').length,
    'tickets.open': rows('Tiket').filter(({ Status }) => Status !== 'Selesai' && Status !== 'Dibatalkan')
      .length,
  };
  for (const [key, count] of Object.entries(slow)) {
    const tile = look.tiles.find((each) => each.key === key);
    if (tile?.value !== count) wrong.push(`${date} ${key}: Dasbor ${tile?.value}, dihitung ${count}`);
  }
  return wrong;
}

const keysOf = (shop: ShopHost): string[] =>
  shop
    .rows('Log Kirim')
    .flatMap(({ Kunci }) => String(Kunci ?? '').split(' '))
    .filter(Boolean);

/** Nothing twice, and no working morning without its digest. */
function sentWrong(shop: ShopHost, mornings: number): string[] {
  const keys = keysOf(shop);
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `dua kali: ${key}`);
  const unsure = shop.rows('Log Kirim').filter(({ Keadaan }) => /Mungkin|Gagal/.test(String(Keadaan)));
  const digests = shop.outbox().filter(({ to, body }) => to === OWNER && body.includes('Ringkasan pagi'));
  const alarms = shop.outbox().filter(({ subject }) => subject.includes('Alarm cadangan'));
  return [
    ...twice,
    ...unsure.map((row) => `${row['No.']} ${row.Keadaan}`),
    ...(digests.length === mornings ? [] : [`${digests.length} ringkasan di ${mornings} pagi`]),
    ...alarms.map(({ subject }) => subject),
  ];
}

/** Every night is in the history once, every night has its version, and nothing that is told twice contradicts itself. */
function nightsWrong(shop: ShopHost, days: number): string[] {
  const nights = shop.rows('Riwayat Dasbor').map(({ Tanggal }) => dayIn(Tanggal));
  const wrong: string[] = [];
  for (let day = 0; day < days; day++) {
    const date = new Date(START + 7 * HOUR + day * DAY).toISOString().slice(0, 10);
    const count = nights.filter((night) => night === date).length;
    if (count !== 1) wrong.push(`${date} ${count} kali di Riwayat Dasbor`);
  }
  const ledger = must(shop.send<{ differences: unknown[]; broken: unknown[] }>('stock.check', {}));
  if (ledger.differences.length + ledger.broken.length > 0) wrong.push(JSON.stringify(ledger));
  return wrong;
}

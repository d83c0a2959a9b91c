/**
 * For every action that writes: what has to happen first, and an input it takes. A new action joins the sweep by an
 * entry here. Longer than other files because it is nothing but a list, and one place to look.
 */
import { NOW, OWNER, person, type ShopHost, type Told } from '../../support/shop-host';

export interface Example {
  readonly action: string;
  /** Tells two examples of one action apart. */
  readonly of?: string;
  /** Brings the shop to where the action is due, and gives its input. */
  readonly input: (shop: ShopHost) => unknown;
  /**
   * How a stop is made good. Usually the next action's look at the journal finishes it or takes it back, and the same request then has one effect. `again`:
   * a mending of the engine ends when it is called again. `errand`: what works beside the journal is done again from its beginning.
   */
  readonly ends?: 'again' | 'errand';
  /** Starts in a workbook without Rapi: nobody can do anything else in it meanwhile. */
  readonly bare?: boolean;
  /** An errand whose same request gets the same answer, whatever stopped it. */
  readonly answers?: boolean;
  /** Only every so manieth stop of each way is tried: an errand of thousands of calls, each stop of which costs seconds. */
  readonly every?: number;
  /** What else must hold after it. */
  readonly sound?: (shop: ShopHost) => string[];
}

const NOBODY = 'PSN-000063';
const customer = { name: 'Zahra (contoh)', phone: '0813 9999 0001', city: 'Solo' };
const lines = (...skus: string[]) => skus.map((product, index) => ({ product, quantity: index + 1 }));
const newOrder = {
  customer,
  channel: 'whatsapp',
  promised: '2026-11-07',
  fee: 15_000,
  lines: lines('BTK-MGK', 'KTN-TAS'),
};

/** What an action answers while the stage is set; anything but yes is a mistake of the example. */
export function must<R = Record<string, unknown>>(told: Told<R>): R {
  if (!told.ok) throw new Error(told.problems.map(({ text }) => text).join(' ') || told.execution.error);
  return told.result;
}

const placed = (shop: ShopHost, ...steps: string[]): { id: string } => {
  const { no } = must(shop.send<{ no: string }>('orders.create', newOrder));
  for (const step of steps) must(shop.send(`orders.${step}`, { id: no }));
  return { id: no };
};
/** One of the first line of an order that was closed long ago, torn. */
const returned = {
  id: 'PSN-000001',
  lines: [{ line: 'BRS-000001', quantity: 1, reason: 'damaged', condition: 'scrap' }],
};
/** The proof of 61. */
const WAITS = 'BYR-000058';
const paid = (shop: ShopHost): { id: string; order: string } => {
  const { id: order } = placed(shop);
  return { id: must(shop.send<{ no: string }>('payments.record', { for: order, amount: 50_000 })).no, order };
};
const product = (shop: ShopHost): string =>
  must(shop.send<{ id: string }>('stock.addProduct', { sku: 'BARU-1', name: 'Nampan rotan', price: 90_000 }))
    .id;
const undoOf = (told: Told): unknown => (told.ok && told.undo && 'input' in told.undo ? told.undo.input : {});

/** Two products counted, one of them with a difference. */
const counted = (shop: ShopHost): { rows: string[] } => {
  const count = (product: string, units: number): string =>
    must(shop.send<{ row: string }>('counts.count', { product, counted: units, reason: 'damaged' })).row;
  return { rows: [count('BTK-MGK', 22), count('BTK-GLS', 27)] };
};
const wanted = { supplier: 'Batok Jaya (contoh)', lines: lines('BTK-MGK', 'BTK-GLS') };
const bought = (shop: ShopHost): { id: string } => ({
  id: must(shop.send<{ no: string }>('purchasing.order', wanted)).no,
});
/** Ten hampers came, one of them broken; the baskets are still to come. */
const hampers = { id: 'PB-000003', lines: [{ product: 'PKT-HMP', quantity: 9, rejected: 1 }] };

const note = (shop: ShopHost): { id: string } => ({
  id: must(shop.send<{ id: string }>('notes.add', { about: 'PLG-00016', text: 'suka warna hijau' })).id,
});
const mentioned = (shop: ShopHost): { id: string } => {
  must(shop.send('notes.add', { about: 'PLG-00016', text: '@Wulan suka warna hijau' }));
  return { id: String(shop.rows('Sebutan').slice(-1)[0]?.ID) };
};
const item = (shop: ShopHost, more = {}): { id: string } => ({
  id: must(shop.send<{ id: string }>('backlog.add', { kind: 'product', title: 'Kemasan baru', ...more })).id,
});
/** A review with one decision, and then what is done with it. */
const reviewed = (shop: ShopHost, input: (shop: ShopHost) => unknown): unknown => {
  shop.send('backlog.decide', { ...item(shop), decision: 'keep' });
  return input(shop);
};
const after = (shop: ShopHost, action: string, input: { id: string }): { id: string } => {
  must(shop.send(action, input));
  return input;
};

const asked = { subject: 'Kapan sampai?', customer: { id: 'PLG-00016' } };
const ticket = (shop: ShopHost): { id: string } => ({
  id: must(shop.send<{ id: string }>('tickets.add', asked)).id,
});
/** The answer to a review, and the template of the question that came twice. */
const SERVICE = { item: 'BLG-000004' };
const WORDS = { id: 'TPL-000002' };

const interested = { name: 'Bu Rina', phone: '0812-3456-7890', need: '40 hampers', amount: 11_000_000 };
const lead = (shop: ShopHost): { id: string } => ({
  id: must(shop.send<{ id: string }>('leads.add', interested)).id,
});
const sale = (shop: ShopHost) => ({
  lead: lead(shop).id,
  customer: { name: interested.name, phone: interested.phone },
  lines: [{ product: product(shop), quantity: 1 }],
  backorder: true,
});
const SALES = { item: 'BLG-000014' };

/** A colleague is held up and names somebody. */
const heldUp = { focus: 'Foto ulang besek', blocker: 'sampel belum tiba', helper: 'Agus (contoh)' };
const checkedIn = (shop: ShopHost) => shop.send<{ id: string }>('checkins.save', heldUp);

const REPORT = { week: '2026-10-26', conclusion: 'Hampers dulu' };
const decided = { decision: 'Hampers per 10', followUp: 'Hitung besek', who: 'Bima (contoh)' };

const opened = (shop: ShopHost, into: string, rows: number): string =>
  must(shop.send<{ import: string }>('imports.start', { file: 'contoh.csv', into, rows })).import;
const learning = (shop: ShopHost) => ({
  channel: 'shopee',
  goods: [{ said: 'Mangkok kelapa — Besar', product: product(shop) }],
});
const newCustomers = (count: number, words = 1) =>
  Array.from({ length: count }, (_, index) => ({
    line: index + 2,
    values: {
      name: `Pelanggan impor ${index}`,
      phone: `0821${String(10_000_000 + index)}`,
      address: `Jalan nomor ${index}${', dekat pasar'.repeat(words)}`,
    },
  }));

/** The first line of the checklist of packing, as Alur begins. */
const PACKED = 'SKU dan jumlah cocok dengan pesanan';

export const EXAMPLES: readonly Example[] = [
  { action: 'team.share', input: () => ({ id: person('yoga'), project: 'Hampers', on: true }) },
  { action: 'team.give', input: () => ({ right: 'payments.check', role: 'warehouse', does: true }) },
  { action: 'orders.create', input: () => newOrder },
  { action: 'orders.check', input: (shop) => placed(shop) },
  { action: 'orders.process', input: (shop) => placed(shop, 'check') },
  { action: 'orders.ship', input: (shop) => placed(shop, 'check', 'process') },
  {
    action: 'orders.shipScanned',
    input: (shop) => ({ code: placed(shop, 'check').id, trackingNo: 'JX0000000001' }),
  },
  {
    action: 'orders.close',
    input: (shop) => ({ ...placed(shop, 'check', 'process', 'ship'), anyway: true }),
  },
  { action: 'orders.hold', input: (shop) => ({ ...placed(shop), reason: 'menunggu kabar' }) },
  { action: 'orders.resume', input: (shop) => placed(shop, 'hold') },
  { action: 'orders.cancel', input: (shop) => placed(shop, 'check') },
  { action: 'orders.revive', input: (shop) => placed(shop, 'cancel') },
  { action: 'orders.proposeCancel', input: () => ({ id: NOBODY }) },
  { action: 'orders.uncheck', input: (shop) => placed(shop, 'check') },
  { action: 'orders.unprocess', input: (shop) => placed(shop, 'check', 'process') },
  {
    action: 'orders.unship',
    input: (shop) => undoOf(shop.send('orders.ship', placed(shop, 'check', 'process'))),
  },
  {
    action: 'many.step',
    input: (shop) => ({ table: 'orders', step: 'ship', ids: [placed(shop, 'check').id] }),
  },
  {
    action: 'many.back',
    input: (shop) =>
      undoOf(shop.send('many.step', { table: 'orders', step: 'ship', ids: [placed(shop, 'check').id] })),
  },
  { action: 'modules.switch', input: () => ({ off: ['tickets'] }) },
  { action: 'orders.setUp', input: () => ({ secondCheck: true, mustTick: true }) },
  { action: 'backup.choose', input: () => ({ what: 'charts', held: false }) },
  {
    action: 'orders.tick',
    input: () => ({ id: 'PSN-000059', stage: 'processing', item: PACKED, on: true }),
  },
  { action: 'returns.record', input: () => returned },
  { action: 'returns.takeBack', input: (shop) => undoOf(shop.send('returns.record', returned)) },
  {
    action: 'orders.reopen',
    input: (shop) => {
      const { id } = placed(shop, 'check', 'process', 'ship');
      must(shop.send('orders.close', { id, anyway: true }));
      return { id };
    },
  },
  {
    action: 'stock.receive',
    input: () => ({
      lines: lines('BTK-MGK', 'KTN-TAS').map((line) => ({ ...line, cost: 16_000 })),
      source: 'PB-9',
    }),
  },
  { action: 'stock.addProduct', input: () => ({ sku: 'BARU-1', name: 'Nampan rotan', price: 90_000 }) },
  { action: 'stock.addSupplier', input: () => ({ name: 'Rotan Jaya (contoh)', phone: '0812 5555 0001' }) },
  { action: 'stock.scrap', input: () => ({ product: 'PRD-0001', quantity: 2, reason: 'damaged' }) },
  {
    action: 'stock.transfer',
    input: (shop) => {
      must(shop.send('stock.setUp', { add: 'Toko' }));
      return { product: 'PRD-0001', quantity: 4, to: 'Toko' };
    },
  },
  { action: 'stock.setUp', input: () => ({ add: 'Toko', packs: true }) },
  { action: 'stock.setPacks', input: () => ({ product: 'PRD-0001', packs: '1 dus = 24' }) },
  { action: 'keeping.policy', input: () => ({ daily: 14, weekly: 8 }) },
  { action: 'dashboard.setUp', input: () => ({ charts: ['ageing', 'stockValue'] }) },
  { action: 'purchasing.setUp', input: () => ({ orderCost: 25_000, holdingPercent: 20 }) },
  { action: 'stock.correct', input: () => ({ product: 'PRD-0001', change: -2, reason: 'rusak' }) },
  {
    action: 'stock.undoMoves',
    input: (shop) =>
      undoOf(
        shop.send('stock.receive', {
          lines: [{ product: 'PRD-0001', quantity: 4, cost: null }],
          source: 'x',
        }),
      ),
  },
  { action: 'stock.retire', input: (shop) => ({ product: product(shop) }) },
  {
    action: 'stock.sellAgain',
    input: (shop) => {
      const id = product(shop);
      must(shop.send('stock.retire', { product: id }));
      return { product: id };
    },
  },
  { action: 'payments.record', input: (shop) => ({ for: placed(shop).id, amount: 50_000 }) },
  { action: 'payments.record', of: 'for an invoice', input: () => ({ for: 'INV-000003', amount: 50_000 }) },
  { action: 'payments.accept', input: () => ({ id: WAITS }) },
  { action: 'payments.unaccept', input: (shop) => after(shop, 'payments.accept', { id: WAITS }) },
  { action: 'payments.reject', input: () => ({ id: WAITS, reason: 'belum masuk' }) },
  { action: 'payments.reopen', input: (shop) => after(shop, 'payments.reject', { id: WAITS }) },
  { action: 'payments.propose', input: () => ({ id: WAITS, step: 'accept' }) },
  { action: 'payments.takeBack', input: (shop) => paid(shop) },
  { action: 'payments.putBack', input: (shop) => undoOf(shop.send('payments.takeBack', paid(shop))) },
  { action: 'payments.refund', input: (shop) => ({ for: paid(shop).order, amount: 10_000 }) },
  {
    action: 'payments.bring',
    input: () => ({
      payments: ['INV-000003', 'PSN-000061'].map((no) => ({ for: no, amount: 10_000, day: '2026-11-04' })),
    }),
  },
  { action: 'payments.makeInvoice', input: (shop) => ({ orders: [placed(shop).id] }) },
  { action: 'payments.creditInvoice', input: () => ({ id: 'INV-000003', reason: 'salah alamat' }) },
  { action: 'payments.setUp', input: () => ({ ppn: { from: '2026-11-01', percent: 12 }, term: 30 }) },
  {
    action: 'payments.tend',
    input: (shop) => {
      // An edit that Rapi never heard of, so that the night has something to do.
      shop.faults({ before: () => ({ kind: 'killed', kept: { writes: 0, rows: 0 } }) });
      const [sheet, column] = [shop.sheetId('Invoice'), shop.column('Invoice', 'Jatuh tempo')];
      shop.type({ as: OWNER, sheet, row: 6, column, text: '2026-11-01', confirmed: true });
      shop.faults();
      return {};
    },
  },
  { action: 'counts.start', input: () => ({ starts: 'KTN' }) },
  { action: 'counts.drop', input: (shop) => undoOf(shop.send('counts.start', { starts: 'KTN' })) },
  {
    action: 'counts.count',
    input: (shop) => {
      must(shop.send('counts.start', { starts: 'BTK' }));
      return { product: 'BTK-MGK', counted: 22, reason: 'damaged' };
    },
  },
  { action: 'counts.post', input: (shop) => counted(shop) },
  {
    action: 'counts.reopen',
    input: (shop) => undoOf(shop.send('counts.post', counted(shop))),
  },
  { action: 'purchasing.order', input: () => wanted },
  { action: 'purchasing.receive', input: () => hampers },
  {
    action: 'purchasing.unreceive',
    every: 3,
    input: (shop) => undoOf(shop.send('purchasing.receive', hampers)),
  },
  { action: 'purchasing.cancelRest', input: (shop) => bought(shop) },
  {
    action: 'purchasing.awaitRest',
    every: 3,
    input: (shop) => undoOf(shop.send('purchasing.cancelRest', bought(shop))),
  },
  { action: 'purchasing.pay', input: () => ({ id: 'PB-000002', amount: 500_000 }) },
  {
    action: 'purchasing.unpay',
    input: (shop) => undoOf(shop.send('purchasing.pay', { id: 'PB-000002', amount: 500_000 })),
  },
  {
    action: 'purchasing.bring',
    every: 3,
    input: () => ({
      purchases: [
        {
          supplier: 'Lilin Sari (contoh)',
          ordered: '2026-10-01',
          receivedOn: '2026-10-10',
          lines: [{ product: 'LLN-WRP', quantity: 40, cost: 36_000, received: 30 }],
        },
      ],
    }),
  },
  { action: 'customers.add', input: () => customer },
  { action: 'customers.edit', input: () => ({ id: 'PLG-00016', city: 'Bantul', followUp: '2026-11-09' }) },
  { action: 'customers.archive', input: () => ({ id: 'PLG-00016' }) },
  {
    action: 'customers.restore',
    input: (shop) => {
      must(shop.send('customers.archive', { id: 'PLG-00016' }));
      return { id: 'PLG-00016' };
    },
  },
  { action: 'customers.merge', input: () => ({ from: 'PLG-00016', into: 'PLG-00011' }), every: 4 },
  {
    action: 'customers.unmerge',
    input: (shop) => undoOf(shop.send('customers.merge', { from: 'PLG-00016', into: 'PLG-00011' })),
    every: 4,
  },
  { action: 'customers.forget', input: () => ({ id: 'PLG-00016' }), every: 4 },
  { action: 'customers.tellApart', input: () => ({ a: 'PLG-00016', b: 'PLG-00011', two: true }) },
  { action: 'customers.setSegments', input: () => ({ lately: 30, gone: 90, often: 4, much: 500_000 }) },
  { action: 'imports.start', input: () => ({ file: 'contoh.csv', into: 'customers', rows: 3 }) },
  {
    action: 'imports.batch',
    of: 'new and changed rows',
    input: (shop) => ({
      import: opened(shop, 'customers', 4),
      batch: 1,
      into: 'customers',
      mode: 'upsert',
      rows: [
        ...newCustomers(3),
        { line: 9, values: { name: 'Putri (contoh)', phone: '084000000016', city: 'Ubud' } },
      ],
    }),
  },
  {
    action: 'imports.batch',
    of: 'more rows than a journal holds',
    input: (shop) => ({
      import: opened(shop, 'customers', 150),
      batch: 1,
      into: 'customers',
      mode: 'create',
      rows: newCustomers(150, 60),
    }),
  },
  {
    action: 'imports.finish',
    input: (shop) => ({ import: opened(shop, 'customers', 1), created: 1, changed: 0, same: 0, refused: 0 }),
  },
  {
    action: 'imports.park',
    input: (shop) => ({
      import: opened(shop, 'customers', 3),
      from: 0,
      batches: [newCustomers(2), newCustomers(1)],
      how: { into: 'customers' },
    }),
  },
  {
    // Its last step; a whole import of several steps, stopped at every call, has a test of its own.
    action: 'imports.run',
    input: (shop) => {
      const given = opened(shop, 'customers', 3);
      const part = { import: given, from: 0, batches: [newCustomers(3)], how: { into: 'customers' } };
      must(shop.send('imports.park', part));
      const rows = newCustomers(3);
      must(
        shop.send('imports.batch', {
          import: given,
          batch: 1,
          into: 'customers',
          mode: 'upsert',
          rows,
          done: 3,
        }),
      );
      return { import: given };
    },
  },
  {
    action: 'imports.openings',
    input: (shop) => ({
      import: opened(shop, 'moves', 1),
      reference: 'stok awal',
      before: '2026-10-01',
      shipped: {},
      rows: [{ line: 2, values: { product: product(shop), onHand: '5', cost: '1000' } }],
    }),
  },
  {
    action: 'imports.undo',
    input: (shop) => {
      const given = opened(shop, 'customers', 4);
      const rows = [
        ...newCustomers(3),
        { line: 9, values: { name: 'Putri (contoh)', phone: '084000000016', city: 'Ubud' } },
      ];
      must(shop.send('imports.batch', { import: given, batch: 1, into: 'customers', mode: 'upsert', rows }));
      return { import: given };
    },
  },
  { action: 'marketplaces.learn', input: (shop) => learning(shop) },
  {
    action: 'marketplaces.forget',
    input: (shop) => undoOf(shop.send('marketplaces.learn', learning(shop))),
  },
  { action: 'notes.add', input: () => ({ about: 'PLG-00016', text: 'suka warna hijau' }) },
  { action: 'notes.read', input: (shop) => mentioned(shop) },
  { action: 'notes.unread', input: (shop) => after(shop, 'notes.read', mentioned(shop)) },
  { action: 'notes.reply', input: (shop) => ({ ...mentioned(shop), text: 'sudah benar' }) },
  {
    action: 'notes.unreply',
    input: (shop) => undoOf(shop.send('notes.reply', { ...mentioned(shop), text: 'sudah benar' })),
  },
  { action: 'notes.correct', input: (shop) => ({ ...note(shop), text: 'suka warna biru' }) },
  {
    action: 'notes.uncorrect',
    input: (shop) => undoOf(shop.send('notes.correct', { ...note(shop), text: 'suka warna biru' })),
  },
  { action: 'notes.pin', input: (shop) => note(shop) },
  { action: 'notes.unpin', input: (shop) => after(shop, 'notes.pin', note(shop)) },
  { action: 'notes.archive', input: (shop) => note(shop) },
  { action: 'notes.restore', input: (shop) => after(shop, 'notes.archive', note(shop)) },
  { action: 'tickets.add', input: () => asked },
  { action: 'tickets.answer', input: (shop) => ticket(shop) },
  { action: 'tickets.move', input: (shop) => ({ ...ticket(shop), to: 'waiting' }) },
  { action: 'tickets.edit', input: (shop) => ({ ...ticket(shop), set: { urgency: '4' } }) },
  { action: 'tickets.putBack', input: (shop) => undoOf(shop.send('tickets.answer', ticket(shop))) },
  { action: 'tickets.archive', input: (shop) => ticket(shop) },
  { action: 'tickets.restore', input: (shop) => after(shop, 'tickets.archive', ticket(shop)) },
  { action: 'tickets.takeOver', input: () => SERVICE },
  { action: 'tickets.giveBack', input: (shop) => undoOf(shop.send('tickets.takeOver', SERVICE)) },
  { action: 'backup.setSchedule', input: () => ({ every: 'hourly', near: 'on' }) },
  { action: 'tickets.setUp', input: () => ({ holidays: '2026-12-25', limits: { 4: 0.5 } }) },
  {
    action: 'tickets.tend',
    input: (shop) => {
      // A state that was chosen while Rapi did not hear of it, so that the night has something to do.
      shop.faults({ before: () => ({ kind: 'killed', kept: { writes: 0, rows: 0 } }) });
      const [sheet, column] = [shop.sheetId('Tiket'), shop.column('Tiket', 'Status')];
      shop.type({ as: OWNER, sheet, row: 2, column, text: 'Selesai', confirmed: true });
      shop.faults();
      return {};
    },
  },
  { action: 'leads.add', input: () => interested },
  { action: 'leads.edit', input: (shop) => ({ ...lead(shop), set: { amount: 9_000_000 } }) },
  { action: 'leads.plan', input: (shop) => ({ ...lead(shop), next: 'telepon', day: '2026-12-20' }) },
  { action: 'leads.move', input: (shop) => ({ ...lead(shop), to: 'won' }) },
  { action: 'leads.sell', input: sale },
  { action: 'leads.unsell', input: (shop) => undoOf(shop.send('leads.sell', sale(shop))) },
  {
    action: 'leads.putBack',
    input: (shop) => undoOf(shop.send('leads.move', { ...lead(shop), to: 'won' })),
  },
  { action: 'leads.archive', input: (shop) => lead(shop) },
  { action: 'leads.restore', input: (shop) => after(shop, 'leads.archive', lead(shop)) },
  { action: 'leads.forget', input: (shop) => lead(shop), every: 2 },
  { action: 'leads.takeOver', input: () => SALES },
  { action: 'leads.giveBack', input: (shop) => undoOf(shop.send('leads.takeOver', SALES)) },
  { action: 'templates.add', input: () => ({ title: 'Ukuran?', text: 'Panjang {panjang}' }) },
  { action: 'templates.edit', input: () => ({ ...WORDS, set: { text: 'Halo {nama}' } }) },
  { action: 'templates.archive', input: () => WORDS },
  { action: 'templates.restore', input: (shop) => after(shop, 'templates.archive', WORDS) },
  { action: 'templates.use', input: () => WORDS },
  {
    action: 'templates.starters',
    input: (shop) => {
      must(shop.send('templates.edit', { ...WORDS, set: { title: 'Sudah dikirim?' } }));
      return {};
    },
  },
  { action: 'checkins.save', input: () => heldUp },
  {
    action: 'checkins.solve',
    input: (shop) => ({ id: must(checkedIn(shop)).id }),
  },
  { action: 'checkins.putBack', input: (shop) => undoOf(checkedIn(shop)) },
  { action: 'decisions.add', input: () => decided },
  { action: 'decisions.edit', input: () => ({ id: 'KPT-000001', followUp: 'Buat tabel ongkir' }) },
  { action: 'decisions.putBack', input: (shop) => undoOf(shop.send('decisions.add', decided)) },
  { action: 'sops.add', input: () => ({ title: 'Kirim hadiah', steps: 'Bungkus\nSertakan kartu' }) },
  { action: 'documents.save', input: () => ({ id: 'DOK-000002', state: 'final' }) },
  {
    action: 'documents.putBack',
    input: (shop) => undoOf(shop.send('documents.save', { id: 'DOK-000002', state: 'final' })),
  },
  {
    action: 'sops.tick',
    input: () => ({ id: 'SOP-000002', about: 'TKT-000001', item: 'Salam', on: true }),
  },
  { action: 'sops.edit', input: () => ({ id: 'SOP-000001', set: { steps: 'Cek bayar\nKemas' } }) },
  {
    action: 'sops.starters',
    input: (shop) => {
      must(shop.send('sops.edit', { id: 'SOP-000001', set: { title: 'Pesanan' } }));
      return {};
    },
  },
  { action: 'reminders.set', input: () => ({ id: 'ATR-03', on: true }) },
  {
    action: 'reminders.settle',
    input: (shop) => {
      must(shop.send('reminders.set', { id: 'ATR-07', on: true }));
      must(shop.send('reminders.send', {}));
      return { id: 'KRM-000001', to: 'done' };
    },
  },
  {
    action: 'log.keep',
    input: (shop) => {
      placed(shop);
      return {};
    },
  },
  {
    action: 'reminders.tidy',
    input: (shop) => {
      shop.setNow(NOW - 8 * 86_400_000);
      must(shop.send('reminders.set', { id: 'ATR-07', on: true }));
      must(shop.send('reminders.send', {}));
      shop.setNow(NOW);
      return {};
    },
  },
  { action: 'weekly.save', input: () => REPORT },
  { action: 'weekly.putBack', input: (shop) => undoOf(shop.send('weekly.save', REPORT)) },
  { action: 'backlog.add', input: () => ({ kind: 'product', title: 'Kemasan baru' }) },
  { action: 'backlog.edit', input: (shop) => ({ ...item(shop), set: { urgency: '3', due: '2026-11-20' } }) },
  { action: 'backlog.move', input: (shop) => ({ ...item(shop), to: 'started' }) },
  { action: 'backlog.accept', input: (shop) => item(shop, { proposed: true }) },
  { action: 'backlog.reject', input: (shop) => ({ ...item(shop, { proposed: true }), note: 'tidak perlu' }) },
  {
    action: 'backlog.duplicate',
    input: (shop) => ({ ...item(shop, { proposed: true }), of: item(shop).id }),
  },
  { action: 'backlog.snooze', input: (shop) => ({ ...item(shop), until: '2026-11-12' }) },
  { action: 'backlog.keep', input: (shop) => item(shop) },
  { action: 'backlog.block', input: (shop) => ({ ...item(shop), blocker: 'sampel belum tiba' }) },
  { action: 'backlog.archive', input: (shop) => item(shop) },
  { action: 'backlog.restore', input: (shop) => after(shop, 'backlog.archive', item(shop)) },
  {
    action: 'backlog.putBack',
    input: (shop) => undoOf(shop.send('backlog.edit', { ...item(shop), set: { due: '2026-11-20' } })),
  },
  { action: 'backlog.tend', input: () => ({}) },
  { action: 'backlog.decide', input: (shop) => ({ ...item(shop), decision: 'keep' }) },
  { action: 'backlog.endReview', input: (shop) => reviewed(shop, () => ({ note: 'Hampers dulu' })) },
  {
    action: 'backlog.resumeReview',
    input: (shop) => reviewed(shop, () => undoOf(shop.send('backlog.endReview', {}))),
  },
  {
    action: 'backlog.setUp',
    input: () => ({ labels: { started: 'Digarap' }, methods: { product: 'rice' }, capacity: 12 }),
  },
  {
    action: 'jobs.run',
    of: 'finishing what a crash left',
    ends: 'again',
    input: (shop) => {
      shop.faults({
        before: ({ method, buffered }) =>
          method === 'Range.getValues' && buffered > 3
            ? { kind: 'killed', kept: { writes: 3, rows: 1 } }
            : undefined,
      });
      shop.send('orders.create', newOrder);
      shop.faults();
      return { name: 'app.recover' };
    },
  },
  {
    action: 'jobs.run',
    of: 'taking back what is too large to finish',
    ends: 'again',
    input: (shop) => {
      const given = opened(shop, 'customers', 150);
      shop.faults({
        before: ({ method, buffered }) =>
          method === 'Range.getValues' && buffered > 0
            ? { kind: 'killed', kept: { writes: 1, rows: 40 } }
            : undefined,
      });
      shop.send('imports.batch', {
        import: given,
        batch: 1,
        into: 'customers',
        mode: 'create',
        rows: newCustomers(150, 60),
      });
      shop.faults();
      return { name: 'app.recover' };
    },
  },
  {
    action: 'dashboard.close',
    input: (shop) => {
      // Today is kept already: it is due tomorrow.
      shop.setNow(NOW + 86_400_000);
      // Ranks follow from the day as well.
      must(shop.send('backlog.refresh', {}));
      return {};
    },
  },
  {
    action: 'app.undo',
    input: (shop) => {
      placed(shop);
      return {};
    },
  },
];

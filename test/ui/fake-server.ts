/** A small shop for the sidebar's page: what the server puts into it, and answers to everything it asks. */
import { packPart } from '../../src/kernel/pack';
import type { Answer, Boot, Card, Request } from '../../src/kernel/protocol';

const product = (
  id: string,
  sku: string,
  title: string,
  price: number,
  available: number,
  state: string,
) => ({
  id,
  panel: 'stock.card',
  title,
  note: `${sku} · bisa dijual ${available}`,
  keys: [sku],
  facts: { sku, price, available, state },
});

const customer = (n: number, name: string, city: string) => {
  const ending = String(n).padStart(4, '0');
  return {
    id: `PLG-0${ending}`,
    panel: 'customers.card',
    title: `${name} (contoh)`,
    note: `${city} · …${ending}`,
    keys: [ending],
    facts: { phone: `628400000${ending}`, city },
  };
};

const order = (n: number, who: string, items: string) => ({
  id: `PSN-0000${n}`,
  panel: 'orders.card',
  title: `PSN-0000${n}`,
  note: `${who} (contoh) · ${items}`,
  keys: [],
});

const work = (id: string, title: string, due: string, late: boolean, step: string) => ({
  id,
  kind: 'order',
  title,
  owner: 'Sekar',
  due,
  late,
  step,
  panel: 'orders.card',
});

export const boot: Boot = {
  book: 'buku-uji',
  language: 'id',
  currency: 'IDR',
  zone: 'Asia/Jakarta',
  today: '2026-11-05',
  firm: 'Griya Daun (contoh)',
  person: { email: 'sekar@griyadaun.example', name: 'Sekar', role: 'sales' },
  modules: ['orders', 'stock', 'customers'],
  home: {
    alarm: { text: '2 pesanan terlambat', panel: 'orders.list', input: { filter: 'late' } },
    work: [
      work('PSN-000059', 'PSN-000059 Fajar', '2026-11-05', false, 'Kirim sisanya'),
      work('PSN-000056', 'PSN-000056 Hana', '2026-11-01', true, 'Kemas'),
      work('PSN-000050', 'PSN-000050 Opik', '2026-10-29', true, 'Lengkapi alamat'),
      work('PSN-000061', 'PSN-000061 Udin', '2026-11-06', false, 'Cek pembayaran'),
      work('PSN-000063', 'PSN-000063 Kafe Senja', '2026-11-07', false, 'Cek'),
    ],
    waiting: 2,
    checks: [
      {
        table: 'products',
        id: 'PRD-0001',
        text: 'Mangkuk batok kelapa: Fisik 12 → 10 diketik di lembar.',
        offer: {
          action: 'stock.correct',
          input: { product: 'PRD-0001', change: -2, reason: '' },
          label: 'Catat koreksi −2',
        },
      },
    ],
    saved: '14.02',
  },
  index: [
    {
      kind: 'products',
      entries: [
        product('PRD-0001', 'BTK-MGK', 'Mangkuk batok kelapa', 35000, 17, 'critical'),
        product('PRD-0002', 'BTK-GLS', 'Gelas batok kelapa', 28000, 25, 'fine'),
        product('PRD-0010', 'KTN-TAS', 'Tas belanja katun', 48000, 58, 'fine'),
        product('PRD-0011', 'KTN-SRB', 'Serbet katun isi 3', 39000, 24, 'fine'),
        product('PRD-0007', 'ANY-KRJ', 'Keranjang pandan M', 125000, 4, 'low'),
        product('PRD-0018', 'PKT-HMP', 'Hampers dapur lestari', 275000, -1, 'out'),
      ],
    },
    {
      kind: 'customers',
      entries: [
        customer(16, 'Putri', 'Denpasar'),
        customer(8, 'Kafe Senja', 'Bandung'),
        customer(1, 'Ayu', 'Sleman'),
      ],
    },
    {
      kind: 'orders',
      entries: [order(59, 'Fajar', '3 × Serbet katun'), order(61, 'Udin', '1 × Tas belanja')],
    },
  ],
};

const card: Card = {
  title: 'PSN-000059',
  state: { text: 'Diproses', tone: 'note' },
  lines: [
    { text: 'Fajar (contoh)', aside: 'Shopee' },
    { text: 'Janji', aside: 'hari ini', tone: 'watch' },
    { text: 'Terkirim sebagian' },
    { text: '3 × Serbet katun isi 3', aside: 'terkirim' },
    { text: '2 × Sikat sabut kelapa', aside: 'siap' },
    { text: '1 × Sendok batok isi 2', aside: 'siap' },
    { text: 'Total', aside: 'Rp165.000 · lunas', strong: true },
  ],
  next: { label: 'Kirim sisanya (3)', action: 'orders.ship', input: { id: 'PSN-000059' } },
  more: [
    {
      label: 'Tahan',
      action: 'orders.hold',
      input: { id: 'PSN-000059' },
      ask: [{ field: 'reason', label: 'Alasan', kind: 'text' }],
    },
    {
      label: 'Batalkan',
      action: 'orders.cancel',
      input: { id: 'PSN-000059' },
      confirm: {
        text: 'Batalkan PSN-000059? 3 barang kembali bisa dijual; Rp63.000 perlu dikembalikan.',
        label: 'Batalkan pesanan',
      },
    },
  ],
  history: [
    { when: 'kemarin', text: 'kirim 3, Lestari' },
    { when: '2 hari lalu', text: 'dicek, Tegar' },
  ],
};

const productCard: Card = {
  title: 'BTK-MGK',
  state: { text: 'Kritis', tone: 'act' },
  lines: [
    { text: 'Mangkuk batok kelapa', strong: true },
    { text: 'Bisa dijual', aside: '17', strong: true },
    { text: 'Fisik', aside: '23' },
    { text: 'Dipesan', aside: '6' },
    { text: 'Harga', aside: 'Rp35.000' },
  ],
  more: [],
  history: [{ when: 'hari ini', text: 'kirim 3, PSN-000058' }],
};

const customerCard: Card = {
  title: 'Putri (contoh)',
  lines: [
    { text: '0840-0000-0016', link: 'https://wa.me/6284000000016', aside: 'Denpasar' },
    { text: 'kirim setelah jam 4' },
    { text: 'Belanja', aside: 'Rp412.000', strong: true },
  ],
  more: [],
  history: [{ when: '3 hari lalu', text: 'PSN-000054 selesai, Rp63.000' }],
};

const row = (n: number, who: string, chip: { text: string; tone: 'act' | 'note' | 'watch' }) => ({
  id: `PSN-0000${n}`,
  panel: 'orders.card',
  title: `PSN-0000${n} · ${who} (contoh)`,
  note: '3 × Serbet katun isi 3, 2 × Sikat sabut kelapa',
  chip,
  aside: 'Rp165.000',
  step: { label: 'Kirim semua (5)', action: 'orders.ship', input: { id: `PSN-0000${n}` } },
});

/** What the fake server answers; `orders.create` refuses more than 17 as the real one would. */
export function answer({ action, input }: Request): Answer {
  const ok = (result: unknown): Answer => ({ ok: true, result });
  switch (action) {
    case 'orders.card':
      return ok(card);
    case 'stock.card':
      return ok(productCard);
    case 'customers.card':
      return ok(customerCard);
    case 'orders.list':
      return ok({
        rows: [
          row(56, 'Hana', { text: 'terlambat 2 hari', tone: 'act' }),
          row(59, 'Fajar', { text: 'Diproses', tone: 'note' }),
          row(61, 'Udin', { text: 'menunggu bayar', tone: 'watch' }),
        ],
      });
    case 'shell.index':
      return ok({ index: boot.index.map((part) => packPart(part)), home: { ...boot.home, saved: '14.05' } });
    case 'customers.list':
      return ok({
        rows: boot.index[1]?.entries.map(({ id, panel, title, note }) => ({ id, panel, title, note })),
      });
    case 'orders.create': {
      const { lines, backorder } = input as { lines: { quantity: number }[]; backorder?: boolean };
      const at = backorder ? -1 : lines.findIndex(({ quantity }) => quantity > 17);
      if (at >= 0) {
        const text = 'BTK-MGK bisa dijual 17, diminta 20. Kurangi, atau 3 jadi pesanan tunggu.';
        return { ok: false, problems: [{ code: 'orders.short', text, field: `lines.${at}.quantity` }] };
      }
      return {
        ok: true,
        result: { id: 'PSN-000065' },
        message: 'PSN-000065 tersimpan, Rp118.000.',
        undo: { action: 'orders.cancel', input: { id: 'PSN-000065' } },
      };
    }
    default:
      return { ok: true, result: {}, message: 'Tersimpan.', undo: { none: 'no' } };
  }
}

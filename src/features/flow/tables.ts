/** *Alur*: one row a stage, with what it means, whose it is, how long it may take, what to look out for and what to tick. People may edit all but the stage. */
import { ROLE_WORDS, ROLES, type Role } from '../../kernel/role';
import { choice, decimal, id, longText, reference, table } from '../../kernel/table';
import type { Bilingual, Language } from '../../kernel/words';
import { type OrderState, STATES } from './choices';

/** Whose a stage may be: everybody's but the reviewer's. */
const WHO = ROLES.filter((role) => role !== 'reviewer').map((key) => ({ key, words: ROLE_WORDS[key] }));

export const stages = table({
  key: 'stages',
  sheet: { id: 'Alur', en: 'Flow' },
  prefix: 'THP',
  digits: 2,
  color: '#0B57D0',
  hidden: true,
  starts: (language) => DEFAULTS.map((stage) => written(stage, language)),
  columns: {
    stage: choice(STATES, { header: { id: 'Tahap', en: 'Stage' }, writer: 'rapi', width: 90 }),
    rule: longText({ header: { id: 'Arti', en: 'Rule' }, writer: 'person', width: 260 }),
    who: choice(WHO, { header: { id: 'Siapa', en: 'Who' }, writer: 'person', width: 100 }),
    limit: decimal({
      header: { id: 'Batas waktu', en: 'Limit' },
      writer: 'person',
      width: 90,
      help: {
        id: 'Hari. 1: sampai akhir besok; 0,25: enam jam. Kosong: tanpa batas.',
        en: 'Days. 1: until the end of tomorrow; 0.25: six hours. Empty: no limit.',
      },
    }),
    weak: longText({
      header: { id: 'Titik rawan', en: 'Weak point' },
      writer: 'person',
      width: 240,
      help: {
        id: 'Satu baris satu hal.',
        en: 'One thing a line.',
      },
    }),
    sop: longText({
      header: { id: 'SOP', en: 'SOP' },
      writer: 'person',
      width: 240,
      namesOf: 'sops',
      help: {
        id: 'Pilih dari daftar SOP, atau tulis sendiri. Langkahnya dicentang pada setiap pesanan.',
        en: 'Choose from your SOPs, or write it here. Its steps are ticked on every order.',
      },
    }),
    checklist: longText({
      header: { id: 'Checklist', en: 'Checklist' },
      writer: 'person',
      shown: 'grouped',
      width: 240,
      help: {
        id: 'Satu baris satu hal yang dicentang pada setiap pesanan.',
        en: 'One thing a line, ticked on every order.',
      },
    }),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'grouped', width: 70 }),
    /** The SOP that was chosen: it holds when that gets another title. */
    sopId: reference('sops', {
      header: { id: 'ID SOP', en: 'SOP ID' },
      writer: 'rapi',
      shown: 'hidden',
      later: true,
    }),
  },
});

interface Default {
  readonly stage: OrderState;
  readonly who: Role;
  readonly limit: number | null;
  readonly rule: Bilingual;
  readonly weak: Bilingual;
  readonly sop?: Bilingual;
  readonly checklist?: Bilingual;
}

/** What holds until somebody writes otherwise. */
export const DEFAULTS: readonly Default[] = [
  {
    stage: 'received',
    who: 'sales',
    limit: 1,
    rule: {
      id: 'Baru masuk; bayar dan alamat belum dicek.',
      en: 'Just in; payment and address not checked yet.',
    },
    weak: {
      id: 'Nama dan jumlah bayar cocok\nAlamat dan nomor HP lengkap',
      en: 'Payer and amount agree\nAddress and phone are complete',
    },
  },
  {
    stage: 'checked',
    who: 'warehouse',
    limit: 1,
    rule: {
      id: 'Bayar dan stok sudah dicek; boleh dikerjakan.',
      en: 'Payment and stock are checked; work may begin.',
    },
    weak: {
      id: 'Barang ada di rak\nPermintaan khusus sudah dibaca',
      en: 'Goods are on the shelf\nSpecial wishes are read',
    },
  },
  {
    stage: 'processing',
    who: 'warehouse',
    limit: 2,
    rule: { id: 'Sedang diambil dan dikemas.', en: 'Being picked and packed.' },
    weak: {
      id: 'SKU dan jumlah cocok\nBarang pecah belah dibungkus\nAlamat di paket cocok',
      en: 'SKU and quantity agree\nBreakables are wrapped\nAddress on the parcel agrees',
    },
    sop: { id: 'kemas dua orang', en: 'two people pack' },
    checklist: {
      id: 'SKU dan jumlah cocok dengan pesanan\nBarang utuh, yang pecah belah dibungkus\nPermintaan khusus dan kartu sudah disertakan\nNama, alamat, dan resi di paket cocok',
      en: 'SKU and quantity agree with the order\nGoods are sound, breakables are wrapped\nSpecial wishes and cards are in the parcel\nName, address and tracking number on the parcel agree',
    },
  },
  {
    stage: 'shipped',
    who: 'finance',
    limit: null,
    rule: { id: 'Semua sudah diserahkan ke kurir.', en: 'All of it is with the courier.' },
    weak: { id: 'Nomor resi sudah dikirim ke pembeli', en: 'The buyer has the tracking number' },
    checklist: {
      id: 'Paket diterima kurir\nNomor resi sudah dikirim ke pembeli',
      en: 'The courier has taken the parcel\nThe buyer has the tracking number',
    },
  },
  {
    stage: 'held',
    who: 'manager',
    limit: 3,
    rule: { id: 'Ditahan; menunggu keputusan.', en: 'On hold; waits for a decision.' },
    weak: { id: 'Pembeli tahu alasannya', en: 'The buyer knows why' },
  },
  {
    stage: 'closed',
    who: 'service',
    limit: null,
    rule: { id: 'Terkirim dan lunas.', en: 'Shipped and paid.' },
    weak: { id: '', en: '' },
  },
];

/** A stage as it stands in a workbook of this language. */
export function written({ rule, weak, sop, checklist, ...stage }: Default, language: Language) {
  return {
    ...stage,
    rule: rule[language],
    weak: weak[language],
    sop: sop?.[language] ?? '',
    checklist: checklist?.[language] ?? '',
  };
}

/** The table of leads: who may buy what, how likely, and what is done next. */

import {
  choice,
  day,
  id,
  moment,
  money,
  moneyOr0,
  phone,
  type RowOf,
  reference,
  table,
  text,
} from '../../kernel/table';
import { importOf, putAway } from '../../kernel/usual';
import { CHANCES, REASONS, STAGES } from './choices';

/** When something happened to it. */
const stamp = (idWord: string, en: string) =>
  moment({ header: { id: idWord, en }, writer: 'rapi', shown: 'grouped', width: 125 });

export const leads = table({
  key: 'leads',
  sheet: { id: 'Prospek', en: 'Leads' },
  prefix: 'PRS',
  color: '#00838F',
  typedRows: true,
  colours: [
    { column: 'day', when: 'AND(LEN({day})>0;LEN({closedAt})=0;LEN({id})>0;{day}<TODAY())', tone: 'act' },
    {
      column: 'next',
      when: 'AND(LEN({id})>0;LEN({closedAt})=0;OR(LEN({next})=0;LEN({day})=0))',
      tone: 'watch',
    },
  ],
  columns: {
    name: text({
      header: { id: 'Nama', en: 'Name' },
      writer: 'person',
      personal: 'name',
      width: 170,
      needed: true,
    }),
    phone: phone({
      header: { id: 'WhatsApp', en: 'WhatsApp' },
      writer: 'person',
      personal: 'reach',
      width: 130,
      unique: true,
    }),
    need: text({
      header: { id: 'Kebutuhan', en: 'Need' },
      writer: 'person',
      personal: 'told',
      width: 190,
      needed: true,
    }),
    amount: money({ header: { id: 'Nilai', en: 'Amount' }, writer: 'person', width: 105 }),
    chance: choice(CHANCES, {
      header: { id: 'Peluang', en: 'Chance' },
      writer: 'person',
      width: 80,
      help: { id: 'Kosong: ikut tahapnya.', en: 'Empty: as its stage.' },
    }),
    /** What a person chooses; `state` is what holds, so that a choice nobody acted on is seen. */
    stage: choice(STAGES, {
      header: { id: 'Tahap', en: 'Stage' },
      writer: 'acts',
      width: 110,
      help: {
        id: 'Sebelum Kalah, isi Alasan kalah di kolom kelompok kanan.',
        en: 'Before Lost, fill Lost because in the grouped columns to the right.',
      },
    }),
    next: text({
      header: { id: 'Langkah berikut', en: 'Next step' },
      writer: 'person',
      personal: 'told',
      width: 170,
    }),
    day: day({
      header: { id: 'Tanggal', en: 'Day' },
      writer: 'person',
      width: 90,
      help: { id: 'Hari langkah berikut.', en: 'Day of the next step.' },
    }),
    owner: text({
      header: { id: 'Penanggung jawab', en: 'Owner' },
      writer: 'person',
      shown: 'grouped',
      width: 130,
      people: true,
    }),
    /** When it will likely be decided. */
    expected: day({
      header: { id: 'Perkiraan jadi', en: 'Expected' },
      writer: 'person',
      shown: 'grouped',
      width: 105,
    }),
    /** Amount × chance. */
    weighted: moneyOr0({
      header: { id: 'Nilai tertimbang', en: 'Weighted' },
      writer: 'rapi',
      cached: true,
      shown: 'grouped',
      width: 120,
    }),
    lostReason: choice(REASONS, {
      header: { id: 'Alasan kalah', en: 'Lost because' },
      writer: 'person',
      shown: 'grouped',
      width: 130,
    }),
    /** The order it became. */
    order: reference('orders', {
      header: { id: 'Pesanan', en: 'Order' },
      writer: 'rapi',
      shown: 'grouped',
      width: 100,
    }),
    id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi', shown: 'grouped', width: 95 }),
    at: stamp('Masuk', 'Received'),
    /** When it was won or lost. */
    closedAt: stamp('Selesai pada', 'Closed at'),
    /** When somebody last moved, planned or changed it. */
    touchedAt: stamp('Disentuh', 'Touched'),
    archived: putAway(),
    /** The number it had in the backlog before it came here; it still leads to the lead. */
    formerNo: text({
      header: { id: 'No. lama', en: 'Former no.' },
      writer: 'rapi',
      shown: 'grouped',
      width: 100,
    }),
    /** The stage that holds; `stage` shows it. */
    state: choice(STAGES, { header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', shown: 'hidden' }),
    /** Whoever bought before under this number, or became a customer by buying; empty before. */
    customer: reference('customers', {
      header: { id: 'ID pelanggan', en: 'Customer ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    source: importOf(),
  },
});

export type Lead = RowOf<typeof leads>;

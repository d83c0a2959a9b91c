/** The table of tickets: what customers ask, by when they are answered, and how it stands. */

import { choice, flag, id, moment, type RowOf, reference, table, text } from '../../kernel/table';
import { importOf, putAway } from '../../kernel/usual';
import { CHANNELS, STATES, URGENCIES } from './choices';

export { CHANNELS, STATES, type State, URGENCIES } from './choices';

/** When something happened to it. */
const stamp = (idWord: string, en: string) =>
  moment({ header: { id: idWord, en }, writer: 'rapi', shown: 'grouped', width: 125 });

export const tickets = table({
  key: 'tickets',
  sheet: { id: 'Tiket', en: 'Tickets' },
  prefix: 'TKT',
  color: '#00838F',
  typedRows: true,
  colours: [
    {
      column: 'answerBy',
      when: 'AND(LEN({answerBy})>0;LEN({firstAnswer})=0;LEN({doneAt})=0;{answerBy}<NOW())',
      tone: 'act',
    },
  ],
  columns: {
    id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi', width: 95 }),
    customerName: text({
      header: { id: 'Pelanggan', en: 'Customer' },
      writer: 'person',
      width: 160,
      needed: true,
      personal: 'name',
      help: { id: 'Nama, nomor HP atau akhir nomornya.', en: 'A name, a phone number or its end.' },
    }),
    subject: text({
      header: { id: 'Soal', en: 'Subject' },
      writer: 'person',
      width: 240,
      needed: true,
      personal: 'told',
    }),
    channel: choice(CHANNELS, { header: { id: 'Kanal', en: 'Channel' }, writer: 'person', width: 100 }),
    urgency: choice(URGENCIES, { header: { id: 'Urgensi', en: 'Urgency' }, writer: 'person', width: 95 }),
    owner: text({
      header: { id: 'Penanggung jawab', en: 'Owner' },
      writer: 'person',
      width: 130,
      people: true,
    }),
    /** The first answer is due by then, in hours that the firm is open. */
    answerBy: moment({ header: { id: 'Batas jawab', en: 'Answer by' }, writer: 'rapi', width: 125 }),
    /** What a person chooses; `state` is what holds, so that a choice nobody acted on is seen. */
    status: choice(STATES, { header: { id: 'Status', en: 'Status' }, writer: 'acts', width: 105 }),
    order: text({
      header: { id: 'Pesanan', en: 'Order' },
      writer: 'person',
      shown: 'grouped',
      width: 100,
      help: { id: 'Nomor pesanan, misalnya PSN-000012.', en: 'Number of an order, like PSN-000012.' },
    }),
    sensitive: flag({
      header: { id: 'Sensitif', en: 'Sensitive' },
      writer: 'person',
      shown: 'grouped',
      width: 85,
      help: {
        id: 'Ya: dijawab orang, tanpa template, pengingat atau penerusan otomatis.',
        en: 'Yes: answered by a person; no template, reminder or escalation by itself.',
      },
    }),
    firstAnswer: stamp('Jawaban pertama', 'First answer'),
    cause: text({
      header: { id: 'Sebab', en: 'Cause' },
      writer: 'person',
      personal: 'told',
      shown: 'grouped',
      width: 160,
    }),
    at: stamp('Masuk', 'Received'),
    doneAt: stamp('Selesai pada', 'Done at'),
    /** When somebody last moved, answered or changed it: what lies longer than it should is told. */
    touchedAt: stamp('Disentuh', 'Touched'),
    archived: putAway(),
    /** The number it had in the backlog before it came here; it still leads to the ticket. */
    formerNo: text({
      header: { id: 'No. lama', en: 'Former no.' },
      writer: 'rapi',
      shown: 'grouped',
      width: 100,
    }),
    /** The state that holds; `status` shows it. */
    state: choice(STATES, { header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', shown: 'hidden' }),
    /** Empty where nobody of that name is known. */
    customer: reference('customers', {
      header: { id: 'ID pelanggan', en: 'Customer ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    source: importOf(),
  },
});

export type Ticket = RowOf<typeof tickets>;

/** The tables of reminders: the rules, a row each, and what was sent or stands ready to be sent. */
import {
  choice,
  flag,
  id,
  longText,
  moment,
  type NewOf,
  type RowOf,
  reference,
  table,
  text,
} from '../../kernel/table';
import { happenedAt } from '../../kernel/usual';
import type { Language } from '../../kernel/words';
import { RULES, type RuleKey, STATES, WHENS, WHOM, type When, type Whom } from './choices';

// A panel takes them from here.
export { RULES, WHENS, WHOM } from './choices';

interface Start {
  readonly rule: RuleKey;
  readonly when: When;
  readonly to: Whom;
  readonly on?: true;
}

/** Nothing goes to customers, and little to anybody, until somebody wants it. */
const STARTS: readonly Start[] = [
  { rule: 'backup', when: 'always', to: 'keeper', on: true },
  { rule: 'digest', when: 'morning', to: 'owner', on: true },
  { rule: 'deadline', when: 'morning', to: 'each' },
  { rule: 'followUp', when: 'morning', to: 'each' },
  { rule: 'stock', when: 'morning', to: 'warehouse' },
  { rule: 'stale', when: 'monday', to: 'leads' },
  { rule: 'confirm', when: 'always', to: 'ready' },
  { rule: 'shipped', when: 'always', to: 'ready' },
  { rule: 'payment', when: 'morning', to: 'ready' },
];

const quietOf = (language: Language): string => (language === 'id' ? '20.00–07.00' : '20:00–7:00');

export const rules = table({
  key: 'reminders',
  sheet: { id: 'Pengingat', en: 'Reminders' },
  prefix: 'ATR',
  digits: 2,
  color: '#5F6368',
  hidden: true,
  starts: (language) =>
    STARTS.map((start) => ({
      ...start,
      on: start.on === true,
      quiet: start.rule === 'backup' ? '' : quietOf(language),
    })),
  columns: {
    on: flag({ header: { id: 'Nyala', en: 'On' }, writer: 'person', width: 65 }),
    rule: choice(RULES, { header: { id: 'Aturan', en: 'Rule' }, writer: 'rapi', width: 190 }),
    when: choice(WHENS, {
      header: { id: 'Kapan', en: 'When' },
      writer: 'person',
      width: 140,
      help: {
        id: 'Rapi melihat sekali sejam: yang pukul 07.00 tiba sebelum pukul 08.00.',
        en: 'Rapi looks once an hour: what is for 7:00 arrives before 8:00.',
      },
    }),
    to: choice(WHOM, { header: { id: 'Kepada', en: 'To' }, writer: 'person', width: 170 }),
    template: text({
      header: { id: 'Template', en: 'Template' },
      writer: 'person',
      width: 160,
      help: {
        id: 'Judul template, untuk pesan ke pelanggan. Kosong: kata-kata Rapi.',
        en: 'Title of a template, for messages to customers. Empty: Rapi’s own words.',
      },
    }),
    quiet: text({
      header: { id: 'Jam tenang', en: 'Quiet hours' },
      writer: 'person',
      width: 110,
      help: {
        id: 'Tidak ada yang dikirim: 20.00–07.00. Kosong: kapan saja.',
        en: 'Nothing is sent: 20:00–7:00. Empty: at any time.',
      },
    }),
    last: moment({ header: { id: 'Terakhir', en: 'Last' }, writer: 'rapi', width: 130 }),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'grouped', width: 70 }),
  },
});

/** Once per subject and period: what stands here by its key is never sent again. Rows leave after three months. */
export const messages = table({
  key: 'messages',
  sheet: { id: 'Log Kirim', en: 'Sent Log' },
  prefix: 'KRM',
  color: '#5F6368',
  hidden: true,
  columns: {
    at: happenedAt(),
    rule: choice(RULES, { header: { id: 'Aturan', en: 'Rule' }, writer: 'rapi', width: 170 }),
    /** E-mail address, or the digits to dial. */
    to: text({ header: { id: 'Kepada', en: 'To' }, writer: 'rapi', personal: 'reach', width: 190 }),
    about: text({ header: { id: 'Tentang', en: 'About' }, writer: 'rapi', width: 110 }),
    subject: text({ header: { id: 'Judul', en: 'Subject' }, writer: 'rapi', personal: 'told', width: 260 }),
    /** Of what a person sends; what went by mail stands in the mailbox. */
    text: longText({ header: { id: 'Isi', en: 'Text' }, writer: 'rapi', personal: 'told', width: 260 }),
    state: choice(STATES, { header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', width: 120 }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 110 }),
    id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi', shown: 'grouped', width: 100 }),
    keys: longText({ header: { id: 'Kunci', en: 'Keys' }, writer: 'rapi', shown: 'hidden' }),
    customer: reference('customers', {
      header: { id: 'ID Pelanggan', en: 'Customer ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
  },
});

export type Rule = RowOf<typeof rules>;

export type NewMessage = NewOf<typeof messages>;

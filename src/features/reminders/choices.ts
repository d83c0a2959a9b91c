/** What a reminder is about, when it goes, and to whom; the words that the sheet offers. */

/** Those of the house first; those to customers after them. */
export const RULES = [
  { key: 'backup', words: { id: 'Alarm cadangan', en: 'Backup alarm' } },
  { key: 'digest', words: { id: 'Ringkasan pagi', en: 'Morning digest' } },
  { key: 'deadline', words: { id: 'Tenggat hari ini dan besok', en: 'Due today and tomorrow' } },
  { key: 'followUp', words: { id: 'Tindak lanjut', en: 'Follow-ups' } },
  { key: 'stock', words: { id: 'Stok habis dan kritis', en: 'Stock out and critical' } },
  { key: 'stale', words: { id: 'Pekerjaan tak disentuh', en: 'Untouched work' } },
  { key: 'confirm', words: { id: 'Konfirmasi pesanan', en: 'Order confirmation' } },
  { key: 'shipped', words: { id: 'Kabar pesanan dikirim', en: 'Order shipped' } },
  { key: 'payment', words: { id: 'Pengingat bayar', en: 'Payment reminder' } },
] as const;
export type RuleKey = (typeof RULES)[number]['key'];

/** Rules whose messages leave the house. */
export const TO_CUSTOMERS: readonly RuleKey[] = ['confirm', 'shipped', 'payment'];
export const isToCustomers = (rule: RuleKey): boolean => TO_CUSTOMERS.includes(rule);

export const WHENS = [
  { key: 'always', words: { id: 'Begitu ada', en: 'As it happens' } },
  { key: 'morning', words: { id: 'Senin–Sabtu 07.00', en: 'Mon–Sat 7:00' } },
  { key: 'daily', words: { id: 'Tiap hari 07.00', en: 'Every day 7:00' } },
  { key: 'afternoon', words: { id: 'Senin–Sabtu 16.00', en: 'Mon–Sat 16:00' } },
  { key: 'monday', words: { id: 'Senin 07.00', en: 'Monday 7:00' } },
] as const;
export type When = (typeof WHENS)[number]['key'];

export const WHOM = [
  { key: 'owner', words: { id: 'Pemilik', en: 'Owner' } },
  { key: 'leads', words: { id: 'Pemilik dan manajer', en: 'Owner and managers' } },
  { key: 'each', words: { id: 'Tiap orang, miliknya', en: 'Each person, their own' } },
  { key: 'warehouse', words: { id: 'Gudang', en: 'Warehouse' } },
  { key: 'keeper', words: { id: 'Penjaga cadangan', en: 'Backup keeper' } },
  { key: 'mail', words: { id: 'Pelanggan, e-mail', en: 'Customer, by e-mail' } },
  { key: 'ready', words: { id: 'Pelanggan, disiapkan', en: 'Customer, prepared' } },
] as const;
export type Whom = (typeof WHOM)[number]['key'];

/** Whether such a message may go to these people. */
export const fits = (rule: RuleKey, to: Whom): boolean =>
  isToCustomers(rule) === (to === 'mail' || to === 'ready');

/** What became of a message. */
export const STATES = [
  { key: 'sent', words: { id: 'Terkirim', en: 'Sent' } },
  { key: 'unsure', words: { id: 'Mungkin terkirim', en: 'Perhaps sent' } },
  { key: 'failed', words: { id: 'Tidak terkirim', en: 'Not sent' } },
  { key: 'ready', words: { id: 'Siap dikirim', en: 'Ready to send' } },
  { key: 'done', words: { id: 'Dikirim orang', en: 'Sent by a person' } },
  { key: 'dropped', words: { id: 'Tidak perlu', en: 'Not needed' } },
] as const;
export type MessageState = (typeof STATES)[number]['key'];

/** Texts of the templates' panels. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  answer: { id: 'Jawab dengan template', en: 'Answer by template' },
  answerTo: { id: 'Jawab', en: 'Answer' },
  choose: { id: 'Pilih template', en: 'Choose a template' },
  none: {
    id: 'Belum ada template jawaban. Tulis satu, atau ambil template awal.',
    en: 'No answer templates yet. Write one, or take the starter templates.',
  },
  fits: { id: 'untuk pertanyaan ini', en: 'for this question' },
  copy: { id: 'Salin', en: 'Copy' },
  whatsapp: { id: 'WhatsApp', en: 'WhatsApp' },
  email: { id: 'E-mail', en: 'E-mail' },
  another: { id: 'Template lain', en: 'Another template' },
  change: { id: 'Ubah', en: 'Change' },
  noPhone: {
    id: 'Nomor WhatsApp belum ada di kartu pelanggan. Salin dan tempel di chat.',
    en: 'The customer’s card has no WhatsApp number. Copy, and paste it in the chat.',
  },
  missing: {
    id: 'Belum diisi: {names}. Isi di bawah, atau di tempatnya.',
    en: 'Not filled yet: {names}. Fill in below, or where it belongs.',
  },
  youSend: { id: 'Anda yang menekan kirim.', en: 'You press send.' },
  templates: { id: 'Template', en: 'Templates' },
  all: { id: 'Dipakai', en: 'In use' },
  sent: { id: 'Ke pelanggan', en: 'To customers' },
  house: { id: 'Di dalam', en: 'In the house' },
  asSop: { id: 'Jadikan SOP', en: 'Make it an SOP' },
  asWork: { id: 'Jadikan pekerjaan', en: 'Make it work' },
  archived: { id: 'Arsip', en: 'Archived' },
  starters: { id: 'Ambil template awal', en: 'Take the starter templates' },
  newTemplate: { id: 'Template baru', en: 'New template' },
  editTemplate: { id: 'Ubah template', en: 'Change template' },
  title: { id: 'Judul', en: 'Title' },
  titleHint: { id: 'Pertanyaannya, misalnya Kapan sampai?', en: 'The question, like When does it arrive?' },
  kind: { id: 'Jenis', en: 'Kind' },
  text: { id: 'Isi', en: 'Text' },
  textHelp: {
    id: 'Kata isian: {nama} {no_pesanan} {isi} {jumlah} {kurir} {resi} {no_invoice} {sisa}',
    en: 'Fields: {name} {order_no} {items} {amount} {courier} {tracking_no} {invoice_no} {balance}',
  },
  owner: { id: 'Pemilik', en: 'Owner' },
});

/** Texts of the panels of reminders. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  reminders: { id: 'Pengingat', en: 'Reminders' },
  rules: { id: 'Aturan', en: 'Rules' },
  ready: { id: 'Siap dikirim', en: 'Ready to send' },
  log: { id: 'Log', en: 'Log' },
  none: {
    id: 'Belum ada. Pesan yang siap tampil di sini.',
    en: 'Nothing yet. Messages show here once they are ready.',
  },
  preview: { id: 'Uji coba tanpa mengirim', en: 'Dry run, sends nothing' },
  would: { id: 'Akan mengirim {count}', en: 'Would send {count}' },
  nothing: { id: 'Saat ini tidak ada yang akan dikirim.', en: 'Nothing would be sent now.' },
  remaining: {
    id: 'Sisa jatah e-mail hari ini: {count}.',
    en: 'Mails that Google still allows today: {count}.',
  },
  byHand: { id: 'disiapkan untuk WhatsApp', en: 'prepared for WhatsApp' },
  chat: { id: 'Buka WhatsApp', en: 'Open WhatsApp' },
});

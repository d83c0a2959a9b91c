/** What reminders say, in the sidebar and in mails. */
import { words } from '../../kernel/words';

export const texts = words({
  'reminders.sentAll': {
    id: '{sent} e-mail terkirim, {ready} pesan siap dikirim.',
    en: '{sent} {sent|mail|mails} sent, {ready} {ready|message|messages} ready to send.',
  },
  'reminders.sentSome': {
    id: '{sent} e-mail terkirim, {left} menunggu: jatah e-mail hari ini hampir habis. Sisanya dicoba lagi sejam lagi.',
    en: '{sent} {sent|mail|mails} sent, {left} wait: today’s mail allowance is nearly used. They are tried again in an hour.',
  },
  'reminders.id': {
    id: 'Nomor aturan tidak terbaca. Buka Pengingat dan pilih satu.',
    en: 'The number of the rule cannot be read. Open Reminders and choose one.',
  },
  'reminders.wouldSend': { id: 'Akan mengirim {count}.', en: 'Would send {count}.' },
  'reminders.sending': { id: '{count} pesan terkirim, {left} lagi.', en: '{count} sent, {left} to go.' },
  'reminders.noUnsend': {
    id: 'E-mail yang sudah terkirim tidak bisa ditarik. Matikan aturannya di Pengingat.',
    en: 'A mail that went cannot be taken back. Switch its rule off in Reminders.',
  },
  'reminders.rest': { id: '+{count} lainnya, lihat di Rapi', en: '+{count} more, see Rapi' },
  'reminders.end': {
    id: 'Dikirim oleh Rapi. Atur di menu Rapi → Atur → Pengingat.',
    en: 'Sent by Rapi. Change it in the menu Rapi → Set up → Reminders.',
  },
  'reminders.figures': { id: 'Kemarin dan sekarang', en: 'Yesterday and now' },
  'reminders.late': { id: 'Terlambat ({count})', en: 'Late ({count})' },
  'reminders.today': { id: 'Hari ini ({count})', en: 'Today ({count})' },
  'reminders.held': { id: 'Menunggu ({count})', en: 'Waiting ({count})' },
  'reminders.team': { id: 'Tim', en: 'Team' },
  'reminders.person': {
    id: '{name}: {late} terlambat, {today} untuk hari ini',
    en: '{name}: {late} late, {today} for today',
  },
  'reminders.nothing': { id: 'Tidak ada yang menunggu.', en: 'Nothing is waiting.' },
  'reminders.private': {
    id: '{count} kasus sensitif terbuka: lihat di Tiket.',
    en: '{count} sensitive {count|case|cases} open: see Tickets.',
  },
  'reminders.stale': {
    id: '{id} {title} · {name} · {days} hari tak disentuh',
    en: '{id} {title} · {name} · untouched for {days} {days|day|days}',
  },
});

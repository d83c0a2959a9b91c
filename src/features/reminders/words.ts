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
  'reminders.text': {
    id: 'Isian tidak terbaca, atau terlalu panjang. Pilih salah satu yang ditawarkan.',
    en: 'This cannot be read, or is too long. Choose one of those offered.',
  },
  'reminders.unknown': {
    id: 'Aturan {id} tidak ada. Buka Pengingat dan pilih satu.',
    en: 'There is no rule {id}. Open Reminders and choose one.',
  },
  'reminders.noMessage': {
    id: 'Pesan {id} tidak ada. Pesan lama dihapus setelah 90 hari.',
    en: 'There is no message {id}. Old ones are removed after 90 days.',
  },
  'reminders.unfit': {
    id: '{rule} tidak bisa ditujukan ke situ. Pilih penerima lain.',
    en: '{rule} cannot go to these people. Choose others.',
  },
  'reminders.quiet': {
    id: 'Jam tenang “{text}” tidak terbaca. Isi misalnya 20.00–07.00, atau kosongkan.',
    en: 'The quiet hours “{text}” cannot be read. Enter hours like 20:00–7:00, or nothing.',
  },
  'reminders.template': {
    id: 'Template {title} tidak ada. Periksa judulnya di Template.',
    en: 'There is no template {title}. Check its title in Templates.',
  },
  'reminders.same': { id: 'Tidak ada yang berubah pada {rule}.', en: 'Nothing changes on {rule}.' },
  'reminders.isOn': { id: '{rule}: nyala.', en: '{rule}: on.' },
  'reminders.isOff': { id: '{rule}: mati, tidak ada yang dikirim.', en: '{rule}: off, nothing is sent.' },
  'reminders.settledSo': {
    id: 'Pesan {id} sudah begitu, atau bukan pesan yang dikirim orang. Muat ulang layar.',
    en: 'Message {id} is so already, or is not sent by people. Reload the screen.',
  },
  'reminders.settled.ready': { id: '{id} kembali siap dikirim.', en: '{id} is ready to send again.' },
  'reminders.settled.done': { id: '{id} dicatat terkirim.', en: '{id} noted as sent.' },
  'reminders.settled.dropped': { id: '{id} tidak dikirim.', en: '{id} is not sent.' },
  'reminders.tidied': { id: '{count} pesan lama dirapikan.', en: '{count} old messages tidied.' },
  'reminders.noUntidy': {
    id: 'Log yang lebih tua dari 90 hari tidak disimpan. Lihat kotak terkirim di Gmail.',
    en: 'The log keeps 90 days. Older mails stand in Gmail’s sent box.',
  },
  'reminders.is.on': { id: 'nyala', en: 'on' },
  'reminders.is.off': { id: 'mati', en: 'off' },
  'reminders.is.unfit': { id: 'penerima tidak cocok', en: 'wrong recipients' },
  'reminders.turnOn': { id: 'Nyalakan', en: 'Switch on' },
  'reminders.turnOff': { id: 'Matikan', en: 'Switch off' },
  'reminders.card.when': { id: 'Kapan', en: 'When' },
  'reminders.card.to': { id: 'Kepada', en: 'To' },
  'reminders.card.template': { id: 'Template', en: 'Template' },
  'reminders.card.quiet': { id: 'Jam tenang', en: 'Quiet hours' },
  'reminders.card.last': { id: 'Terakhir', en: 'Last' },
  'reminders.change.when': { id: 'Ubah waktu', en: 'Change when' },
  'reminders.change.to': { id: 'Ubah penerima', en: 'Change recipients' },
  'reminders.change.template': { id: 'Ubah template', en: 'Change template' },
  'reminders.change.quiet': { id: 'Ubah jam tenang', en: 'Change quiet hours' },
  'reminders.ownWords': { id: 'kata-kata Rapi', en: 'Rapi’s own words' },
  'reminders.onceToCustomers': {
    id: 'Paling banyak satu kali: bila terputus saat mengirim, pesan itu tidak diulang.',
    en: 'At most once: a message whose sending was cut off is not sent again.',
  },
  'reminders.step.done': { id: 'Sudah dikirim', en: 'Sent' },
  'reminders.step.dropped': { id: 'Tidak perlu', en: 'Not needed' },
  'reminders.wouldSend': { id: 'Akan mengirim {count}.', en: 'Would send {count}.' },
  'reminders.sending': { id: '{count} pesan terkirim, {left} lagi.', en: '{count} sent, {left} to go.' },
  'reminders.noUnsend': {
    id: 'E-mail yang sudah terkirim tidak bisa ditarik. Matikan aturannya di Pengingat.',
    en: 'A mail that went cannot be taken back. Switch its rule off in Reminders.',
  },
  'reminders.subject': { id: 'kabar {id}', en: 'news of {id}' },
  'reminders.text.confirm': {
    id: 'Halo Kak {name}, pesanan {order_no} sudah kami terima: {items}, {amount}. Terima kasih sudah berbelanja di {firm}.',
    en: 'Hello {name}, we have your order {order_no}: {items}, {amount}. Thank you for shopping at {firm}.',
  },
  'reminders.text.shipped': {
    id: 'Halo Kak {name}, pesanan {order_no} sudah kami kirim dengan {courier}, nomor resi {tracking_no}. Salam, {firm}.',
    en: 'Hello {name}, order {order_no} is on its way by {courier}, tracking number {tracking_no}. Regards, {firm}.',
  },
  'reminders.text.payment': {
    id: 'Halo Kak {name}, {invoice_no} jatuh tempo {due}, sisanya {balance}. Bila sudah ditransfer, abaikan pesan ini. Salam, {firm}.',
    en: 'Hello {name}, {invoice_no} was due {due}; {balance} is left. If you have paid, please ignore this. Regards, {firm}.',
  },
  'reminders.skip.sensitive': {
    id: '{count} dilewati: kasus sensitif, dijawab orang.',
    en: '{count} left out: a sensitive case, answered by a person.',
  },
  'reminders.skip.noMail': {
    id: '{count} dilewati: pelanggan tanpa e-mail.',
    en: '{count} left out: no e-mail of the customer.',
  },
  'reminders.skip.noPhone': {
    id: '{count} dilewati: pelanggan tanpa nomor WhatsApp.',
    en: '{count} left out: no phone number of the customer.',
  },
  'reminders.skip.blank': {
    id: '{count} dilewati: ada kata isian yang belum terisi, misalnya nomor resi.',
    en: '{count} left out: a blank is not filled yet, such as the tracking number.',
  },
  'reminders.skip.template': {
    id: 'Template tidak ditemukan. Periksa judulnya di aturan.',
    en: 'There is no such template. Check its title in the rule.',
  },
  'reminders.skip.unknown': {
    id: '{count} dilewati: barisnya tidak ditemukan.',
    en: '{count} left out: the row was not found.',
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

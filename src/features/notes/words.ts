/** What notes say. */
import { words } from '../../kernel/words';

export const texts = words({
  'notes.aboutNeeded': {
    id: 'Catatan ini tentang siapa atau apa? Isi nama, nomor HP, SKU atau nomor pesanan.',
    en: 'What is this note about? Enter a name, a phone number, a SKU or the number of an order.',
  },
  'notes.textNeeded': {
    id: 'Catatan masih kosong, atau lebih dari 50.000 huruf. Tulis isinya.',
    en: 'The note is empty, or has more than 50,000 characters. Write its text.',
  },
  'notes.tag': {
    id: 'Label paling banyak 100 huruf. Pendekkan.',
    en: 'A tag has at most 100 characters. Shorten it.',
  },
  'notes.unknownAbout': {
    id: '{about} tidak ditemukan di Pelanggan, Produk, Pesanan atau Backlog. Periksa tulisannya.',
    en: '{about} is not in Customers, Products, Orders or Backlog. Check the spelling.',
  },
  'notes.id': {
    id: 'Nomor catatan belum ada. Isi misalnya CTT-000012.',
    en: 'No note number. Enter one like CTT-000012.',
  },
  'notes.unknown': {
    id: 'Catatan {id} tidak ada. Periksa nomornya.',
    en: 'There is no note {id}. Check the number.',
  },
  'notes.isArchived': { id: 'Catatan {id} memang sudah diarsipkan.', en: 'Note {id} is archived already.' },
  'notes.isListed': { id: 'Catatan {id} memang ada di daftar.', en: 'Note {id} is in the list already.' },
  'notes.added': { id: '{id} tersimpan, tentang {about}.', en: '{id} saved, about {about}.' },
  'notes.addedFor': {
    id: '{id} tersimpan, tentang {about}. Menunggu dibaca {names}.',
    en: '{id} saved, about {about}. It waits for {names} to read.',
  },
  'notes.addedUnknown': {
    id: '{id} tersimpan, tapi @{name} bukan nama di Tim. Tulis catatan lagi dengan nama yang benar.',
    en: '{id} saved, but @{name} is no name of the team. Write another note with the right name.',
  },
  'notes.readDone': { id: 'Catatan dari {by} selesai dibaca.', en: 'The note by {by} is read.' },
  'notes.unreadDone': { id: 'Catatan dari {by} menunggu lagi.', en: 'The note by {by} waits again.' },
  'notes.isRead': {
    id: 'Catatan ini memang sudah selesai dibaca.',
    en: 'This note was read already.',
  },
  'notes.isOpen': { id: 'Catatan ini memang masih menunggu.', en: 'This note waits already.' },
  'notes.unknownMention': {
    id: 'Sebutan {id} tidak ada lagi. Catatannya tetap ada di tab Catatan.',
    en: 'The mention {id} is gone. Its note is still in the Notes tab.',
  },
  'notes.replied': { id: '{by} akan membaca balasan {id}.', en: '{by} will read the reply {id}.' },
  'notes.tidied': {
    id: '{count} sebutan lama keluar dari tab Sebutan.',
    en: '{count} old {count|mention|mentions} left the Mentions tab.',
  },
  'notes.noUntidy': {
    id: 'Yang dibersihkan sudah dibaca. Catatannya tetap ada di tab Catatan.',
    en: 'What was cleared away had been read. Its notes are still in the Notes tab.',
  },
  'notes.kind': { id: 'Catatan', en: 'Note' },
  'notes.from': { id: '{by}: {text}', en: '{by}: {text}' },
  'notes.title': { id: 'Catatan dari {by}', en: 'Note by {by}' },
  'notes.unread': { id: 'belum dibaca', en: 'unread' },
  'notes.read': { id: 'Selesai dibaca', en: 'Done reading' },
  'notes.reply': { id: 'Balas…', en: 'Reply…' },
  'notes.replyText': { id: 'Balasan', en: 'Reply' },
  'notes.aboutLine': { id: 'Tentang', en: 'About' },
  'notes.sameText': {
    id: 'Catatan {id} sudah berbunyi begitu. Ubah isinya, atau batalkan.',
    en: 'Note {id} says so already. Change its text, or cancel.',
  },
  'notes.changed': {
    id: 'Catatan {id} baru saja diubah orang lain. Buka lagi, lalu perbaiki.',
    en: 'Somebody else has just changed note {id}. Open it again, then correct it.',
  },
  'notes.tooOften': {
    id: 'Riwayat catatan {id} sudah penuh. Tulis perbaikannya sebagai catatan baru.',
    en: 'The history of note {id} is full. Write the correction as a new note.',
  },
  'notes.corrected': {
    id: 'Catatan {id} diperbaiki, bunyi lamanya ada di kartunya.',
    en: 'Note {id} corrected, its former text is on its card.',
  },
  'notes.uncorrected': {
    id: 'Catatan {id} berbunyi seperti semula.',
    en: 'Note {id} says what it said before.',
  },
  'notes.isPinned': { id: 'Catatan {id} memang sudah disematkan.', en: 'Note {id} is pinned already.' },
  'notes.isUnpinned': { id: 'Catatan {id} memang tidak disematkan.', en: 'Note {id} is not pinned.' },
  'notes.pinDone': { id: 'Catatan {id} disematkan.', en: 'Note {id} pinned.' },
  'notes.unpinDone': { id: 'Catatan {id} tidak disematkan lagi.', en: 'Note {id} is no longer pinned.' },
  'notes.card.pin': { id: 'Sematkan', en: 'Pin' },
  'notes.card.unpin': { id: 'Lepas sematan', en: 'Unpin' },
  'notes.card.pinned': { id: 'Disematkan', en: 'Pinned' },
  'notes.card.archive': { id: 'Arsipkan', en: 'Archive' },
  'notes.card.archived': { id: 'Diarsipkan', en: 'Archived' },
  'notes.card.restore': { id: 'Kembalikan', en: 'Bring back' },
  'notes.card.tag': { id: 'Label', en: 'Tag' },
  'notes.card.former': { id: '{by} memperbaiki: {text}', en: '{by} corrected: {text}' },
  'notes.archiveDone': { id: 'Catatan {id} diarsipkan.', en: 'Note {id} archived.' },
  'notes.restoreDone': { id: 'Catatan {id} kembali ke daftar.', en: 'Note {id} is back in the list.' },
});

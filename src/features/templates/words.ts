/** What templates say. */
import { words } from '../../kernel/words';

export const texts = words({
  'templates.id': {
    id: 'Nomornya belum ada. Isi misalnya TPL-000002.',
    en: 'No number. Enter one like TPL-000002.',
  },
  'templates.title': {
    id: 'Judul belum diisi, atau lebih dari 200 huruf. Tulis pertanyaannya.',
    en: 'The title is missing, or longer than 200 characters. Write the question.',
  },
  'templates.textNeeded': {
    id: 'Isi template kosong, atau lebih dari 4.000 huruf.',
    en: 'The text is empty, or longer than 4,000 characters.',
  },
  'templates.kind': {
    id: 'Jenis ini tidak dikenal. Pilih dari daftar.',
    en: 'This kind is not known. Choose from the list.',
  },
  'templates.owner': {
    id: 'Nama pemilik terlalu panjang. Pendekkan.',
    en: 'The name of the owner is too long. Shorten it.',
  },
  'templates.unknown': {
    id: 'Template {id} tidak ada. Periksa nomornya.',
    en: 'There is no template {id}. Check the number.',
  },
  'templates.same': { id: 'Tidak ada yang berubah pada {id}.', en: 'Nothing changes on {id}.' },
  'templates.clash': {
    id: '{id} baru saja ditulis ulang orang lain (revisi {revision}). Buka lagi, lalu ubah.',
    en: 'Somebody else has just rewritten {id} (revision {revision}). Open it again, then change it.',
  },
  'templates.isArchived': {
    id: 'Template {id} memang sudah diarsipkan.',
    en: 'Template {id} is archived already.',
  },
  'templates.isListed': {
    id: 'Template {id} memang ada di daftar.',
    en: 'Template {id} is in the list already.',
  },
  'templates.nothingTold': {
    id: '{about} tidak mengisi template. Buka dari tiket, pesanan, pelanggan atau invoice.',
    en: '{about} fills no template. Open it from a ticket, an order, a customer or an invoice.',
  },
  'templates.startersThere': {
    id: 'Semua template awal sudah ada.',
    en: 'All starter templates are there already.',
  },
  'templates.added': { id: '{id} tersimpan: {title}.', en: '{id} saved: {title}.' },
  'templates.edited': {
    id: '{id} kini revisi {revision}: {title}.',
    en: '{id} is now revision {revision}: {title}.',
  },
  'templates.archiveDone': { id: 'Template {id} diarsipkan.', en: 'Template {id} archived.' },
  'templates.restoreDone': {
    id: 'Template {id} kembali ke daftar.',
    en: 'Template {id} is back in the list.',
  },
  'templates.used': { id: '{title}: dipakai {uses} kali.', en: '{title}: used {uses} {uses|time|times}.' },
  'templates.noUnuse': {
    id: 'Yang sudah disalin tidak bisa ditarik. Angkanya hanya hitungan pakai.',
    en: 'What was copied cannot be called back. The number only counts uses.',
  },
  'templates.started': { id: '{count} template awal tersimpan.', en: '{count} starter templates saved.' },
  'templates.noUnstart': {
    id: 'Arsipkan template yang tidak dipakai dari kartunya.',
    en: 'Archive the templates that you do not use on their cards.',
  },
  'templates.usedTimes': { id: 'dipakai {uses} kali', en: 'used {uses} {uses|time|times}' },
  'templates.revision': { id: 'revisi {revision}', en: 'revision {revision}' },
  'templates.fields': { id: 'Kata isian', en: 'Fields' },
  'templates.owns': { id: 'Pemilik', en: 'Owner' },
  'templates.more.archive': { id: 'Arsipkan', en: 'Archive' },
  'templates.more.restore': { id: 'Kembalikan ke daftar', en: 'Bring back' },
  'templates.where.column': { id: '{column} di {no}', en: '{column} of {no}' },
  'templates.where.firm': {
    id: 'nama toko, saat memulai Rapi',
    en: 'name of the shop, at the start of Rapi',
  },
  'templates.where.me': { id: 'nama Anda di Tim', en: 'your name in Team' },
});

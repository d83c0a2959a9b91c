/** What leads say. */
import { words } from '../../kernel/words';

export const texts = words({
  'leads.id': {
    id: 'Nomor prospek belum ada. Isi misalnya PRS-000012.',
    en: 'No lead number. Enter one like PRS-000012.',
  },
  'leads.text': { id: 'Isian terlalu panjang. Pendekkan.', en: 'Too long. Shorten it.' },
  'leads.name': {
    id: 'Namanya belum diisi, atau lebih dari 300 huruf. Tulis nama orang atau usahanya.',
    en: 'The name is missing, or longer than 300 characters. Write the name of the person or firm.',
  },
  'leads.need': {
    id: 'Kebutuhannya belum diisi, atau lebih dari 300 huruf. Tulis singkat, misalnya 40 hampers.',
    en: 'The need is missing, or longer than 300 characters. Write it shortly, like 40 hampers.',
  },
  'leads.phone': {
    id: 'Nomor WhatsApp tidak terbaca. Isi misalnya 0812-3456-7890, atau kosongkan.',
    en: 'The WhatsApp number cannot be read. Enter it like 0812-3456-7890, or leave it empty.',
  },
  'leads.day': {
    id: 'Tanggal tidak terbaca. Isi misalnya 7 Nov.',
    en: 'The day cannot be read. Enter it like 7 Nov.',
  },
  'leads.pastDay': {
    id: 'Tanggal langkah berikut sudah lewat. Pilih hari ini atau sesudahnya.',
    en: 'The day of the next step has passed. Choose today or later.',
  },
  'leads.amount': {
    id: 'Nilainya tidak terbaca. Isi angka 0 atau lebih, misalnya 3.500.000.',
    en: 'The amount cannot be read. Enter a number of 0 or more, like 3,500,000.',
  },
  'leads.choice': {
    id: 'Pilihan ini tidak dikenal. Pilih dari daftar.',
    en: 'This choice is not known. Choose from the list.',
  },
  'leads.startsOpen': {
    id: 'Prospek baru mulai di tahap terbuka. Simpan dulu, lalu pilih Menang atau Kalah.',
    en: 'A new lead starts in an open stage. Save it first, then choose Won or Lost.',
  },
  'leads.unknown': {
    id: 'Prospek {id} tidak ada. Periksa nomornya.',
    en: 'There is no lead {id}. Check the number.',
  },
  'leads.isThere': {
    id: '{id} memang sudah di tahap {to}. Muat ulang bila layar lama.',
    en: '{id} is in stage {to} already. Reload if the screen is old.',
  },
  'leads.noMove': {
    id: '{id} sudah {from}, tidak bisa langsung {to}. Buka lagi dulu.',
    en: '{id} is {from} and cannot become {to} at once. Reopen it first.',
  },
  'leads.isOver': {
    id: '{id} sudah {stage}. Buka lagi dulu bila masih ada langkah berikut.',
    en: '{id} is {stage}. Reopen it first if there is a next step.',
  },
  'leads.reasonNeeded': {
    id: '{id} belum punya alasan. Isi Alasan kalah di barisnya, lalu pilih Kalah lagi.',
    en: '{id} has no reason yet. Fill Lost because in its row, then choose Lost again.',
  },
  'leads.hasOrder': {
    id: '{id} sudah menjadi pesanan {no}. Pesanan berikutnya dibuat dari kartu pelanggan.',
    en: '{id} became order {no} already. Make the next order from the card of the customer.',
  },
  'leads.same': { id: 'Tidak ada yang berubah pada {id}.', en: 'Nothing changes on {id}.' },
  'leads.isArchived': {
    id: 'Prospek {id} sudah diarsipkan. Kembalikan dulu bila masih berjalan.',
    en: 'Lead {id} is archived. Bring it back first if it goes on.',
  },
  'leads.isListed': { id: 'Prospek {id} memang ada di daftar.', en: 'Lead {id} is in the list already.' },
  'leads.added': { id: '{id} tersimpan: {name}.', en: '{id} saved: {name}.' },
  'leads.addedKnown': {
    id: '{id} tersimpan. Nomornya milik pelanggan {known}.',
    en: '{id} saved. The number is that of customer {known}.',
  },
  'leads.addedTwin': {
    id: '{id} tersimpan. Nomor yang sama ada di {twin}: arsipkan satu bila dobel.',
    en: '{id} saved. The same number is in {twin}: archive one if it is a double.',
  },
  'leads.moved': { id: '{id} kini di tahap {to}.', en: '{id} is now in stage {to}.' },
  'leads.wonNew': {
    id: '{id} menang. {customer} kini pelanggan.',
    en: '{id} is won. {customer} is a customer now.',
  },
  'leads.wonKnown': {
    id: '{id} menang, pelanggannya {customer}.',
    en: '{id} is won, the customer is {customer}.',
  },
  'leads.planned': { id: '{id}: {next}, {day}.', en: '{id}: {next}, {day}.' },
  'leads.unplanned': {
    id: '{id} belum punya langkah berikut yang bertanggal. Isi supaya tidak terlewat.',
    en: '{id} has no next step with a day. Enter one so that it is not missed.',
  },
  'leads.edited': { id: '{id} diubah: {name}.', en: '{id} changed: {name}.' },
  'leads.sold': { id: '{id} menang menjadi {no}, {total}.', en: '{id} is won and became {no}, {total}.' },
  'leads.unsold': {
    id: '{no} dibatalkan, {id} kembali seperti semula.',
    en: '{no} is cancelled, {id} is as it was.',
  },
  'leads.putBackDone': { id: '{id} kembali seperti semula.', en: '{id} is as it was.' },
  'leads.noRedo': {
    id: 'Sudah dikembalikan. Lakukan lagi dari kartunya bila perlu.',
    en: 'It was put back. Do it again on its card if needed.',
  },
  'leads.archiveDone': { id: 'Prospek {id} diarsipkan.', en: 'Lead {id} archived.' },
  'leads.restoreDone': { id: 'Prospek {id} kembali ke daftar.', en: 'Lead {id} is back in the list.' },
  'leads.takenOver': {
    id: '{item} menjadi {id}. Nomor lamanya tetap menuju prospek ini.',
    en: '{item} became {id}. Its old number still leads to the lead.',
  },
  'leads.gaveBack': { id: '{item} kembali ke Backlog.', en: '{item} is back in the Backlog.' },
  'leads.kind': { id: 'Prospek', en: 'Lead' },
  'leads.noNext': { id: 'belum ada langkah berikut', en: 'no next step yet' },
  'leads.noDay': { id: '{next} · belum bertanggal', en: '{next} · no day yet' },
  'leads.is.late': { id: 'terlambat {days} hari', en: '{days} {days|day|days} late' },
  'leads.is.today': { id: 'hari ini', en: 'today' },
  'leads.is.unplanned': { id: 'tanpa langkah berikut', en: 'no next step' },
  'leads.next.plan': { id: 'Langkah berikut', en: 'Next step' },
  'leads.ask.next': { id: 'Langkah berikut', en: 'Next step' },
  'leads.ask.day': { id: 'Tanggal', en: 'Day' },
  'leads.ask.reason': { id: 'Alasan kalah', en: 'Lost because' },
  'leads.more.stage': { id: 'Ke {stage}', en: 'To {stage}' },
  'leads.more.later': { id: 'Tunda', en: 'Put off' },
  'leads.more.won': { id: 'Menang, tanpa pesanan dulu', en: 'Won, no order yet' },
  'leads.more.lost': { id: 'Kalah', en: 'Lost' },
  'leads.more.reopen': { id: 'Buka lagi', en: 'Reopen' },
  'leads.more.archive': { id: 'Arsipkan', en: 'Archive' },
  'leads.more.restore': { id: 'Kembalikan ke daftar', en: 'Bring back' },
  'leads.more.forget': { id: 'Lupakan orang ini', en: 'Forget this person' },
  'leads.ask.forget': {
    id: 'Lupakan {name}? Nama, nomor dan catatannya dihapus, nilainya tetap. Tidak bisa diurungkan.',
    en: 'Forget {name}? Name, number and notes are removed, the amount stays. Cannot be undone.',
  },
  'leads.isCustomer': {
    id: '{id} sudah pelanggan {customer}. Lupakan dari kartu pelanggannya.',
    en: '{id} is customer {customer}. Forget them on the card of the customer.',
  },
  'leads.forgotten.by': { id: 'dilupakan {day}, {name}', en: 'forgotten {day}, {name}' },
  'leads.forgetting': {
    id: '{id}: {left} baris lagi dibersihkan. Boleh ditutup, lanjut sendiri.',
    en: '{id}: {left} more rows to clean. You may close this.',
  },
  'leads.forgotDone': {
    id: '{id} dilupakan: {count} baris dibersihkan, nilainya tetap.',
    en: '{id} is forgotten: {count} {count|row|rows} cleaned, its amount stays.',
  },
  'leads.noUnforget': {
    id: 'Yang dilupakan tidak disimpan di mana pun, jadi tidak bisa dikembalikan.',
    en: 'What was forgotten is kept nowhere, so it cannot come back.',
  },
  'leads.where.amount': { id: 'Nilai di {id}', en: 'Amount of {id}' },
  'leads.takeIn': { id: 'Jadikan prospek', en: 'Make it a lead' },
  'leads.alarm.late': {
    id: '{count} prospek terlambat ditindaklanjuti',
    en: '{count} {count|lead|leads} late for follow-up',
  },
  'leads.alarm.unplanned': {
    id: '{count} prospek tanpa langkah berikut',
    en: '{count} {count|lead|leads} without a next step',
  },
  'leads.card.twin': { id: 'Nomor yang sama: {id}', en: 'Same number: {id}' },
  'leads.card.next': { id: 'Berikut', en: 'Next' },
  'leads.card.stage': { id: 'Tahap', en: 'Stage' },
  'leads.card.amount': { id: 'Nilai', en: 'Amount' },
  'leads.card.weighted': { id: 'Tertimbang', en: 'Weighted' },
  'leads.card.expected': { id: 'Perkiraan jadi', en: 'Expected' },
  'leads.card.lostReason': { id: 'Alasan kalah', en: 'Lost because' },
  'leads.card.owner': { id: 'Penanggung jawab', en: 'Owner' },
  'leads.card.formerNo': { id: 'No. lama', en: 'Former no.' },
  'leads.history.at': { id: 'prospek masuk', en: 'lead received' },
  'leads.history.won': { id: 'menang', en: 'won' },
  'leads.history.lost': { id: 'kalah', en: 'lost' },
  'leads.history.order': { id: 'menjadi pesanan {no}', en: 'became order {no}' },
  'leads.history.customer': { id: 'pelanggan {no}', en: 'customer {no}' },
  'leads.history.about': { id: 'Prospek {no}: {need} ({stage})', en: 'Lead {no}: {need} ({stage})' },
  'leads.figures.title': { id: 'Isi prospek', en: 'Pipeline' },
  'leads.figures.open': { id: 'Terbuka', en: 'Open' },
  'leads.figures.ended': { id: 'Selesai {days} hari terakhir', en: 'Ended in the last {days} days' },
  'leads.figures.rate': { id: 'Menang dari yang selesai', en: 'Won of those that ended' },
  'leads.right.sell': { id: 'Mengurus prospek', en: 'Work with leads' },
});

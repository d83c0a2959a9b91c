/** What the backlog says. */
import { words } from '../../kernel/words';

export const texts = words({
  'backlog.id': {
    id: 'Nomor pekerjaan belum ada. Isi misalnya BLG-000012.',
    en: 'No work number. Enter one like BLG-000012.',
  },
  'backlog.unknown': {
    id: 'Pekerjaan {id} tidak ada. Periksa nomornya.',
    en: 'There is no work {id}. Check the number.',
  },
  'backlog.title': {
    id: 'Isi judul pekerjaan, paling banyak 300 huruf.',
    en: 'Enter a title of at most 300 characters.',
  },
  'backlog.text': { id: 'Isian terlalu panjang. Pendekkan.', en: 'The text is too long. Shorten it.' },
  'backlog.day': {
    id: 'Tanggal tidak terbaca. Isi misalnya 7 Nov 2026.',
    en: 'The day cannot be read. Enter one like 7 Nov 2026.',
  },
  'backlog.kind': {
    id: 'Jenis tidak dikenal. Pilih Produk, Layanan, Konten, Keuangan atau Penjualan.',
    en: 'Unknown kind. Choose Product, Service, Content, Finance or Sales.',
  },
  'backlog.choice': {
    id: 'Pilihan tidak dikenal. Pilih salah satu dari daftar.',
    en: 'Unknown choice. Choose one from the list.',
  },
  'backlog.share': { id: 'Isi persen dari 0 sampai 100.', en: 'Enter a percentage from 0 to 100.' },
  'backlog.order': {
    id: 'Urutan manual adalah bilangan bulat mulai 1. Kosongkan bila tidak perlu.',
    en: 'Manual order is a whole number from 1. Leave it empty if not needed.',
  },
  'backlog.capacity': {
    id: 'Kapasitas adalah hari orang per pekan, dari 0 sampai 1.000.',
    en: 'Capacity is person-days a week, from 0 to 1,000.',
  },
  'backlog.badWip': {
    id: 'Batas pekerjaan berjalan adalah bilangan bulat, 0 berarti tanpa batas.',
    en: 'The limit of work in progress is a whole number; 0 means no limit.',
  },
  'backlog.age': {
    id: 'Umur adalah jumlah hari, dari 1 sampai 365. Kosong berarti 14.',
    en: 'The age is a number of days, from 1 to 365. Empty means 14.',
  },
  'backlog.label': {
    id: 'Nama keadaan paling banyak 30 huruf, tanpa tanda |.',
    en: 'A state has a name of at most 30 characters, without the sign |.',
  },
  'backlog.labelTaken': {
    id: 'Keadaan lain sudah bernama {word}. Pakai nama yang berbeda.',
    en: 'Another state is called {word} already. Use a different name.',
  },
  'backlog.sameSettings': {
    id: 'Pengaturan memang sudah begitu. Tidak ada yang ditulis.',
    en: 'The settings are like that already. Nothing was written.',
  },
  'backlog.same': {
    id: '{id} memang sudah begitu. Tidak ada yang ditulis.',
    en: '{id} is like that already. Nothing was written.',
  },
  'backlog.isThere': {
    id: '{id} memang sudah {state}. Muat ulang bila layar lama.',
    en: '{id} is {state} already. Reload if the screen is old.',
  },
  'backlog.noMove': {
    id: '{id} masih {from}, belum bisa {to}. Terima atau buka kembali dulu.',
    en: '{id} is {from} and cannot become {to} yet. Accept or reopen it first.',
  },
  'backlog.noProposal': {
    id: '{id} bukan usulan lagi. Pilih langkah dari kartunya.',
    en: '{id} is no proposal any more. Choose a step on its card.',
  },
  'backlog.notOpen': {
    id: '{id} sudah selesai atau dibatalkan. Buka kembali dulu.',
    en: '{id} is done or cancelled. Reopen it first.',
  },
  'backlog.itself': {
    id: '{id} tidak bisa sama dengan dirinya. Isi nomor pekerjaan lain.',
    en: '{id} cannot be a duplicate of itself. Enter another number.',
  },
  'backlog.pastDay': { id: 'Tunda sampai hari setelah hari ini.', en: 'Snooze until a day after today.' },
  'backlog.notBlocked': {
    id: '{id} tidak punya hambatan. Tidak ada yang ditulis.',
    en: '{id} has no blocker. Nothing was written.',
  },
  'backlog.isArchived': { id: '{id} memang sudah diarsipkan.', en: '{id} is archived already.' },
  'backlog.isListed': { id: '{id} memang ada di daftar.', en: '{id} is in the list already.' },
  'backlog.clash': {
    id: '{field} sudah diubah orang lain: {value}. Isian Anda {yours}, semula {was}. Pilih satu, simpan lagi.',
    en: 'Somebody set {field} to {value}. Yours: {yours}, before: {was}. Choose one and save again.',
  },
  'backlog.changedSince': {
    id: '{field} dari {id} sudah diubah lagi: {value}. Ubah dari kartunya.',
    en: '{field} of {id} was changed again: {value}. Change it on its card.',
  },
  'backlog.noRedo': {
    id: 'Sudah dikembalikan. Lakukan lagi dari kartunya bila perlu.',
    en: 'It was put back. Do it again on its card if needed.',
  },
  'backlog.noUndo': {
    id: 'Skor dan peringkat mengikuti isian. Ubah isiannya.',
    en: 'Score and rank follow from what is entered. Change that.',
  },
  'backlog.noUntend': {
    id: 'Pekerjaan otomatis bisa dibatalkan satu per satu.',
    en: 'Automatic work can be cancelled one by one.',
  },
  'backlog.amount': { id: 'Isi rupiah, 0 atau lebih.', en: 'Enter an amount, 0 or more.' },
  'backlog.noReason': {
    id: 'Tulis alasan batal, misalnya: tidak jadi dijual.',
    en: 'Write why it is cancelled, for instance: no longer sold.',
  },
  'backlog.noScore': { id: 'Pilih paling sedikit satu nilai.', en: 'Choose at least one score.' },
  'backlog.nobody': {
    id: '{name} tidak ada di Tim. Pilih nama dari daftar.',
    en: '{name} is not in the team. Choose a name from the list.',
  },
  'backlog.noReview': {
    id: 'Tidak ada tinjauan yang berjalan. Putuskan satu pekerjaan dulu.',
    en: 'No review is going on. Decide about one item first.',
  },
  'backlog.notLast': {
    id: '{id} bukan tinjauan terakhir, atau masih berjalan. Buka Tinjau backlog.',
    en: '{id} is not the last review, or still goes on. Open Review backlog.',
  },

  'backlog.added': { id: '{id} tersimpan: {title}.', en: '{id} saved: {title}.' },
  'backlog.proposed': {
    id: '{id} diusulkan: {title}. Menunggu diterima.',
    en: '{id} proposed: {title}. It waits to be accepted.',
  },
  'backlog.edited': { id: '{id} diperbarui: {title}.', en: '{id} updated: {title}.' },
  'backlog.moved': { id: '{id} sekarang {state}.', en: '{id} is now {state}.' },
  'backlog.accepted': { id: '{id} diterima ke backlog.', en: '{id} accepted into the backlog.' },
  'backlog.rejected': { id: '{id} ditolak.', en: '{id} rejected.' },
  'backlog.duplicated': { id: '{id} ditutup, sama dengan {of}.', en: '{id} closed as a duplicate of {of}.' },
  'backlog.snoozed': { id: '{id} ditunda sampai {day}.', en: '{id} snoozed until {day}.' },
  'backlog.kept': { id: '{id} masih relevan, tercatat.', en: '{id} is still relevant, recorded.' },
  'backlog.rescored': { id: '{id} dinilai ulang.', en: '{id} is scored again.' },
  'backlog.assigned': { id: '{id} sekarang dipegang {owner}.', en: '{id} now belongs to {owner}.' },
  'backlog.reviewEnded': {
    id: '{id} selesai: {decided} diputuskan, {left} tersisa.',
    en: '{id} ended: {decided} decided, {left} left.',
  },
  'backlog.reviewResumed': { id: '{id} dilanjutkan.', en: '{id} goes on.' },
  'backlog.blockDone': { id: 'Hambatan {id} tercatat.', en: 'Blocker of {id} recorded.' },
  'backlog.unblockDone': { id: '{id} tidak terhambat lagi.', en: '{id} is no longer blocked.' },
  'backlog.archiveDone': { id: '{id} diarsipkan.', en: '{id} archived.' },
  'backlog.restoreDone': { id: '{id} kembali ke daftar.', en: '{id} is back in the list.' },
  'backlog.putBackDone': { id: '{id} dikembalikan seperti semula.', en: '{id} is as it was before.' },
  'backlog.setUpDone': { id: 'Pengaturan backlog tersimpan.', en: 'The settings of the backlog are saved.' },
  'backlog.movedOver': {
    id: '{id} sekarang {state}: {count} berjalan, batasnya {limit}. Selesaikan satu dulu.',
    en: '{id} is now {state}: {count} in progress, the limit is {limit}. Finish one first.',
  },
  'backlog.refreshed': { id: 'Skor dan peringkat sudah baru.', en: 'Scores and ranks are up to date.' },
  'backlog.tended': {
    id: '{born} pekerjaan otomatis dibuat, {closed} ditutup.',
    en: '{born} automatic items made, {closed} closed.',
  },

  'backlog.offerDuplicate': { id: 'Tutup, sama dengan {of}', en: 'Close as duplicate of {of}' },
  'backlog.is.late': { id: 'terlambat {days} hari', en: '{days} {days|day|days} late' },
  'backlog.is.snoozed': { id: 'ditunda sampai {day}', en: 'snoozed until {day}' },
  'backlog.repeat.week': { id: 'tiap {weekday}', en: 'every {weekday}' },
  'backlog.repeat.month': { id: 'tiap bulan, tanggal {date}', en: 'monthly, on day {date}' },
  'backlog.is.held': { id: 'terhambat: {blocker}', en: 'blocked: {blocker}' },
  'backlog.is.blocked': { id: 'terhambat', en: 'blocked' },
  'backlog.is.lying': { id: 'tak disentuh {days} hari', en: 'untouched for {days} {days|day|days}' },
  'backlog.days': { id: '{days} hari orang', en: '{days} {days|person-day|person-days}' },
  'backlog.publish.0': { id: 'tayang hari ini', en: 'publish today' },
  'backlog.publish.1': { id: 'tayang besok', en: 'publish tomorrow' },
  'backlog.line': {
    id: 'Garis kapasitas: {days} dari {capacity} hari orang',
    en: 'Capacity line: {days} of {capacity} person-days',
  },
  'backlog.card.rank': { id: 'peringkat {rank}', en: 'rank {rank}' },
  'backlog.card.score': { id: 'skor {score}', en: 'score {score}' },
  'backlog.alarm.late': { id: '{count} pekerjaan lewat tenggat', en: '{count} items past their deadline' },
  'backlog.alarm.lying': {
    id: '{count} pekerjaan terlalu lama tak disentuh',
    en: '{count} items untouched for too long',
  },

  'backlog.next.backlog': { id: 'Terima', en: 'Accept' },
  'backlog.next.started': { id: 'Mulai', en: 'Start' },
  'backlog.next.done': { id: 'Selesai', en: 'Done' },
  'backlog.more.block': { id: 'Hambatan…', en: 'Blocker…' },
  'backlog.more.unblock': { id: 'Hambatan hilang', en: 'Blocker gone' },
  'backlog.more.snooze': { id: 'Tunda ke besok', en: 'Snooze until tomorrow' },
  'backlog.more.snoozeUntil': { id: 'Tunda sampai…', en: 'Snooze until…' },
  'backlog.more.keep': { id: 'Masih relevan', en: 'Still relevant' },
  'backlog.more.back': { id: 'Kembalikan ke {state}', en: 'Back to {state}' },
  'backlog.more.cancel': { id: 'Batalkan', en: 'Cancel work' },
  'backlog.more.reject': { id: 'Tolak…', en: 'Reject…' },
  'backlog.more.duplicate': { id: 'Sama dengan…', en: 'Duplicate of…' },
  'backlog.more.reopen': { id: 'Buka kembali', en: 'Reopen' },
  'backlog.more.archive': { id: 'Arsipkan', en: 'Archive' },
  'backlog.more.restore': { id: 'Kembalikan ke daftar', en: 'Bring back' },
  'backlog.ask.blocker': { id: 'Terhambat apa?', en: 'What holds it up?' },
  'backlog.ask.until': { id: 'Sampai tanggal', en: 'Until the day' },
  'backlog.ask.note': { id: 'Alasan', en: 'Reason' },
  'backlog.ask.of': { id: 'Nomor pekerjaan yang sama', en: 'Number of the same work' },
  'backlog.confirm.cancel': {
    id: 'Batalkan {id}? Keputusan dan waktunya tercatat.',
    en: 'Cancel {id}? The decision and its time are recorded.',
  },
  'backlog.confirm.cancelLabel': { id: 'Batalkan pekerjaan', en: 'Cancel this work' },
});

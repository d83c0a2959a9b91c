/** What money says; longer than other files because it is nothing but a list of sentences. */
import { words } from '../../kernel/words';

export const texts = words({
  'payments.finished': { id: 'Periksa {count} pembayaran', en: 'Checked {count} {count|payment|payments}' },
  'payments.notEnded': { id: 'Invoice belum lunas', en: 'Unpaid invoices' },
  'payments.where.due': { id: 'Jatuh tempo di {no}', en: 'Due of {no}' },
  'payments.label': { id: 'Keuangan', en: 'Finance' },

  // What is wrong in a form.
  'payments.id': {
    id: 'Nomor tidak terbaca. Isi misalnya PSN-000061 atau INV-000003.',
    en: 'The number cannot be read. Enter one like PSN-000061 or INV-000003.',
  },
  'payments.day': {
    id: 'Tanggal tidak ada di kalender. Isi misalnya 7/11 atau 2026-11-07.',
    en: 'The day is not in the calendar. Enter one like 7 Nov or 2026-11-07.',
  },
  'payments.dayLater': {
    id: 'Tanggalnya belum tiba. Isi hari ini atau sebelumnya.',
    en: 'That day has not come yet. Enter today or an earlier day.',
  },
  'payments.dueEarly': {
    id: 'Jatuh tempo sebelum tanggal invoice. Isi hari yang sama atau sesudahnya.',
    en: 'Due before the day of the invoice. Enter the same day or a later one.',
  },
  'payments.amount': {
    id: 'Jumlah uang tidak terbaca. Isi angka, misalnya 133.000.',
    en: 'The amount cannot be read. Enter a number, like 133,000.',
  },
  'payments.unread': {
    id: 'Jumlah uang “{typed}” tidak terbaca. Isi angka di atas 0, misalnya 30.000.',
    en: 'The amount “{typed}” cannot be read. Enter a number above 0, like 30,000.',
  },
  'payments.amountZero': {
    id: 'Jumlah harus di atas 0. Uang yang keluar dicatat sebagai pengembalian.',
    en: 'The amount must be above 0. Record money that goes out as a refund.',
  },
  'payments.method': {
    id: 'Cara bayar tidak dikenal. Pilih dari daftar, misalnya Transfer.',
    en: 'Unknown method. Choose from the list, like Transfer.',
  },
  'payments.text': {
    id: 'Isian ini harus teks, paling banyak 50.000 huruf.',
    en: 'This must be text of at most 50,000 characters.',
  },
  'payments.flag': { id: 'Isi ya atau tidak.', en: 'Enter yes or no.' },
  'payments.none': { id: 'Belum ada pembayaran. Isi satu.', en: 'There is no payment. Enter one.' },
  'payments.many': {
    id: 'Lebih dari 200 pembayaran sekaligus. Bagi menjadi dua.',
    en: 'More than 200 payments at once. Split them in two.',
  },
  'payments.ordersNeeded': {
    id: 'Belum ada pesanan yang dipilih. Pilih satu.',
    en: 'No order chosen. Choose one.',
  },
  'payments.ordersMany': {
    id: 'Lebih dari 100 pesanan dalam satu invoice. Bagi menjadi dua invoice.',
    en: 'More than 100 orders on one invoice. Make two invoices.',
  },
  'payments.percent': {
    id: 'Tarif berupa persen dari 0 sampai 100, misalnya 12.',
    en: 'The rate is a percentage from 0 to 100, like 12.',
  },
  'payments.factor': {
    id: 'Bagian yang kena pajak paling banyak 1: isi dua angka bulat, misalnya 11 dari 12.',
    en: 'The taxed share is at most 1: enter two whole numbers, like 11 of 12.',
  },
  'payments.term': {
    id: 'Jatuh tempo berupa hari bulat dari 0 sampai 365.',
    en: 'The term is in whole days from 0 to 365.',
  },
  'payments.howToPay': {
    id: 'Cara bayar paling panjang 200 huruf. Singkatkan.',
    en: 'How to pay may have 200 letters at most. Shorten it.',
  },
  'payments.noNumber': {
    id: 'Bukan angka. Isi misalnya 133000.',
    en: 'Not a number. Enter one like 133000.',
  },

  // What cannot be done now.
  'payments.unknown': {
    id: 'Pembayaran {no} tidak ada. Periksa nomornya.',
    en: 'There is no payment {no}. Check the number.',
  },
  'payments.unknownInvoice': {
    id: 'Invoice {no} tidak ada. Periksa nomornya.',
    en: 'There is no invoice {no}. Check the number.',
  },
  'payments.unknownTarget': {
    id: 'Pesanan atau invoice {no} tidak ada. Periksa nomornya.',
    en: 'There is no order or invoice {no}. Check the number.',
  },
  'payments.orderLost': {
    id: 'Pesanan dari {no} tidak ditemukan. Pilih Atur → Periksa & perbaiki.',
    en: 'An order of {no} was not found. Choose Set up → Check and repair.',
  },
  'payments.orderCancelled': {
    id: '{no} sudah dibatalkan. Uang yang telanjur masuk dikembalikan.',
    en: '{no} was cancelled. Money that came in anyway is to be refunded.',
  },
  'payments.nothingLeft': {
    id: '{no} sudah lunas. Isi jumlahnya bila memang ada yang masuk lagi.',
    en: '{no} is fully paid. Enter the amount if more came in.',
  },
  'payments.notYours': {
    id: 'Uang yang masuk dicek keuangan atau manajer. Catat saja buktinya, nanti dicek.',
    en: 'Finance or a manager checks money that came in. Record the proof, it will be checked.',
  },
  'payments.is.waiting': {
    id: '{no} masih perlu dicek. Cek dulu.',
    en: '{no} is still to be checked. Check it first.',
  },
  'payments.is.checked': {
    id: '{no} sudah dicek dan dihitung. Untuk membatalkan, balik pembayarannya.',
    en: '{no} has been checked and counts. To undo it, reverse the payment.',
  },
  'payments.is.rejected': {
    id: '{no} tercatat tidak cocok. Buka lagi bila ternyata benar.',
    en: '{no} is recorded as not right. Reopen it if it is right after all.',
  },
  'payments.is.withdrawn': {
    id: '{no} sudah ditarik. Catat pembayarannya sekali lagi.',
    en: '{no} was withdrawn. Record the payment again.',
  },
  'payments.isReversed': {
    id: '{no} sudah dibalik oleh {by}. Buka {by}.',
    en: '{no} was reversed by {by}. Open {by}.',
  },
  'payments.nothingBack': {
    id: '{no} tidak lebih bayar. Isi jumlah yang dikembalikan.',
    en: '{no} is not overpaid. Enter the amount to refund.',
  },
  'payments.backMore': {
    id: '{no} dibayar {paid}, dikembalikan {amount}. Kurangi jumlahnya.',
    en: '{paid} was paid for {no}, {amount} would go back. Reduce the amount.',
  },
  'payments.invoicedBefore': {
    id: '{no} sudah ada di {invoice}. Buka {invoice}.',
    en: '{no} is on {invoice} already. Open {invoice}.',
  },
  'payments.nothingToBill': {
    id: '{no} tidak bernilai, jadi tidak ada yang ditagih.',
    en: '{no} comes to nothing, so there is nothing to invoice.',
  },
  'payments.otherCustomer': {
    id: '{no} milik pelanggan lain, bukan {customer}. Buat invoice sendiri untuk itu.',
    en: '{no} belongs to another customer, not {customer}. Make an invoice of its own.',
  },
  'payments.isNote': {
    id: '{no} adalah nota kredit. Pakai nomor invoicenya.',
    en: '{no} is a credit note. Use the number of its invoice.',
  },
  'payments.isCredited': {
    id: '{no} sudah dikredit seluruhnya. Buat invoice baru untuk pesanannya.',
    en: '{no} has been credited in full. Make a new invoice for its orders.',
  },
  'payments.creditMore': {
    id: '{no} tinggal {left}, dikredit {amount}. Kurangi jumlahnya.',
    en: '{left} of {no} is left, {amount} would be credited. Reduce the amount.',
  },

  // What was done.
  'payments.recordAll': {
    id: '{no}: {target} dibayar {amount}, lunas.',
    en: '{no}: {amount} paid for {target}, nothing left.',
  },
  'payments.recordPart': {
    id: '{no}: {target} dibayar {amount}, sisa {rest}.',
    en: '{no}: {amount} paid for {target}, {rest} left.',
  },
  'payments.recordOver': {
    id: '{no}: {target} dibayar {amount}, lebih {rest}. Kembalikan kelebihannya.',
    en: '{no}: {amount} paid for {target}, {rest} too much. Refund it.',
  },
  'payments.recordWaits': {
    id: '{no}: {amount} untuk {target} menunggu dicek.',
    en: '{no}: {amount} for {target} waits to be checked.',
  },
  'payments.acceptDone': {
    id: '{no} cocok: {target} dibayar {amount}.',
    en: '{no} is right: {amount} paid for {target}.',
  },
  'payments.acceptPart': {
    id: '{no} cocok: {target} dibayar {amount}, sisa {rest}.',
    en: '{no} is right: {amount} paid for {target}, {rest} left.',
  },
  'payments.unacceptDone': {
    id: '{no} dibalik, buktinya menunggu lagi sebagai {waiting}.',
    en: '{no} was reversed, its proof waits again as {waiting}.',
  },
  'payments.rejectDone': {
    id: '{no} tidak cocok, tidak dihitung.',
    en: '{no} is not right, it does not count.',
  },
  'payments.reopenDone': { id: '{no} menunggu dicek lagi.', en: '{no} waits to be checked again.' },
  'payments.withdrawDone': {
    id: '{no} ditarik, tidak dihitung.',
    en: '{no} was withdrawn, it does not count.',
  },
  'payments.reverseDone': {
    id: '{no} dibalik dengan {reversal}.',
    en: '{no} was reversed by {reversal}.',
  },
  'payments.putBackDone': { id: '{no} dikembalikan.', en: '{no} is back.' },
  'payments.refundDone': {
    id: '{no}: {amount} dikembalikan untuk {target}.',
    en: '{no}: {amount} refunded for {target}.',
  },
  'payments.brought': {
    id: '{count} pembayaran tercatat, {amount}.',
    en: '{count} {count|payment|payments} recorded, {amount}.',
  },
  'payments.bringStays': {
    id: 'Banyak pembayaran sekaligus dibalik satu per satu, dari kartunya.',
    en: 'Payments that came together are reversed one by one, from their cards.',
  },
  'payments.waits': {
    id: '{no} menunggu dicek keuangan atau manajer.',
    en: '{no} waits for finance or a manager.',
  },
  'payments.proposalStays': {
    id: 'Usulan menunggu di Perlu dicek. Setujui atau abaikan di sana.',
    en: 'The proposal waits in To check. Accept or dismiss it there.',
  },
  'payments.invoiceDone': {
    id: '{no} untuk {customer} dibuat, {total}.',
    en: '{no} for {customer} issued, {total}.',
  },
  'payments.creditDone': {
    id: '{no}: nota kredit {amount} untuk {invoice}.',
    en: '{no}: credit note of {amount} for {invoice}.',
  },
  'payments.creditStays': {
    id: 'Nota kredit tetap ada. Buat invoice baru bila perlu.',
    en: 'A credit note stays. Make a new invoice if needed.',
  },
  'payments.setUpDone': { id: 'Pengaturan uang tersimpan.', en: 'Money settings saved.' },
  'payments.tended': {
    id: '{count} invoice berganti keadaan.',
    en: '{count} {count|invoice|invoices} changed state.',
  },
  'payments.noUntend': {
    id: 'Keadaan invoice mengikuti hari, jadi tidak diurungkan.',
    en: 'The state of invoices follows the day, so it is not undone.',
  },

  // Cards, lists and work.
  'payments.card.reversed': { id: 'Dibalik', en: 'Reversed' },
  'payments.card.reverses': { id: 'Membalik {no}', en: 'Reverses {no}' },
  'payments.card.reversedBy': { id: 'Dibalik oleh {no}', en: 'Reversed by {no}' },
  'payments.card.changed': {
    id: 'Jumlah diganti sesudah dicek; yang dihitung {counted}',
    en: 'Amount was changed after the check; {counted} counts',
  },
  'payments.card.proof': { id: 'Lihat bukti', en: 'Open the proof' },
  'payments.card.noProof': { id: 'Tanpa bukti', en: 'No proof' },
  'payments.card.issued': { id: 'Tanggal {day}', en: 'Issued {day}' },
  'payments.card.due': { id: 'Jatuh tempo {day}', en: 'Due {day}' },
  'payments.card.noDue': { id: 'Tanpa jatuh tempo', en: 'No due day' },
  'payments.card.past': { id: 'lewat {days} hari', en: '{days} {days|day|days} past due' },
  'payments.card.tax': { id: 'Termasuk PPN', en: 'Including VAT' },
  'payments.card.total': { id: 'Total', en: 'Total' },
  'payments.card.credited': { id: 'Dikredit', en: 'Credited' },
  'payments.card.paid': { id: 'Dibayar', en: 'Paid' },
  'payments.card.balance': { id: 'Sisa', en: 'Balance' },
  'payments.step.accept': { id: 'Cocok, hitung {amount}', en: 'Right, count {amount}' },
  'payments.step.reject': { id: 'Tidak cocok', en: 'Not right' },
  'payments.step.withdraw': { id: 'Tarik', en: 'Withdraw' },
  'payments.step.reverse': { id: 'Balik pembayaran', en: 'Reverse payment' },
  'payments.step.reopen': { id: 'Cek lagi', en: 'Check again' },
  'payments.step.refund': { id: 'Kembalikan {amount}', en: 'Refund {amount}' },
  'payments.step.credit': { id: 'Nota kredit', en: 'Credit note' },
  'payments.step.payAll': { id: 'Catat lunas {rest}', en: 'Record {rest} paid' },
  'payments.ask.reason': { id: 'Alasan', en: 'Reason' },
  'payments.confirm.reverse': {
    id: 'Balik {no}? Sebuah baris baru mengurangi {amount}.',
    en: 'Reverse {no}? A new row takes {amount} away.',
  },
  'payments.confirm.reverseLabel': { id: 'Balik pembayaran', en: 'Reverse payment' },
  'payments.confirm.credit': {
    id: 'Buat nota kredit untuk seluruh {no}? Pesanannya bisa ditagih lagi.',
    en: 'Make a credit note for all of {no}? Its orders can be invoiced again.',
  },
  'payments.confirm.creditLabel': { id: 'Buat nota kredit', en: 'Make credit note' },
  'payments.confirm.payAll': { id: 'Catat {rest} masuk untuk {no}?', en: 'Record {rest} as paid for {no}?' },
  'payments.history.recorded': { id: 'dicatat, {by}', en: 'recorded, {by}' },
  'payments.history.checked': { id: 'cocok, {by}', en: 'right, {by}' },
  'payments.history.rejected': { id: 'tidak cocok, {by}', en: 'not right, {by}' },
  'payments.history.payment': { id: '{no} dibayar {amount}, {state}', en: '{no} {amount} paid, {state}' },
  'payments.history.back': { id: '{no} kembali {amount}', en: '{no} {amount} went back' },
  'payments.history.invoice': { id: '{no} dibuat, {amount}', en: '{no} issued, {amount}' },
  'payments.history.credit': { id: '{no} nota kredit {amount}', en: '{no} credit note of {amount}' },
  'payments.match.all': { id: 'pas', en: 'exact' },
  'payments.match.part': { id: 'kurang {rest}', en: '{rest} short' },
  'payments.match.over': { id: 'lebih {rest}', en: '{rest} too much' },
  'payments.match.twin': { id: 'sama dengan {no}', en: 'same as {no}' },
  'payments.match.invoice': { id: 'untuk invoice', en: 'for an invoice' },
  'payments.bucket.notDue': { id: 'Belum jatuh tempo', en: 'Not due' },
  'payments.bucket.to30': { id: '1–30 hari', en: '1–30 days' },
  'payments.bucket.to60': { id: '31–60 hari', en: '31–60 days' },
  'payments.bucket.to90': { id: '61–90 hari', en: '61–90 days' },
  'payments.bucket.over90': { id: 'Lebih dari 90 hari', en: 'Over 90 days' },
  'payments.week.title': { id: 'Kas minggu ini', en: 'Cash this week' },
  'payments.week.days': { id: '{from} sampai {to}', en: '{from} to {to}' },
  'payments.week.so': { id: 'Sudah terjadi', en: 'So far' },
  'payments.week.in': { id: 'Masuk', en: 'Came in' },
  'payments.week.back': { id: 'Dikembalikan', en: 'Refunded' },
  'payments.week.net': { id: 'Bersih sampai hari ini', en: 'Net until today' },
  'payments.week.ahead': { id: 'Masih akan datang sampai Minggu', en: 'Still to come until Sunday' },
  'payments.week.waiting': {
    id: 'Bukti yang perlu dicek (belum dihitung)',
    en: 'Proofs to check (not counted)',
  },
  'payments.week.overdue': { id: 'Piutang lewat jatuh tempo', en: 'Overdue from customers' },
  'payments.week.due': { id: 'Piutang jatuh tempo minggu ini', en: 'Due from customers' },
  'payments.week.payLate': { id: 'Utang lewat jatuh tempo', en: 'Overdue to suppliers' },
  'payments.week.pay': { id: 'Utang jatuh tempo minggu ini', en: 'Due to suppliers' },
  'payments.week.out': { id: 'Keluar', en: 'Going out' },
  'payments.week.expected': { id: 'Jumlah yang masih akan datang', en: 'Total still to come' },
  'payments.work.check': { id: 'Cek pembayaran {target}', en: 'Check payment of {target}' },
  'payments.work.checkStep': { id: 'Cek', en: 'Check' },
  'payments.work.back': { id: 'Kembalikan {amount} dari {no}', en: 'Refund {amount} of {no}' },
  'payments.work.backStep': { id: 'Kembalikan', en: 'Refund' },
  'payments.work.chase': { id: 'Tagih {no} ({customer})', en: 'Chase {no} ({customer})' },
  'payments.work.chaseStep': { id: 'Tagih', en: 'Chase' },
  'payments.cause.waiting': {
    id: 'Cek pembayaran yang menunggu sejak kemarin',
    en: 'Check payments that wait since yesterday',
  },
  'payments.alarm.waiting': {
    id: '{count} pembayaran menunggu dicek sejak kemarin',
    en: '{count} {count|payment waits|payments wait} since yesterday',
  },
  'payments.alarm.overdue': {
    id: '{count} invoice lewat jatuh tempo',
    en: '{count} {count|invoice|invoices} overdue',
  },
  'payments.offer.accept': { id: 'Hitung sebagai cocok', en: 'Count as right' },
  'payments.offer.reject': { id: 'Catat tidak cocok', en: 'Record as not right' },
  'payments.offer.paid': { id: 'Catat dibayar {typed}', en: 'Record {typed} as paid' },
  'payments.right.check': { id: 'Mengecek dan membalik pembayaran', en: 'Check and reverse payments' },
  'payments.right.record': { id: 'Mencatat pembayaran', en: 'Record payments' },
  'payments.right.invoice': { id: 'Membuat invoice', en: 'Make invoices' },
});

/** What customers say. */
import { words } from '../../kernel/words';

export const texts = words({
  'customers.samePhone': {
    id: 'Nomor ini milik {name} ({id}). Pilih pelanggan itu, atau periksa nomornya.',
    en: 'This number belongs to {name} ({id}). Choose that customer, or check the number.',
  },
  'customers.sameEmail': {
    id: 'E-mail ini milik {name} ({id}). Pilih pelanggan itu, atau periksa e-mailnya.',
    en: 'This e-mail belongs to {name} ({id}). Choose that customer, or check the e-mail.',
  },
  'customers.name': {
    id: 'Nama harus terisi, paling banyak 300 huruf. Sisanya tulis di Kesukaan.',
    en: 'A name is needed, of at most 300 characters. Put the rest into Preferences.',
  },
  'customers.id': {
    id: 'Nomor pelanggan tidak terbaca. Isi misalnya PLG-00012.',
    en: 'The customer number cannot be read. Enter one like PLG-00012.',
  },
  'customers.phone': {
    id: 'Nomor WhatsApp tidak terbaca. Isi misalnya 0812 3456 7890.',
    en: 'The WhatsApp number cannot be read. Enter one like 0812 3456 7890.',
  },
  'customers.email': {
    id: 'E-mail tidak terbaca. Isi misalnya ayu@contoh.example.',
    en: 'The e-mail cannot be read. Enter one like ayu@sample.example.',
  },
  'customers.text': {
    id: 'Isian ini harus teks, paling banyak 50.000 huruf.',
    en: 'This must be text of at most 50,000 characters.',
  },
  'customers.unknown': {
    id: 'Pelanggan {id} tidak ada. Cari nama atau akhir nomor HP-nya.',
    en: 'There is no customer {id}. Search a name or the end of a phone number.',
  },
  'customers.samePhoneArchived': {
    id: 'Nomor ini milik {name} ({id}) yang diarsipkan. Kembalikan dari kartunya.',
    en: 'This number belongs to {name} ({id}), who is archived. Bring it back from the card.',
  },
  'customers.sameEmailArchived': {
    id: 'E-mail ini milik {name} ({id}) yang diarsipkan. Kembalikan dari kartunya.',
    en: 'This e-mail belongs to {name} ({id}), who is archived. Bring it back from the card.',
  },
  'customers.isArchived': { id: '{name} memang sudah diarsipkan.', en: '{name} is archived already.' },
  'customers.isListed': { id: '{name} memang ada di daftar.', en: '{name} is in the list already.' },
  'customers.several': {
    id: 'Ada {count} pelanggan {name}: {who}. Tulis akhir nomor HP-nya.',
    en: 'There are {count} customers {name}: {who}. Write the end of the phone number.',
  },
  'customers.noEnding': {
    id: 'Tidak ada nomor HP yang berakhir {phone}. Tulis nama atau nomor lengkapnya.',
    en: 'No phone number ends in {phone}. Write the name or the whole number.',
  },
  'customers.nameToo': {
    id: 'Nomor {phone} belum dikenal. Tulis juga namanya, misalnya Rina {phone}.',
    en: 'The number {phone} is not known yet. Write the name too, like Rina {phone}.',
  },
  'customers.added': { id: '{name} tersimpan ({id}).', en: '{name} saved ({id}).' },
  'customers.addedSimilar': {
    id: '{name} tersimpan ({id}). Mirip: {similar}, periksa bila orangnya sama.',
    en: '{name} saved ({id}). Similar: {similar}; check whether it is the same person.',
  },
  'customers.edited': { id: '{name} diubah ({id}).', en: '{name} changed ({id}).' },
  'customers.sameAsBefore': {
    id: 'Tidak ada yang berubah pada {name}.',
    en: 'Nothing about {name} changed.',
  },
  'customers.noEdit': {
    id: 'Data {id} sudah dihapus untuk selamanya. Bila ia kembali, buat pelanggan baru.',
    en: 'The data of {id} was removed for good. If they come back, add a new customer.',
  },
  'customers.archiveDone': { id: '{name} diarsipkan.', en: '{name} archived.' },
  'customers.restoreDone': { id: '{name} kembali ke daftar.', en: '{name} is back in the list.' },
  'customers.sameOne': {
    id: 'Ini pelanggan yang sama: {name}. Pilih dua yang berbeda.',
    en: 'This is the same customer: {name}. Choose two different ones.',
  },
  'customers.isMerged': {
    id: '{name} sudah digabung ke {into}. Buka kartu {into}.',
    en: '{name} was merged into {into}. Open the card of {into}.',
  },
  'customers.notMerged': {
    id: '{name} tidak digabung ke siapa pun. Tidak ada yang perlu dipisah.',
    en: '{name} was not merged into anybody. There is nothing to separate.',
  },
  'customers.tooMuch': {
    id: '{name} disebut di terlalu banyak baris. Gabungkan ke arah sebaliknya.',
    en: '{name} is named in too many rows. Merge the other way round.',
  },
  'customers.merging': {
    id: '{count} baris {name} sudah pindah ke {intoName}. Boleh ditutup, lanjut sendiri.',
    en: '{count} rows of {name} moved to {intoName}. You may close this.',
  },
  'customers.merged': {
    id: '{name} digabung ke {intoName} ({into}), {count} baris pindah.',
    en: '{name} merged into {intoName} ({into}), {count} rows moved.',
  },
  'customers.unmerging': {
    id: '{count} baris kembali ke {name}. Boleh ditutup, lanjut sendiri.',
    en: '{count} rows are back with {name}. You may close this.',
  },
  'customers.unmerged': {
    id: '{name} dipisah lagi dari {intoName}, {count} baris kembali.',
    en: '{name} separated from {intoName} again, {count} rows are back.',
  },
  'customers.pair.title': { id: 'Gabungkan pelanggan', en: 'Merge customers' },
  'customers.pair.goes': { id: 'Masuk ke yang lain', en: 'Goes into the other' },
  'customers.pair.stays': { id: 'Tetap', en: 'Stays' },
  'customers.pair.moves': { id: 'Yang pindah', en: 'What moves' },
  'customers.pair.nothing': { id: 'Tidak ada baris lain', en: 'No other rows' },
  'customers.pair.fills': { id: 'Terisi dari sana: {fields}', en: 'Filled from there: {fields}' },
  'customers.pair.merge': { id: 'Gabungkan ke {into}', en: 'Merge into {into}' },
  'customers.pair.sure': {
    id: 'Gabungkan {name} ke {into}? Bisa diurungkan, nomor lamanya tetap ditemukan.',
    en: 'Merge {name} into {into}? It can be undone, and the old number is still found.',
  },
  'customers.sign.phone': { id: 'nomor HP sama', en: 'same phone' },
  'customers.sign.email': { id: 'e-mail sama', en: 'same e-mail' },
  'customers.sign.sameName': { id: 'nama sama', en: 'same name' },
  'customers.sign.similarName': { id: 'nama mirip', en: 'similar name' },
  'customers.sign.city': { id: 'sama-sama di {city}', en: 'both in {city}' },
  'customers.card.merged': { id: 'Digabung', en: 'Merged' },
  'customers.card.mergedInto': { id: 'Digabung ke', en: 'Merged into' },
  'customers.card.unmerge': { id: 'Pisahkan lagi', en: 'Separate again' },
  'customers.forgotten.name': { id: 'Pelanggan terhapus', en: 'Forgotten customer' },
  'customers.forgotten.text': { id: '(dihapus)', en: '(removed)' },
  'customers.isForgotten': {
    id: 'Data {id} sudah dihapus. Tidak ada lagi yang perlu dilupakan.',
    en: 'The data of {id} was removed already. Nothing is left to forget.',
  },
  'customers.forgetting': {
    id: '{id}: {left} baris lagi dibersihkan. Boleh ditutup, lanjut sendiri.',
    en: '{id}: {left} more rows to clean. You may close this.',
  },
  'customers.forgotDone': {
    id: '{id} dilupakan: {count} baris dibersihkan. Uang dan stok tidak berubah.',
    en: '{id} is forgotten: {count} rows cleaned. Money and stock did not change.',
  },
  'customers.noUnforget': {
    id: 'Yang dilupakan tidak disimpan di mana pun, jadi tidak bisa dikembalikan.',
    en: 'What was forgotten is kept nowhere, so it cannot come back.',
  },
  'customers.pair.two': { id: 'Bukan orang yang sama', en: 'Not the same person' },
  'customers.toldApart': {
    id: '{a} dan {b} dicatat sebagai dua orang, dan tidak ditawarkan lagi.',
    en: '{a} and {b} are noted as two people and are not offered again.',
  },
  'customers.maybeOne': {
    id: '{a} dan {b} diperiksa lagi sebagai mungkin satu orang.',
    en: '{a} and {b} are looked at again as maybe one person.',
  },
  'customers.areTwo': {
    id: '{name} dan {other} memang sudah dicatat sebagai dua orang.',
    en: '{name} and {other} are noted as two people already.',
  },
  'customers.areNotTwo': {
    id: '{name} dan {other} tidak dicatat sebagai dua orang.',
    en: '{name} and {other} are not noted as two people.',
  },
  'customers.forget.title': { id: 'Lupakan {name}', en: 'Forget {name}' },
  'customers.forget.final': { id: 'Tidak bisa diurungkan', en: 'Cannot be undone' },
  'customers.forget.replaced': { id: 'Data pribadi diganti di', en: 'Personal data replaced in' },
  'customers.forget.stays': {
    id: 'Jumlah uang, barang, tanggal dan nomor dokumen tetap.',
    en: 'Amounts, goods, days and numbers of documents stay.',
  },
  'customers.forget.notAll': {
    id: 'Tab dan kolom buatan sendiri, serta riwayat versi Google, tidak dibersihkan Rapi.',
    en: 'Tabs and columns of your own, and the version history of Google, are not cleaned by Rapi.',
  },
  'customers.forget.do': { id: 'Lupakan pelanggan ini', en: 'Forget this customer' },
  'customers.forget.sure': {
    id: 'Lupakan {name}? Nama, nomor, alamat dan catatannya hilang untuk selamanya.',
    en: 'Forget {name}? Name, number, address and notes are gone for good.',
  },
  'customers.card.archived': { id: 'Diarsipkan', en: 'Archived' },
  'customers.card.spent': { id: 'Belanja', en: 'Spent' },
  'customers.card.lastStatus': { id: 'Status terakhir', en: 'Last status' },
  'customers.card.lastProblem': { id: 'Kendala terakhir', en: 'Last problem' },
  'customers.card.preferences': { id: 'Kesukaan', en: 'Preferences' },
  'customers.card.followUp': { id: 'Tindak lanjut', en: 'Follow-up' },
  'customers.card.address': { id: 'Alamat', en: 'Address' },
  'customers.card.tags': { id: 'Label', en: 'Tags' },
  'customers.card.setFollowUp': { id: 'Tindak lanjut…', en: 'Follow up…' },
  'customers.card.followUpDay': { id: 'Dihubungi lagi', en: 'To be called again on' },
  'customers.card.archive': { id: 'Arsipkan', en: 'Archive' },
  'customers.card.restore': { id: 'Kembalikan ke daftar', en: 'Bring back' },
  'customers.right.keep': { id: 'Menambah dan mengubah pelanggan', en: 'Add and change customers' },
});

/** Texts of the customers' panels. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  newCustomer: { id: 'Pelanggan baru', en: 'New customer' },
  all: { id: 'Semua', en: 'All' },
  followUp: { id: 'Tindak lanjut', en: 'Follow-up' },
  customers: { id: 'Pelanggan', en: 'Customers' },
  empty: {
    id: 'Belum ada pelanggan. Pesanan pertama membawa yang pertama.',
    en: 'No customers yet. The first order brings the first one.',
  },
  name: { id: 'Nama', en: 'Name' },
  phone: { id: 'WhatsApp', en: 'WhatsApp' },
  city: { id: 'Kota', en: 'City' },
  preferences: { id: 'Kesukaan', en: 'Preferences' },
  preferencesHint: { id: 'tanpa plastik, kirim setelah jam 4', en: 'no plastic, deliver after 4' },
  email: { id: 'E-mail', en: 'E-mail' },
  address: { id: 'Alamat', en: 'Address' },
  segments: { id: 'Aturan segmen', en: 'Rule of segments' },
  known: {
    id: 'Nomor ini milik {name}. Buka kartunya, atau periksa nomornya.',
    en: 'This number belongs to {name}. Open the card, or check the number.',
  },
  forget: { id: 'Lupakan pelanggan ini…', en: 'Forget this customer…' },
  takeOut: { id: 'Unduh data pelanggan ini', en: 'Download the data of this customer' },
  takenOut: { id: 'Data pelanggan tersimpan sebagai {file}.', en: 'Data of the customer saved as {file}.' },
  duplicates: { id: 'Pelanggan ganda', en: 'Duplicate customers' },
  noDuplicates: {
    id: 'Tidak ada pelanggan yang tampak ganda.',
    en: 'No customers look like duplicates.',
  },
  mergeWith: { id: 'Gabungkan dengan…', en: 'Merge with…' },
  mergeWithHelp: {
    id: '{name} akan digabung ke pelanggan yang dipilih. Sebelum itu keduanya tampil berdampingan.',
    en: '{name} goes into the customer that is chosen. Before that, both are shown side by side.',
  },
  samePerson: { id: 'Orang yang sama', en: 'The same person' },
  samePersonHint: { id: 'Nama atau 4 angka akhir no. HP', en: 'Name or last 4 digits of phone' },
  otherWay: { id: 'Balik arahnya', en: 'The other way round' },
  openCard: { id: 'Buka {id}', en: 'Open {id}' },
  newTicket: { id: 'Tiket baru', en: 'New ticket' },
  edit: { id: 'Ubah', en: 'Change' },
  editCustomer: { id: 'Ubah pelanggan', en: 'Change customer' },
  tags: { id: 'Label', en: 'Tags' },
  tagsHint: { id: 'reseller, kantor', en: 'reseller, office' },
  newOrder: { id: 'Pesanan baru', en: 'New order' },
});

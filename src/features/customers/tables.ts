/** The table of customers. */
import { day, id, longText, moneyOr0, phone, reference, table, text } from '../../kernel/table';
import { importOf, putAway } from '../../kernel/usual';

export const customers = table({
  key: 'customers',
  sheet: { id: 'Pelanggan', en: 'Customers' },
  prefix: 'PLG',
  digits: 5,
  color: '#00838F',
  typedRows: true,
  columns: {
    name: text({
      header: { id: 'Nama', en: 'Name' },
      writer: 'person',
      personal: 'name',
      width: 180,
      needed: true,
    }),
    phone: phone({
      header: { id: 'WhatsApp', en: 'WhatsApp' },
      writer: 'person',
      personal: 'reach',
      width: 130,
      unique: true,
    }),
    city: text({ header: { id: 'Kota', en: 'City' }, writer: 'person', width: 110 }),
    preferences: longText({
      header: { id: 'Kesukaan', en: 'Preferences' },
      writer: 'person',
      personal: 'told',
      width: 180,
    }),
    lastProblem: text({
      header: { id: 'Kendala terakhir', en: 'Last problem' },
      writer: 'rapi',
      personal: 'told',
      cached: true,
      width: 150,
    }),
    lastStatus: text({
      header: { id: 'Status terakhir', en: 'Last status' },
      writer: 'rapi',
      cached: true,
      width: 150,
    }),
    spent: moneyOr0({ header: { id: 'Belanja', en: 'Spent' }, writer: 'rapi', cached: true, width: 105 }),
    followUp: day({ header: { id: 'Tindak lanjut', en: 'Follow-up' }, writer: 'person', width: 105 }),
    email: text({
      header: { id: 'E-mail', en: 'E-mail' },
      writer: 'person',
      personal: 'reach',
      shown: 'grouped',
      width: 160,
      unique: true,
    }),
    address: longText({
      header: { id: 'Alamat', en: 'Address' },
      writer: 'person',
      personal: 'reach',
      shown: 'grouped',
      width: 220,
    }),
    tags: text({
      header: { id: 'Label', en: 'Tags' },
      writer: 'person',
      personal: 'told',
      shown: 'grouped',
      width: 120,
    }),
    contact: text({
      header: { id: 'Kontak', en: 'Contact' },
      writer: 'person',
      personal: 'reach',
      shown: 'grouped',
      width: 140,
    }),
    /** The number another system knows this customer by. */
    code: text({
      header: { id: 'Kode asal', en: 'Source code' },
      writer: 'person',
      shown: 'grouped',
      width: 90,
    }),
    /** Out of lists and search, kept for what it bought. */
    archived: putAway(),
    /** Who this one was found to be: found by its old number, otherwise out of lists and search as if archived. */
    mergedInto: reference('customers', {
      header: { id: 'Digabung ke', en: 'Merged into' },
      writer: 'rapi',
      leadsTo: true,
      later: true,
      shown: 'grouped',
      width: 100,
    }),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'grouped', width: 90 }),
    source: importOf(),
    /** When this person's data was replaced at their wish, and by whom. */
    forgotten: text({
      header: { id: 'Dilupakan', en: 'Forgotten' },
      writer: 'rapi',
      later: true,
      shown: 'hidden',
      width: 110,
    }),
    /** Numbers of customers who look like this one and are somebody else, as a person said. */
    different: text({
      header: { id: 'Bukan sama dengan', en: 'Not the same as' },
      writer: 'rapi',
      later: true,
      shown: 'hidden',
    }),
    /** What a merge moved, as `rules/moved.ts` writes it, so that it can be taken back exactly. */
    moved: longText({
      header: { id: 'Dipindah', en: 'Moved' },
      writer: 'rapi',
      later: true,
      shown: 'hidden',
    }),
  },
});

/** The people and firms of the sample business. All are invented, and every one of them shows it. */

export const FIRM = 'Griya Daun (contoh)';

/** A text by column, as an import takes it. */
export type Row = Readonly<Record<string, string>>;

/** Marks a person or a firm as an example. */
export const invented = (name: string): string => `${name} (contoh)`;

const TEAM = [
  'Ratna|pemilik',
  'Bima|manajer',
  'Sekar|penjualan',
  'Tegar|penjualan',
  'Wulan|layanan',
  'Damar|layanan',
  'Joko|gudang',
  'Lestari|gudang',
  'Agus|gudang',
  'Nur|keuangan',
  'Kirana|konten',
  'Yoga|peninjau',
];

/** Everybody works Monday to Saturday; the reviewer is a designer who leaves at `leaves`. */
export function team(leaves: string): Row[] {
  return TEAM.map((written) => {
    const [name = '', role = ''] = written.split('|');
    return {
      name: invented(name),
      email: mailOf(name),
      role,
      hours: 'Sen–Sab 08.00–17.00',
      ...(name === 'Yoga' && { until: leaves }),
    };
  });
}

/** `ratna@griyadaun.example`. */
const mailOf = (name: string): string => `${name.toLowerCase()}@griyadaun.example`;

/** The owner, who fills the workbook and keeps its backups. */
export const OWNER = mailOf('Ratna');

/** Name, city, lead days; they get the numbers PMS-01 to PMS-04 in this order. */
const SUPPLIERS: readonly (readonly [name: string, city: string, leadDays: number])[] = [
  ['Anyaman Mekar', 'Tasikmalaya', 10],
  ['Batok Jaya', 'Kulon Progo', 7],
  ['Katun Asri', 'Bandung', 14],
  ['Lilin Sari', 'Malang', 5],
];

export const suppliers = (): Row[] =>
  SUPPLIERS.map(([name, city, days]) => ({ name: invented(name), city, leadDays: String(days) }));

/** The supplier of this number, `01` to `04`. */
export function supplierOf(number: string): { name: string; leadDays: string } {
  const [name, , days] = SUPPLIERS[Number(number) - 1] ?? ['', '', 0];
  return { name: invented(name), leadDays: String(days) };
}

export const CUSTOMERS = (
  'Ayu, Bayu, Citra, Dewi, Eka, Fajar, Gita, Kafe Senja, Hana, Indra, Jihan, Laras, Mega, Nanda, Opik, Putri, ' +
  'Rangga, Sari, Tiara, Udin, Vina, Wahyu, Yuni, Warung Teduh'
).split(', ');
/** Firms buy four times as much and are invoiced. */
export const FIRMS = ['Kafe Senja', 'Warung Teduh'];
const CITIES = ['Sleman', 'Bandung', 'Surabaya', 'Semarang', 'Denpasar', 'Makassar'];
const PREFERENCES: Row = {
  'Kafe Senja': 'nota digabung per bulan',
  Ayu: 'tanpa plastik',
  Putri: 'kirim setelah jam 4',
  Laras: 'kado, sertakan kartu',
};

/** No real line has such a number. */
export const phoneOf = (index: number): string => `0840-0000-00${String(index + 1).padStart(2, '0')}`;

export const customers = (): Row[] =>
  CUSTOMERS.map((name, index) => ({
    name: invented(name),
    phone: phoneOf(index),
    city: CITIES[index % 6] ?? '',
    preferences: PREFERENCES[name] ?? '',
  }));

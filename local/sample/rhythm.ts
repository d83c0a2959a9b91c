/** The rhythm of the sample business: what six people said yesterday morning, two decisions of the last weeks, and the revisions of a design. */
import { dayAt, type Now } from './calendar';
import { invented } from './people';

/** `name|done the day before|focus|blocker|who can help`, at D−1. */
const SAID = `
Sekar|Kirim penawaran Hotel Teduh Asri|Paket reseller 5 toko; telepon Kafe Pojok
Wulan|Jawab 14 chat, satu keluhan celemek|Panduan kemas pecah belah
Joko|Kirim 2 pesanan, hitung rak sikat|Kirim pesanan yang sudah diproses
Lestari|Terima besek, 2 ditolak|Kemas pesanan hari ini
Nur|Cocokkan pembayaran kemarin|Cocokkan dana Shopee; tagih INV-000003
Kirana|Naskah video merawat kayu|Foto ulang besek|sampel besek belum tiba|Agus
`;

/** As `checkins.save` takes them. */
export const checkIns = (now: Now): Readonly<Record<string, string>>[] =>
  SAID.trim()
    .split('\n')
    .map((line) => {
      const [name = '', done = '', focus = '', blocker = '', helper = ''] = line.split('|');
      return {
        name: invented(name),
        day: dayAt(now, -1),
        done,
        focus,
        blocker,
        helper: helper === '' ? '' : invented(helper),
      };
    });

/** Each as `decisions.add` takes it. */
export const decisions = (now: Now): Readonly<Record<string, unknown>>[] => [
  {
    day: dayAt(now, -14),
    decision: 'Ongkir chat dihitung dari kota',
    reason: 'Ongkir rata sering kurang untuk luar Jawa.',
    who: invented('Bima'),
    review: dayAt(now, 16),
  },
  {
    day: dayAt(now, -7),
    decision: 'Hampers dibuat per 10',
    reason: 'Besek datang bertahap, kemasan satuan memakan waktu.',
    who: invented('Ratna'),
    review: dayAt(now, 14),
  },
];

/** Each as `documents.save` takes it: three revisions of one label, of which the last holds. */
export const documents = (): Readonly<Record<string, unknown>>[] =>
  [1, 2, 3].map((revision) => ({
    title: 'Desain label besek',
    link: `https://drive.example/label-besek-r${revision}`,
    kind: 'design',
    about: 'ANY-BES',
    revision,
    state: 'final',
    owner: invented('Kirana'),
  }));

/** The work of the sample business: fifteen items of five kinds, some late, one blocked, two that lie too long. */
import { dayAt, type Now, timeAt } from './calendar';
import { invented, type Row } from './people';

/** `kind|title|owner|due in days from D|state|urgency|impact|effort in person-days|age in days|blocker`. */
const WRITTEN = `
Produk|Kemasan baru mangkuk batok|Bima|10|Belum|2|3|3|12|
Produk|Tutup gelas batok lepas|Joko|3|Dikerjakan|3|4|2|9|
Produk|Varian talenan kecil|Bima|21|Belum|1|2|4|30|
Layanan|Balas ulasan bintang 2|Wulan|0|Belum|4|3|0.5|1|
Layanan|Jawaban baku ukuran|Damar|2|Dikerjakan|3|2|0.5|4|
Layanan|Panduan kemas pecah belah|Wulan|-2|Dikerjakan|4|2|0.5|6|
Konten|Video merawat kayu|Kirana|5|Dikerjakan|2|3|2|8|
Konten|Kampanye hampers akhir tahun|Kirana|7|Belum|4|4|3|10|
Konten|Foto ulang besek|Kirana|9|Belum|2|2|1|5|sampel belum tiba
Keuangan|Cocokkan dana Shopee|Nur|1|Belum|3|4|1|2|
Keuangan|Tagih INV-000003|Nur|-1|Belum|4|3|0.5|3|
Keuangan|Laporan bulanan|Nur|6|Belum|2|3|1.5|7|
Penjualan|Perbarui harga grosir|Sekar|0|Belum|3|4|0.5|2|
Penjualan|Paket reseller 5 toko|Sekar|2|Dikerjakan|3|4|1|4|
Penjualan|Hubungi 10 pelanggan lama|Tegar|-6|Belum|1|3|2|25|
`;

/** Reach, impact and confidence of the three products. */
const RICE: readonly Row[] = [
  { reach: '400', reachImpact: '1', confidence: '80%' },
  { reach: '250', reachImpact: '2', confidence: '100%' },
  { reach: '120', reachImpact: '0.5', confidence: '50%' },
];
/** The campaign is published so many days from D. */
const PUBLISHED = { title: 'Kampanye hampers akhir tahun', days: 14 };

/** Person-days a week. */
export const CAPACITY = 10;

export function backlogRows(now: Now): Row[] {
  return WRITTEN.trim()
    .split('\n')
    .map((line, at): Row => {
      const [kind, title, owner, due, status, urgency, impact, effort, age, blocker] = line.split(
        '|',
      ) as string[];
      return {
        kind: kind ?? '',
        title: title ?? '',
        owner: invented(owner ?? ''),
        due: dayAt(now, Number(due)),
        status: status ?? '',
        urgency: urgency ?? '',
        impact: impact ?? '',
        effort: effort ?? '',
        requestedAt: timeAt(now, -Number(age), 9 * 60),
        ...(blocker && { blocker }),
        ...(title === PUBLISHED.title && { publishDay: dayAt(now, PUBLISHED.days) }),
        ...RICE[at],
      };
    });
}

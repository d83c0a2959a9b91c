/** What customers of the sample business asked: eight tickets, one of them a complaint that people answer themselves. */
import type { Now } from './calendar';
import { CUSTOMERS, invented } from './people';

/** `customer|order|urgency|subject|owner|state|hours old|minutes to the first answer|hours until it was done`. */
const WRITTEN = `
Yuni|58|Sedang|Kapan sampai?|Damar|Baru|2
Opik|50|Tinggi|Alamat salah, tolong ubah|Wulan|Baru|20
Wahyu|51|Mendesak|Celemek sobek|Wulan|Dikerjakan|30|25
Hana|56|Tinggi|Belum dikirim|Damar|Baru|5
Ayu|48|Rendah|Cara pakai sabun lerak|Damar|Selesai|50|40|3
Kafe Senja|49|Sedang|Minta nota gabungan|Sekar|Menunggu|26|90
Laras|53|Rendah|Ukuran kartu ucapan|Damar|Selesai|70|15|1
Tiara|54|Sedang|Kapan sampai?|Damar|Selesai|90|55|20
`;
const URGENCIES = ['Rendah', 'Sedang', 'Tinggi', 'Mendesak'];
/** A torn apron is somebody's business, not a template's. */
const SENSITIVE = 'Celemek sobek';
const HOUR = 3_600_000;

/** What happened to a ticket after it came, as actions take it. */
interface Step {
  readonly action: string;
  readonly at: number;
  readonly to?: string;
}

export interface Asked {
  readonly ticket: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
}

export function tickets(now: Now): Asked[] {
  return WRITTEN.trim()
    .split('\n')
    .map((line): Asked => {
      const [name = '', order = '', urgency = '', subject, owner = '', state, age, answered, done] =
        line.split('|');
      const at = now.at - Number(age) * HOUR;
      const answeredAt = at + Number(answered) * 60_000;
      const customer = { id: `PLG-${String(CUSTOMERS.indexOf(name) + 1).padStart(5, '0')}` };
      return {
        ticket: {
          subject,
          customer,
          order: `PSN-${order.padStart(6, '0')}`,
          urgency: String(URGENCIES.indexOf(urgency) + 1),
          owner: invented(owner),
          at,
          ...(subject === SENSITIVE && { sensitive: true, cause: 'jahitan' }),
        },
        steps: [
          ...(answered ? [{ action: 'tickets.answer', at: answeredAt }] : []),
          ...(state === 'Menunggu' ? [{ action: 'tickets.move', to: 'waiting', at: answeredAt }] : []),
          ...(done ? [{ action: 'tickets.move', to: 'done', at: at + Number(done) * HOUR }] : []),
        ],
      };
    });
}

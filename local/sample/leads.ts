/** Who may buy from the sample business: five leads, one of them late and one without a next step. */
import { dayAt, type Now } from './calendar';
import { invented } from './people';

/** `name|need|amount|chance|stage|next step|days from D|owner`. */
const WRITTEN = `
Hotel Teduh Asri|amenity kayu|12000000|0.5|offer|telepon|0|Sekar
Pernikahan Rani|200 besek|9000000|0.75|negotiation|contoh|2|Tegar
Kafe Pojok|gelas batok|3500000|0.25|contact|telepon|-1|Sekar
Kantor Sejuk|40 hampers|11000000|0.25|need|rapat|4|Sekar
Toko Manis|titip jual|5000000|0.1|contact|||Tegar
`;

/** As `leads.add` takes them; no real line has such a number. */
export function leads(now: Now): Readonly<Record<string, unknown>>[] {
  return WRITTEN.trim()
    .split('\n')
    .map((line, index) => {
      const [name = '', need, amount, chance, stage, next, days = '', owner = ''] = line.split('|');
      return {
        name: invented(name),
        phone: `0840-0000-01${String(index + 1).padStart(2, '0')}`,
        need,
        amount: Number(amount),
        chance,
        stage,
        next,
        day: days === '' ? null : dayAt(now, Number(days)),
        owner: invented(owner),
      };
    });
}

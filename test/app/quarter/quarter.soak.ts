/** `npm run soak:quarter`: a quarter of the fake clock, hour by hour (`DAYS=30` for fewer), with every job running and every reminder on. */
import { shopHost } from '../../support/shop-host';
import { live } from './live';

const days = Number(process.env.DAYS ?? 92);

test('in a quarter with every job running nothing is sent twice, nothing is missed, and digest, Dasbor and a slow count agree', async () => {
  const shop = await shopHost();
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const { wrong, ...lived } = live(shop, days, hours);
  process.stdout.write(`${days} days: ${JSON.stringify(lived)}\n`);
  expect(wrong).toEqual([]);
  shop.close();
}, 7_200_000);

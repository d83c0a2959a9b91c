/** A week of the quarter that `npm run soak` lives through: every job by the clock, every reminder on. */
import { shopHost } from '../../support/shop-host';
import { live } from './live';

test('in a week with every job running nothing is sent twice, nothing is missed, and digest, Dasbor and a slow count agree', async () => {
  const shop = await shopHost();
  try {
    const { wrong, mornings, orders } = live(shop, 7, [2, 7]);
    expect(wrong).toEqual([]);
    expect([mornings, orders]).toEqual([6, 6]);
  } finally {
    shop.close();
  }
}, 60_000);

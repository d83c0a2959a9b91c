/** From a chosen export to what is looked at: the file read, its goods found or asked for. The wizard that shows it is the imports’. */
import { type FunctionComponent, h } from 'preact';
import type { Bilingual } from '../../../kernel/words';
import { t } from '../../../ui/language';
import { ask, save, Unanswered } from '../../../ui/server';
import type { Found, Goods } from '../rules/goods';
import { Ask, MOST_ASKED } from './Ask';
import { askedOf, goodsOf, keyOf, type Opened, openedWith } from './opened';
import type { Market, Misfit } from './read/headers';
import { type MarketFile, readOrders } from './read/orders';
import type { Table } from './read/table';
import { panelWords } from './words';

interface Asking extends Opened {
  readonly Ask?: FunctionComponent<{ readonly done: (opened: Opened) => void }>;
}

const MISFITS: Readonly<Record<Market, Readonly<Record<Misfit['why'], Bilingual>>>> = {
  shopee: {
    other: panelWords.otherShopee,
    payout: panelWords.payoutShopee,
    older: panelWords.older,
    unknown: panelWords.unknownShopee,
    numbers: panelWords.numbers,
    none: panelWords.none,
  },
  tiktok: {
    other: panelWords.otherTiktok,
    payout: panelWords.payoutTiktok,
    older: panelWords.older,
    unknown: panelWords.unknownTiktok,
    numbers: panelWords.numbers,
    none: panelWords.none,
  },
};

function sourceOf(market: Market, title: Bilingual, help: Bilingual) {
  return {
    key: market,
    title,
    help,
    what: panelWords.what,
    ticks: [
      { key: 'history', label: panelWords.history },
      { key: 'customers', label: panelWords.customers },
    ],
    read: async (name: string, table: Table): Promise<Asking> => {
      const file = readOrders(table, market);
      if (!('why' in file)) return placed(market, title, file, true);
      const text = t(MISFITS[market][file.why], { name, column: file.column ?? '' });
      throw new Unanswered([{ code: file.why, text }]);
    },
  };
}

export const shopee = sourceOf('shopee', panelWords.shopee, panelWords.shopeeHelp);
export const tiktok = sourceOf('tiktok', panelWords.tiktok, panelWords.tiktokHelp);

/** Finds the goods; those that nobody knows are asked for, unless that was done before. */
async function placed(market: Market, title: Bilingual, file: MarketFile, asks: boolean): Promise<Asking> {
  const goods: readonly Goods[] = goodsOf(file);
  const { found } = await ask<{ found: readonly Found[] }>('marketplaces.goods', { channel: market, goods });
  const opened = openedWith(file, new Map(goods.map((each, at) => [keyOf(each), found[at]?.product ?? ''])));
  const asked = askedOf(goods, found, file).slice(0, MOST_ASKED);
  if (!asks || asked.length === 0) return opened;
  return {
    ...opened,
    Ask: ({ done }) =>
      h(Ask, {
        asked,
        done: async (products) => {
          const known = asked.flatMap(({ said }, at) =>
            products[at] ? [{ said, product: products[at] }] : [],
          );
          if (known.length === 0) return done(opened);
          const answer = await save({
            action: 'marketplaces.learn',
            input: { channel: market, goods: known },
            label: t(title),
          });
          if (!answer.ok) throw new Unanswered(answer.problems);
          done(await placed(market, title, file, false));
        },
      }),
  };
}

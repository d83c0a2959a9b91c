/** Where a story begins: a furnished book in memory that is rewound, or a file that is copied and can be closed and opened again. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openedShop, type ShopHost, shopFile, shopHost } from '../../support/shop-host';
import { furnish } from './book';

export interface Desk {
  /** The book as it was furnished. */
  begin(): Promise<ShopHost>;
  /** Closes the book and opens it again, at the same moment. */
  readonly reopen?: () => Promise<ShopHost>;
  close(): void;
}

export async function memoryDesk(keepsRealms: boolean): Promise<Desk> {
  const shop = await shopHost({ empty: true });
  shop.keepRealms(keepsRealms);
  furnish(shop);
  const start = shop.mark();
  return {
    begin: async () => {
      shop.rewind(start);
      return shop;
    },
    close: () => shop.close(),
  };
}

export async function fileDesk(keepsRealms: boolean): Promise<Desk> {
  const furnished = await shopFile({ empty: true });
  const first = openedShop(furnished);
  furnish(first);
  const start = first.now();
  first.close();
  const folder = mkdtempSync(join(tmpdir(), 'rapi-model-'));
  const file = join(folder, 'book.rapi');
  let open: ShopHost | undefined;
  const opened = async (at: number): Promise<ShopHost> => {
    open = openedShop(file);
    open.setNow(at);
    open.keepRealms(keepsRealms);
    return open;
  };
  return {
    begin: () => {
      open?.close();
      copyFileSync(furnished, file);
      return opened(start);
    },
    reopen: () => {
      const at = open?.now() ?? start;
      open?.close();
      return opened(at);
    },
    close: () => {
      open?.close();
      rmSync(furnished);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One step of a story: what is done to the book, what it makes of the business, and the sentence that tells it. */
import type { ShopHost, Told } from '../../support/shop-host';
import type { Found, Places } from './book';
import type { Asked, Business, Person, Row, TableName } from './business';
import type { Expected, Request } from './perform';
import type { Trouble } from './stops';

/** What a seed decides; small numbers choose among what there is at that moment, so that a shorter story still makes sense. */
export interface Wish {
  readonly kind: string;
  readonly who: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Minutes that pass before. */
  readonly wait: number;
  readonly trouble?: Trouble | undefined;
}

/** What a step may look at. */
export interface Scene {
  readonly shop: ShopHost;
  readonly business: Business;
  readonly places: Places;
  readonly requests: readonly Request[];
  found(table: TableName): Found;
}

export interface Sending {
  readonly asked: Asked;
  readonly who: Person;
  readonly says: string;
  /** An earlier request, sent again. */
  readonly repeated?: Request;
  /** Decided so many hours ago. */
  readonly hoursAgo?: number;
}

/** Something beside a request: a person's edit, or work around the book. */
export interface Doing {
  readonly says: string;
  /** Undefined where nothing is answered; throws where Sheets or Rapi should not have refused. */
  run(): Told | undefined;
  /** What it makes of the business. */
  mean(business: Business): Expected | undefined;
  /** Whether afterwards nothing is left of an earlier stopped run: the lock was taken. */
  readonly settles: boolean;
  /** Columns are elsewhere afterwards, or all there is. */
  readonly moves?: 'columns' | 'all';
}

/** Composes what a wish means at that moment. */
export type Edit = (wish: Wish, scene: Scene) => Doing;
export type Deed = Sending | Doing;

export function pick<T>(list: readonly T[], number: number): T {
  if (list.length === 0) throw new Error('nothing to choose from');
  return list[number % list.length] as T;
}
export const idOf = (row: Row | undefined): string => String(row?.id ?? '');

/** One request may hide several: an import is its start and its rows. */
export const isSending = (deed: Deed): deed is Sending => 'asked' in deed;

/** Composes what somebody asks for. */
export type Compose = (
  wish: Wish,
  scene: Scene,
  who: Person,
) => Omit<Sending, 'who'> & { readonly who?: Person };

export const ask = (says: string, action: string, input: Asked['input']): { says: string; asked: Asked } => ({
  says,
  asked: { action, input },
});

/** Pictures, drawings, pivot tables and slicers: people put them over a sheet, a script here can count them. */
import { call } from './door';
import type { Sheet } from './sheet';

export class Thing {
  constructor(
    private readonly home: Sheet,
    private readonly kind: string,
  ) {}

  getSheet(): Sheet {
    call(`${this.kind}.getSheet`);
    return this.home;
  }
}

export const things = (home: Sheet, kind: string, count = 0): Thing[] =>
  Array.from({ length: count }, () => new Thing(home, kind));

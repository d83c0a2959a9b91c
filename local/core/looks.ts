/** Formats and validations by small numbers: equal ones are kept once, so a cell or a whole column carries only an id. */
import type { Format, Validation } from '../gate/operations';
import { kindOf, type NumberKind } from './patterns';

/** Id 0 is "none": it also overrides what a column would give. */
export class Interned<T extends object> {
  private readonly things: T[];
  private readonly ids = new Map<string, number>();
  /** How many of them the file already holds; kept by the store. */
  stored = 1;

  constructor(none: T) {
    this.things = [none];
    this.ids.set(keyOf(none), 0);
  }

  get size(): number {
    return this.things.length;
  }

  id(thing: T): number {
    const key = keyOf(thing);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.things.push(JSON.parse(key) as T);
    this.ids.set(key, this.things.length - 1);
    return this.things.length - 1;
  }

  /** Lets an id stand for something else from now on: every cell that has it follows. */
  replace(id: number, thing: T): void {
    if (this.ids.get(keyOf(this.at(id))) === id) this.ids.delete(keyOf(this.at(id)));
    this.things[id] = thing;
    if (!this.ids.has(keyOf(thing))) this.ids.set(keyOf(thing), id);
    this.stored = Math.min(this.stored, id);
  }

  at(id: number): T {
    return this.things[id] as T;
  }
}

/** Keys sorted, absent values left out: `{bold, italic}` and `{italic, bold}` are one look. */
function keyOf(thing: object): string {
  const entries = Object.entries(thing).filter(([, value]) => value !== undefined && value !== null);
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}

export class Looks {
  readonly formats = new Interned<Format>({});
  /** The empty object stands for "no validation". */
  readonly validations = new Interned<Validation | Record<string, never>>({});
  private readonly kinds: NumberKind[] = [];
  private looked = 0;
  private rich = false;

  /** Whether any cell ever had several looks: hardly a workbook has. */
  get hasRich(): boolean {
    for (; this.looked < this.formats.size; this.looked++)
      this.rich ||= this.formats.at(this.looked).rich !== undefined;
    return this.rich;
  }

  /** Whether numbers under this format read as dates, numbers or text: asked for every number of a block, hence remembered. */
  kind(format: number): NumberKind {
    this.kinds[format] ??= kindOf(this.formats.at(format).numberFormat);
    return this.kinds[format];
  }

  validation(id: number): Validation | null {
    return id === 0 ? null : (this.validations.at(id) as Validation);
  }
}

/** Which record of a table a row of a file means, by the columns that tell it. */
import { columnOf, type Table } from '../../../kernel/table';
import type { Stored } from '../../../ports/context';
import { isEmpty } from '../rules/checks';
import type { Target } from '../targets';

type Values = Record<string, unknown>;
type AnyStored = Stored<Table>;

/** The records of the table by each key column, compared without regard to case. */
export class Known {
  private readonly byKey = new Map<string, AnyStored[]>();
  /** Keys of whoever was merged: they find the other one. */
  private readonly former = new Set<string>();

  constructor(
    private readonly target: Target,
    all: readonly AnyStored[],
  ) {
    const byId = new Map(all.map((stored) => [stored.id, stored]));
    const onward = Object.keys(target.table.columns).find((key) => columnOf(target.table, key).leadsTo);
    for (const stored of all) {
      // Whoever was merged is found by the old number and name, and is who it turned out to be.
      const stands = byId.get(String((onward && (stored.values as Values)[onward]) || stored.id)) ?? stored;
      for (const key of target.keys) {
        const name = this.named(key, (stored.values as Values)[key]);
        if (!name) continue;
        const same = this.byKey.get(name);
        if (!same) this.byKey.set(name, [stands]);
        else if (!same.includes(stands)) same.push(stands);
        if (stands !== stored) this.former.add(name);
      }
    }
  }

  /** What the row says of the record it found: a row that found it by the old name or number of one merged into it does not change its own. */
  current(values: Values, { values: held }: AnyStored): Values {
    const { keys } = this.target;
    if (!keys.some((key) => this.former.has(this.named(key, values[key]) ?? ''))) return values;
    const own = (key: string): boolean =>
      keys.includes(key) && !isEmpty((held as Readonly<Record<string, unknown>>)[key]);
    return Object.fromEntries(Object.entries(values).filter(([key]) => !own(key)));
  }

  /** Another record that only has the same name: somebody else, or the same with another number. */
  namesake(values: Values): AnyStored | undefined {
    const { weak } = this.target;
    const name = weak && this.named(weak, values[weak]);
    return name ? this.byKey.get(name)?.[0] : undefined;
  }

  /** The surest key that the row fills. */
  keyOf(values: Values): string | undefined {
    for (const key of this.target.keys) {
      const name = this.named(key, values[key]);
      if (name) return name;
    }
    return undefined;
  }

  /**
   * The record a row means. A weaker key finds only records that do not carry a stronger one of another value: two firms may share a phone, but not
   * a number of their source; and a name alone decides only where the row has nothing better.
   */
  find(values: Values): AnyStored | 'many' | undefined {
    const { keys } = this.target;
    for (const [strength, key] of keys.entries()) {
      const name = this.named(key, values[key]);
      if (
        !name ||
        (key === this.target.weak &&
          strength > 0 &&
          keys.slice(0, strength).some((each) => !isEmpty(values[each])))
      )
        continue;
      const found = (this.byKey.get(name) ?? []).filter((stored) =>
        keys.slice(0, strength).every((stronger) => {
          const [theirs, ours] = [(stored.values as Values)[stronger], values[stronger]];
          return isEmpty(theirs) || isEmpty(ours);
        }),
      );
      if (found.length > 1) return 'many';
      if (found.length === 1) return found[0];
    }
    return undefined;
  }

  private named(key: string, value: unknown): string | undefined {
    return isEmpty(value) ? undefined : `${key} ${String(value).trim().toLowerCase()}`;
  }
}

/** What is being put into the workbook's sheets right now: whoever finds it finds a run that was stopped, and what half of it looks like. */
import type { World } from '../../ports/world';

interface Adding {
  /** The repair that does it, and how many columns it was told to have missed. */
  readonly request?: string;
  readonly count?: number;
  /** How many columns a sheet had before one of this mark was put in. */
  readonly columns: Readonly<Record<string, number>>;
}

const ADDING = 'adding';

/** To be set once everything stands. */
export const NOT_ADDING = { [ADDING]: '' };

export function addingIn(properties: Readonly<Record<string, string>>): Adding {
  return { columns: {}, ...(JSON.parse(properties[ADDING] || '{}') as Partial<Adding>) };
}

/** One round trip to look and one to note. */
export function noteAdding({ properties }: World, more: Partial<Adding>): void {
  const before = addingIn(properties.all());
  const all = { ...before, ...more, columns: { ...before.columns, ...more.columns } };
  properties.set({ [ADDING]: JSON.stringify(all) });
}

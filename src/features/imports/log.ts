/** The row of an import in the log of imports, and how far it has come. */
import { type Refusal, refuse } from '../../kernel/problem';
import type { Context, Stored } from '../../ports/context';
import { imports } from './tables';
import { texts } from './words';

export type StoredImport = Stored<typeof imports>;

export function loadImport(context: Context, id: string): StoredImport | Refusal {
  const stored = context.from(imports).byId(id);
  return stored ?? refuse('imports.unknown', { import: id.slice(0, 40) }, { field: 'import' });
}

/** Whether its row says so, in whichever language. */
const says =
  (state: 'imports.running' | 'imports.undone') =>
  ({ values }: Pick<StoredImport, 'values'>): boolean =>
    Object.values<string>(texts[state]).includes(values.state);

export const isRunning = says('imports.running');
export const isUndone = says('imports.undone');

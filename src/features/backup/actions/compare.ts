/** Looks before a restore: what a version and now differ in, sheet by sheet. */
import * as z from 'zod/mini';
import { Refusal } from '../../../kernel/problem';
import type { Errand } from '../../../ports/feature';
import { sheet, version } from '../input';
import { differencesOf, type SheetDifference } from '../restore/differences';
import { findVersion, notKeeper } from '../restore/find';
import { chosen, targetsOf } from '../restore/targets';
import { MAY_BACK_UP } from '../roles';
import { sayWhen } from '../rules/when';

export interface Compared {
  readonly version: string;
  /** `5 Nov 02.10` of the version, on the workbook's wall. */
  readonly at: string;
  readonly sheets: readonly SheetDifference[];
}

export const compare: Errand<{ readonly version: string; readonly sheet?: string | undefined }, Compared> = {
  name: 'backup.compare',
  writes: 'apart',
  asks: true,
  roles: MAY_BACK_UP,
  input: () => z.object({ version: version(), sheet: z.optional(sheet()) }),
  run: (context, input, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const loaded = findVersion(apart, input.version);
    if (loaded instanceof Refusal) return loaded;
    const { manifest } = loaded;
    const names = input.sheet === undefined ? [] : [input.sheet];
    const targets = targetsOf(apart, manifest, chosen(manifest, names));
    const at = manifest.at as typeof context.now;
    return {
      version: manifest.version,
      at: sayWhen(at, context),
      sheets: differencesOf(apart, loaded, targets),
    };
  },
  inverse: { none: 'backup.nothingWritten' },
  done: ({ version: name }) => ({ code: 'backup.compared', values: { version: name } }),
};

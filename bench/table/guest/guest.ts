/** Runs in the workbook, beside the bundle: one door to all contenders. */
import { batch } from './batch';
import type { Operations } from './operations';
import { rapi } from './rapi';
import { sheetquery } from './sheetquery';

const CONTENDERS: Record<string, Operations> = { rapi, batch, sheetquery };

export function perform(who: string, what: keyof Operations, given: never): unknown {
  return CONTENDERS[who]?.[what](given) ?? null;
}

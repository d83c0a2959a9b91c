/** Loading a lead and changing it: what every action of leads does alike. */
import { type Refusal, refuse } from '../../kernel/problem';
import { numberOf } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import type { Inverse } from '../../ports/feature';
import { changed } from '../backlog';
import { weightedOf } from './rules/stage';
import { type Lead, leads } from './tables';

export type StoredLead = Stored<typeof leads>;
export type Fields = Partial<Omit<Lead, 'id'>>;

/** What a change did, as its inverse needs it. */
export interface Changed {
  readonly id: string;
  readonly name: string;
  readonly was: Readonly<Record<string, unknown>>;
  readonly now: Readonly<Record<string, unknown>>;
  /** The customer it made. */
  readonly made?: string;
}

/** The lead of this number, or of the number it had in the backlog. */
export function loadLead(context: Context, written: string): StoredLead | Refusal {
  const id = written.trim().toUpperCase();
  const reading = context.from(leads);
  const found = numberOf(leads, id) === undefined ? reading.where('formerNo', [id])[0] : reading.byId(id);
  return found ?? refuse('leads.unknown', { id: written.slice(0, 40) }, { field: 'id' });
}

/** Writes fields; what the lead is likely worth follows from them. */
export function write(context: Context, stored: StoredLead, fields: Fields): void {
  const weighted = weightedOf({ ...stored.values, ...fields });
  context.change.update(leads, stored, { ...fields, weighted });
}

/** Sets fields of a lead that somebody works on: that touches it. */
export function set(context: Context, stored: StoredLead, fields: Fields): Changed {
  const { was, now } = changed(stored.values, fields);
  const { touchedAt, name } = stored.values;
  write(context, stored, { ...fields, touchedAt: context.now });
  return { id: stored.id, name: fields.name ?? name, was: { ...was, touchedAt }, now };
}

/** Most changes are taken back by putting back what was, where nobody changed it since. */
export const PUT_BACK: Inverse<unknown, Changed> = {
  with: 'leads.putBack',
  input: (_, { id, was, now, made }) => ({ id, was, now, ...(made !== undefined && { made }) }),
};

/** Between what lies in a cell and what a script sees: dates on the workbook's wall clock, errors as their text. */
import type { CellValue } from '../gate/operations';
import { Zone } from '../gate/zone';
import { look } from './door';

const zones = new Map<string, Zone>();
let bookZone: Zone | undefined;

/** A zone by its name, learnt once a run. */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    zone = new Zone(name);
    zones.set(name, zone);
  }
  return zone;
}

/** The workbook's zone, in which dates of cells are read and written. */
function workbookZone(): Zone {
  if (!bookZone) bookZone = zoneOf(look({ op: 'book.facts' }).zone);
  return bookZone;
}

/** `setSpreadsheetTimeZone` waits in the buffer, but dates follow it at once. */
export function useWorkbookZone(name: string): void {
  bookZone = zoneOf(name);
}

/** The workbook's zone is learnt anew, as in every run. */
export function forgetBook(): void {
  bookZone = undefined;
}

/** What `getValue` gives. */
export function shown(value: CellValue): string | number | boolean | Date {
  if (typeof value !== 'object') return value;
  return 'date' in value ? new Date(workbookZone().fromSerial(value.date)) : value.error;
}

/** What `setValue` takes. */
export function given(value: unknown): CellValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    case 'undefined':
      return '';
    default:
      if (value === null) return '';
      if (value instanceof Date) return dated(value);
      return String(value);
  }
}

function dated(value: Date): CellValue {
  const ms = value.getTime();
  return Number.isNaN(ms) ? { error: '#NUM!' } : { date: workbookZone().serial(ms) };
}

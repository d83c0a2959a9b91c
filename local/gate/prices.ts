/**
 * What each kind of work costs at Google: published measurements and, where there are none, assumptions (marked). Data only.
 * Simulated time is shown, never judged: tests fail on counts.
 */
import type { Work } from './messages';

/**
 * How a work behaves towards Google:
 * - `metadata`: waits at the first time in a run and after a structural change, then it is known;
 * - `read`: waits, and commits what is buffered first;
 * - `buffered`: waits for nothing until the next commit;
 * - `structure`: commits what is buffered, then happens at once; what is known of the book is stale after it;
 * - `service`: waits, and has nothing to do with the buffer (properties, cache, locks, triggers, mail, files in Drive);
 * - `local`: waits for nothing.
 */
export type Kind = 'metadata' | 'read' | 'buffered' | 'structure' | 'service' | 'local';

export interface Price {
  kind: Kind;
  ms: number;
  msPerCell?: number;
}

const metadata: Price = { kind: 'metadata', ms: 200 };
const read: Price = { kind: 'read', ms: 200, msPerCell: 0.0085 };
const buffered: Price = { kind: 'buffered', ms: 1 };
const structure: Price = { kind: 'structure', ms: 300 };
const local: Price = { kind: 'local', ms: 0 };
const lock: Price = { kind: 'service', ms: 60 }; // assumed
const trigger: Price = { kind: 'service', ms: 300 }; // assumed

/** Metadata that is known already (assumed). */
export const WARM_MS = 5;
/** Sending what is buffered: `flush`, a read after a write, the end of a run. */
export const COMMIT = { ms: 200, msPerCell: 0.02 };

export const PRICES: Record<Work['op'], Price> = {
  'book.facts': metadata,
  'sheets.list': metadata,
  'sheet.facts': metadata,
  'sheet.extent': metadata,
  'session.email': metadata,
  'person.facts': metadata,
  'people.list': metadata,
  'columns.facts': metadata,
  'rows.facts': metadata,

  'cells.values': read,
  'cells.formulas': read,
  'cells.display': read,
  'cells.notes': read,
  'cells.formats': read,
  'cells.validations': read,
  'cells.find': { kind: 'read', ms: 300, msPerCell: 0.0015 },
  'sheet.protections': read,
  'sheet.rules': read,
  'sheet.merges': read,
  'sheet.filter': read,
  'sheet.charts': read, // assumed, as for rules
  'sheet.things': read,
  'bands.list': read,
  'names.list': read,
  'sheet.metadata': read,

  'cells.set': buffered,
  'cells.write': buffered,
  'cells.formulas.write': buffered,
  'cells.clear': buffered,
  'cells.format': buffered,
  'cells.note': buffered,
  'cells.validate': buffered,
  'cells.merge': buffered,
  'cells.unmerge': buffered,
  'columns.width': buffered,
  'columns.show': buffered,
  'columns.group': buffered,
  'rows.height': buffered,
  'rows.show': buffered,
  'rows.group': buffered,
  'sheet.band': buffered,
  'sheet.unband': buffered,
  'sheet.things.set': buffered,
  'sheet.name': buffered,
  'sheet.set': buffered,
  'sheet.protect': buffered,
  'sheet.unprotect': buffered,
  'sheet.rules.write': buffered,
  'sheet.filter.set': buffered,
  'sheet.chart.add': buffered, // assumed, and so are the two below
  'sheet.chart.set': buffered,
  'sheet.chart.remove': buffered,
  'metadata.add': buffered,
  'metadata.remove': buffered,
  'book.set': buffered,

  'row.append': { kind: 'structure', ms: 275 },
  'cells.sort': structure,
  'rows.insert': structure,
  'rows.delete': structure,
  'rows.move': structure,
  'columns.insert': structure,
  'columns.delete': structure,
  'columns.move': structure,
  'sheet.insert': structure,
  'sheet.delete': structure,

  'properties.read': { kind: 'service', ms: 30 },
  'properties.write': { kind: 'service', ms: 62 },
  'cache.read': { kind: 'service', ms: 3 },
  'cache.write': { kind: 'service', ms: 93 },
  'lock.try': lock,
  'lock.release': lock,
  'triggers.list': trigger,
  'trigger.add': trigger,
  'trigger.remove': trigger,
  'files.list': { kind: 'service', ms: 300 }, // assumed
  'files.text': { kind: 'service', ms: 600 }, // assumed
  'file.write': { kind: 'service', ms: 1_200 }, // assumed
  'file.remove': { kind: 'service', ms: 300 }, // assumed
  'mail.send': { kind: 'service', ms: 500 }, // assumed
  'mail.left': { kind: 'service', ms: 100 }, // assumed

  'text.pdf': { kind: 'service', ms: 1_500 }, // assumed

  flush: local,
  'lock.holds': local,
  'scopes.missing': local,
  'run.facts': local,
  'run.now': local,
  'run.sleep': local,
  'run.uuid': local,
  'run.log': local,
  'run.show': local,
  'run.menu': local,
  'run.ask': local,
  'file.read': local,
  'bytes.digest': local,
  'text.digest': local,
  'bytes.gzip': local,
  'bytes.gunzip': local,
};

/** How many cells a work touches; 0 for one that touches none. */
export function cellsOf(work: Work): number {
  if (work.op === 'row.append') return work.values.length;
  return 'range' in work && work.op.startsWith('cells.') ? work.range.rows * work.range.columns : 0;
}

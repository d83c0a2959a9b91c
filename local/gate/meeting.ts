/** Where runs side by side meet: the calls at which a run sees or changes what it shares with others. Between two of them nobody can tell who was first. */
import type { Message } from './messages';
import { PRICES } from './prices';

/** Metadata that no other run can change. */
const OWN = ['session.email', 'people.list', 'person.facts'];
/** Handles: that their tab is gone shows at the first call on them. */
const HANDLES = ['Spreadsheet.getId', 'Spreadsheet.getSheetById', 'Sheet.getSheetId'];

/** Whether others may act before this message is answered. `buffered` writes wait in the run's buffer. */
export function meets({ method, work }: Message, buffered: number): boolean {
  if (!work) return false;
  if (work.op === 'flush') return buffered > 0;
  if (work.op === 'lock.holds' || work.op === 'run.ask') return true;
  const { kind } = PRICES[work.op];
  if (kind === 'metadata') return method !== undefined && !HANDLES.includes(method) && !OWN.includes(work.op);
  return kind === 'read' || kind === 'structure' || kind === 'service';
}

/** Whether its answer is known before: a handle, a write into the buffer, a line of the log. Google's refusal of one shows at the next call that waits. */
export function waitsForNothing({ work }: Message): boolean {
  return (
    !work ||
    PRICES[work.op].kind === 'buffered' ||
    work.op === 'run.log' ||
    work.op === 'run.show' ||
    work.op === 'run.menu'
  );
}

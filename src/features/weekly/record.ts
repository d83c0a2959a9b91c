/** The saved reports: one a week. */
import type { Day } from '../../kernel/day';
import { type Refusal, refuse } from '../../kernel/problem';
import type { Context, Stored } from '../../ports/context';
import { reports } from './tables';

export type StoredReport = Stored<typeof reports>;

/** Two years of weeks. One round trip, shared within a run. */
const KEPT = 110;

export const recent = (context: Context): readonly StoredReport[] => context.from(reports).tail(KEPT);

export const reportOf = (context: Context, week: Day): StoredReport | undefined =>
  recent(context).find(({ values }) => values.week === week);

export function loadReport(context: Context, id: string): StoredReport | Refusal {
  const found = context.from(reports).byId(id.trim().toUpperCase());
  return found ?? refuse('weekly.unknown', { id: id.slice(0, 40) }, { field: 'id' });
}

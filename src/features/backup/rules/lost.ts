/** What of a version will not come back as it was, tab by tab: said before anybody restores it. */
import { KINDS, type Kind, type Lost } from '../../../ports/book';
import type { Layout } from './layout';

export interface LostOn {
  readonly sheet: string;
  readonly what: readonly { readonly what: Lost; readonly count: number }[];
}

/** Charts come back, but nobody can ask for all of their looks. */
export function lostOn(sheet: string, { frame, charts = [] }: Layout): LostOn[] {
  const chart = charts.length > 0 ? [{ what: 'chart' as const, count: charts.length }] : [];
  const what = [...(frame.cannot ?? []), ...chart];
  return what.length > 0 ? [{ sheet, what }] : [];
}

/** Kinds that a version was told to leave out; none of one from before there was a choice. */
export const leftOut = (layouts: readonly Layout[]): Kind[] =>
  KINDS.filter((kind) => layouts.some(({ frame }) => frame.held && !frame.held.includes(kind)));

/** Scheduled work by period: a job is claimed before it runs and marked when it is done, so that two triggers for one period are one run. */
import type { Moment } from '../kernel/day';
import type { Zone } from '../kernel/zone';
import type { Job } from '../ports/feature';

export interface JobState {
  readonly period: string;
  /** When it was claimed. */
  readonly at: number;
  /** When a run of it last ended well, of this period or an earlier one. */
  readonly done: number;
  readonly over?: boolean;
}

/** No run lives longer: a claim older than this is a run that was stopped. */
const RUN_MS = 7 * 60_000;
const QUARTER_MS = 15 * 60_000;
const HOUR_MS = 3_600_000;

export const jobKey = (name: string): string => `job.${name}`;

export function jobState(properties: Readonly<Record<string, string>>, name: string): JobState | undefined {
  const text = properties[jobKey(name)];
  return text === undefined ? undefined : (JSON.parse(text) as JobState);
}

export function doneAt(properties: Readonly<Record<string, string>>, name: string): Moment | undefined {
  return jobState(properties, name)?.done as Moment | undefined;
}

/** The period that is due now: before this hour daily work belongs to the day before. */
export function periodOf(every: Job['every'], hour: number, now: Moment, zone: Zone): string {
  if (every === 'day') return zone.dayAt((now - hour * HOUR_MS) as Moment);
  const length = every === 'hour' ? HOUR_MS : QUARTER_MS;
  return new Date(Math.floor(now / length) * length).toISOString().slice(0, 16);
}

/** The state to set to claim the period, or undefined where it is done or somebody is at it. */
export function claimed(before: JobState | undefined, period: string, now: number): JobState | undefined {
  const same = before?.period === period;
  if (same && (before.over || now - before.at < RUN_MS)) return undefined;
  return { period, at: now, done: before?.done ?? now };
}

/** Scheduled work by period: a job is claimed before it runs and marked when it is done, so that two triggers for one period are one run. */
import type { Moment } from '../../kernel/day';
import { TURN_MINUTES } from '../../kernel/edition';
import type { Zone } from '../../kernel/zone';
import type { Job } from '../../ports/feature';
import { RUN_MS } from './pace';

export interface JobState {
  readonly period: string;
  /** When it was claimed. */
  readonly at: number;
  /** When a run of it last ended well, of this period or an earlier one. */
  readonly done: number;
  readonly over?: boolean;
}

/** No run lives longer: a claim older than this is a run that was stopped. */
const STOPPED_MS = 7 * 60_000;
const QUARTER_MS = TURN_MINUTES * 60_000;
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
  if (same && (before.over || now - before.at < STOPPED_MS)) return undefined;
  return { period, at: now, done: before?.done ?? now };
}

/** Google gives a consumer account's triggers 90 minutes a day; a run it stopped has cost six of them. */
const SPENT = 'job.spent';
/** What long work may use of them: the rest is for the backup and for what runs every quarter of an hour. */
const LONG_WORK_MS = 60 * 60_000;

interface Spent {
  readonly day: string;
  /** Milliseconds. Jobs that find nothing to do are not counted: half a second each. */
  readonly ms: number;
}

/** Milliseconds of that day. */
export function spentOn(properties: Readonly<Record<string, string>>, day: string): number {
  const spent = JSON.parse(properties[SPENT] ?? '{}') as Partial<Spent>;
  return spent.day === day ? (spent.ms ?? 0) : 0;
}

/** Whether the day has trigger minutes left for work that can wait until tomorrow. */
export function hasMinutes(properties: Readonly<Record<string, string>>, day: string): boolean {
  return spentOn(properties, day) < LONG_WORK_MS;
}

/** The value to set when triggers have run for so long again; nothing for no time. */
export function spending(
  properties: Readonly<Record<string, string>>,
  day: string,
  ms: number,
): Record<string, string> {
  return ms > 0 ? { [SPENT]: JSON.stringify({ day, ms: spentOn(properties, day) + ms }) } : {};
}

/** What the run before has cost, where Google stopped it and it could not say so itself. */
export function stoppedCost(before: JobState | undefined): number {
  return before && before.at > 0 && !before.over ? RUN_MS : 0;
}

/** What Google allows a person in a day, counted from the first use on: calls of properties, running time of triggers, recipients of mail, runs at once. */
import type { Mail } from './messages';
import { GoogleError } from './problem';

export interface Allowance {
  /** Reads and writes of properties. */
  propertyCalls: number;
  /** Running time of all triggers, in milliseconds of Google's. */
  triggerMs: number;
  /** Recipients of mail. */
  mails: number;
  /** Runs of one person at the same time. */
  runs: number;
}

/** By kind of account (Google's page of quotas, 2026). */
export const ALLOWANCES = {
  consumer: { propertyCalls: 50_000, triggerMs: 90 * 60_000, mails: 100, runs: 30 },
  workspace: { propertyCalls: 500_000, triggerMs: 6 * 3_600_000, mails: 1_500, runs: 30 },
} as const satisfies Record<string, Allowance>;

/** What a person used since `since`, epoch milliseconds. */
export interface Used {
  since: number;
  propertyCalls: number;
  triggerMs: number;
  mails: number;
}

/** To come back to. */
export interface DayState {
  readonly used: ReadonlyMap<string, Used>;
  readonly outbox: readonly Mail[];
}

const DAY = 86_400_000;

/** The day's sums by person. They are always counted; they stop something only where an allowance is set. */
export class Day {
  allowance?: Allowance;
  /** Runs that are at work elsewhere, by person. */
  private readonly elsewhere = new Map<string, number>();
  private used = new Map<string, Used>();
  /** What was sent, oldest first. */
  outbox: readonly Mail[] = [];

  /** What this person used within the last day. */
  of(person: string, now: number): Used {
    const used = this.used.get(person);
    return used && now - used.since < DAY ? used : { since: now, propertyCalls: 0, triggerMs: 0, mails: 0 };
  }

  /** As if so much were used, and so many runs at work, already. */
  begin(
    person: string,
    now: number,
    {
      propertyCalls = 0,
      triggerMs = 0,
      mails = 0,
      runs = 0,
    }: { propertyCalls?: number; triggerMs?: number; mails?: number; runs?: number },
  ): void {
    this.elsewhere.set(person, runs);
    this.used.set(person, { since: now, propertyCalls, triggerMs, mails });
  }

  /** Before a call of properties; throws Google's sentence when the day is used up. */
  propertyCall(person: string, now: number): void {
    const used = this.of(person, now);
    if (this.allowance && used.propertyCalls >= this.allowance.propertyCalls)
      throw new GoogleError('Service invoked too many times for one day: properties.');
    this.used.set(person, { ...used, propertyCalls: used.propertyCalls + 1 });
  }

  mailsLeft(person: string, now: number): number {
    return (this.allowance ?? ALLOWANCES.consumer).mails - this.of(person, now).mails;
  }

  /** Sends a mail: it lies in the outbox, and goes nowhere. Throws Google's sentence when the day is used up. */
  mailed(person: string, now: number, mail: Mail): void {
    const recipients = mail.to.split(',').length;
    if (this.mailsLeft(person, now) < recipients)
      throw new GoogleError('Service invoked too many times for one day: email.');
    const used = this.of(person, now);
    this.used.set(person, { ...used, mails: used.mails + recipients });
    this.outbox = [...this.outbox, mail];
  }

  /** After a trigger's run. */
  triggerRan(person: string, now: number, ms: number): void {
    const used = this.of(person, now);
    this.used.set(person, { ...used, triggerMs: used.triggerMs + ms });
  }

  /** Google's sentence when this person's run cannot begin now. */
  refusal(person: string, now: number, trigger: boolean): string | undefined {
    const { allowance } = this;
    if (!allowance) return undefined;
    if ((this.elsewhere.get(person) ?? 0) >= allowance.runs)
      return 'There are too many scripts running simultaneously for this Google user account.';
    const overdrawn = trigger && this.of(person, now).triggerMs >= allowance.triggerMs;
    return overdrawn ? 'Service using too much computer time for one day' : undefined;
  }

  state(): DayState {
    return { used: new Map(this.used), outbox: this.outbox };
  }
  restore({ used, outbox }: DayState): void {
    this.used = new Map(used);
    this.outbox = outbox;
    this.elsewhere.clear();
  }
}

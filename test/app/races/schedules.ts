/** Who goes on at each call: every schedule with a few preemptions, one after another, or one of many by seed. */
import type { Arbiter, Turn, Waiting } from '../../../local/run/race';

/** What a schedule may do beside letting runs go on in turns. */
export interface Liberties {
  /** How often a run may be stopped while it could go on. */
  readonly preemptions: number;
  /** A run may lose its lock once: it believes to hold it while another gets it. */
  readonly lockLost: boolean;
}

/** Numbers of choices, one for each moment at which there was more than one; the rest goes on as it would by itself. */
export type Schedule = readonly number[];

interface Option {
  readonly turn: Turn;
  /** Preemptions it takes. */
  readonly takes: number;
}

/** The first is what happens where nobody interferes. */
function optionsOf(waiting: readonly Waiting[], last: number | undefined, mayLose: boolean): Option[] {
  const free = waiting.filter(({ behind }) => behind === undefined);
  const going = free.find(({ run }) => run === last);
  const others = free.filter((each) => each !== going);
  const options: Option[] = others.map(({ run }) => ({ turn: { run }, takes: going ? 1 : 0 }));
  if (going) options.unshift({ turn: { run: going.run }, takes: 0 });
  if (mayLose) {
    for (const { run, behind } of waiting)
      if (behind !== undefined && behind >= 0)
        options.push({ turn: { run, loses: behind }, takes: going ? 1 : 0 });
  }
  // All wait for somebody who never goes on: the first has waited in vain.
  return options.length > 0 ? options : [{ turn: { run: (waiting[0] as Waiting).run }, takes: 0 }];
}

export interface Played {
  readonly chosen: readonly number[];
  /** Schedules that go the same way up to some moment and another way then. */
  readonly next: Schedule[];
  /** Each turn in words, where the run changed. */
  readonly told: () => string;
  /** Whether a lock was lost. */
  readonly lost: boolean;
}

/** An arbiter that follows a schedule, and what else could have been. */
export function follow(
  schedule: Schedule,
  { preemptions, lockLost }: Liberties,
): { arbiter: Arbiter; played: () => Played } {
  const chosen: number[] = [];
  const next: Schedule[] = [];
  const turns: string[] = [];
  let left = preemptions;
  let lost = false;
  const arbiter: Arbiter = (waiting, last) => {
    const options = optionsOf(waiting, last, lockLost && !lost);
    const at = chosen.length;
    let choice = 0;
    if (options.length > 1) {
      choice = schedule[at] ?? 0;
      if (at >= schedule.length)
        for (const [index, { takes }] of options.entries())
          if (index > 0 && takes <= left) next.push([...chosen, index]);
      chosen.push(choice);
    }
    const { turn, takes } = options[choice] as Option;
    left -= takes;
    lost ||= turn.loses !== undefined;
    if (turn.run !== last) turns.push(said(waiting, turn));
    return turn;
  };
  return { arbiter, played: () => ({ chosen, next, told: () => turns.join(', '), lost }) };
}

/** An arbiter that lets chance decide: now and then another run goes on, a wait for the lock is in vain, a lock is lost. */
export function wander(seed: number, lockLost: boolean): { arbiter: Arbiter; played: () => Played } {
  const random = randomOf(seed);
  const turns: string[] = [];
  let mayLose = lockLost;
  let lost = false;
  const arbiter: Arbiter = (waiting, last) => {
    const options = optionsOf(waiting, last, mayLose);
    const [own, ...others] = options as [Option, ...Option[]];
    let { turn } = own;
    if (others.length > 0 && (own.turn.run !== last || random() < 0.15))
      turn = (options[Math.floor(random() * options.length)] as Option).turn;
    const stuck = waiting.find(({ behind }) => behind !== undefined);
    if (stuck && random() < 0.01) turn = { run: stuck.run };
    if (turn.loses !== undefined) {
      lost = true;
      mayLose = false;
    }
    if (turn.run !== last) turns.push(said(waiting, turn));
    return turn;
  };
  return { arbiter, played: () => ({ chosen: [], next: [], told: () => turns.join(', '), lost }) };
}

function said(waiting: readonly Waiting[], { run, loses }: Turn): string {
  const place = waiting.find((each) => each.run === run)?.place;
  const loss = loses === undefined ? '' : ` (${loses} has lost its lock)`;
  return `${run} from ${place?.number} ${place?.method}${loss}`;
}

/** Mulberry32, public domain: the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

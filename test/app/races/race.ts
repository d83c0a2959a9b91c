/** Lets people meet in every order that a schedule allows, and compares each end with those of one after the other. */
import type { Arbiter, Racer } from '../../../local/run/race';
import type { ShopHost, Told } from '../../support/shop-host';
import { broken, cellsText, filledText, tabsOf, unnumbered } from './judge';
import { follow, type Liberties, type Played, randomOf, type Schedule, wander } from './schedules';

/** Somebody who does something: a request as the sidebar sends it, an edit of a cell, or a clock trigger. */
export type Actor = { readonly as: string } & (
  | { readonly action: string; readonly input: unknown /** Its own unless told. */; readonly id?: string }
  | { readonly tab: string; readonly row: number; readonly header: string; readonly text: string }
  | { readonly handler: string }
);

export interface Encounter {
  /** Who meets whom. */
  readonly name: string;
  /** Thousands of calls, most of them without the lock: one preemption is tried, at a part of the places where it may fall. */
  readonly long?: boolean;
  /** Brings the shop to where they meet. */
  readonly stage: (shop: ShopHost) => readonly Actor[];
  /** What must hold of the answers beside what must always hold. */
  readonly wrong?: (answers: readonly (Told | undefined)[]) => string | undefined;
}

export interface Tried {
  schedules: number;
  /** Ends that differed from one another: only these were judged. */
  ends: number;
  /** Schedules that nobody tried, where there was a limit. */
  left: number;
  violations: string[];
}

/** Finishing what others left is no change of its own: asked again, there is nothing left to finish. */
const isChange = (actor: Actor): boolean => !('action' in actor && actor.action === 'jobs.run');

const requestOf = (shop: ShopHost, actor: Actor, index: number) =>
  'action' in actor
    ? { id: actor.id ?? `request ${index}`, at: shop.now(), action: actor.action, input: actor.input }
    : undefined;

export function meet(shop: ShopHost, encounter: Encounter): Meeting {
  return new Meeting(shop, encounter);
}

/** One encounter on its stage; `over` brings the shop back. */
export class Meeting {
  private readonly furnished;
  private readonly due;
  private readonly actors;
  /** Ends that were judged already, with what was wrong with them. */
  private readonly known = new Map<string, string | undefined>();
  /** Ends of one after the other, in every order. */
  private readonly serial = new Set<string>();
  readonly tried: Tried = { schedules: 0, ends: 0, left: 0, violations: [] };

  constructor(
    private readonly shop: ShopHost,
    private readonly encounter: Encounter,
  ) {
    this.furnished = shop.mark();
    this.actors = encounter.stage(shop);
    this.due = shop.mark();
    // An edit's own run may come to nothing: Google drops such runs, and they wait three seconds only. The reconcile job finds the row.
    const typed = this.actors.some((actor) => 'tab' in actor);
    const ways = orders(this.actors.length).flatMap((order) =>
      (typed ? [false, true] : [false]).map((dropped) => ({ order, dropped })),
    );
    for (const { order, dropped } of ways) {
      this.play((waiting) => {
        const run = order.find((each) => waiting.some((other) => other.run === each)) as number;
        const place = waiting.find((each) => each.run === run)?.place;
        const drop = dropped && 'tab' in (this.actors[run] as Actor) && place?.number !== 0;
        return drop ? { run, fault: { kind: 'killed', kept: { writes: 0 } } } : { run };
      });
      const wrong = broken(shop, tabsOf(shop));
      if (wrong.length > 0)
        throw new Error(`${encounter.name}, ${order.join(' then ')}: ${wrong.join('; ')}`);
      this.serial.add(this.end());
    }
  }

  /** All schedules with so many preemptions, or a part of them picked by seed. */
  all(liberties: Liberties, most = Number.POSITIVE_INFINITY, seed = 1): this {
    const random = randomOf(seed);
    this.mayLose = liberties.lockLost;
    const open: Schedule[] = [[]];
    let count = 0;
    while (open.length > 0 && count < most) {
      const at = most === Number.POSITIVE_INFINITY ? open.length - 1 : Math.floor(random() * open.length);
      const [schedule] = open.splice(at, 1) as [Schedule];
      const { arbiter, played } = follow(schedule, liberties);
      this.judge(arbiter, played, JSON.stringify(schedule));
      open.push(...played().next);
      count += 1;
    }
    this.tried.left += open.length;
    return this;
  }

  /** Schedules by chance. */
  seeds(first: number, count: number, lockLost: boolean): this {
    this.mayLose = lockLost;
    for (let seed = first; seed < first + count; seed++) {
      const { arbiter, played } = wander(seed, lockLost);
      this.judge(arbiter, played, `seed ${seed}`);
    }
    return this;
  }

  /** One schedule, in words; a lock may be lost in it. */
  one(arbiter: Arbiter, said: string): this {
    this.mayLose = true;
    this.judge(arbiter, () => ({ chosen: [], next: [], told: () => said, lost: true }), 'by hand');
    return this;
  }

  over(): Tried {
    this.shop.rewind(this.furnished);
    return this.tried;
  }

  /** Whether a lock may be lost in what is played. */
  private mayLose = false;
  private answers: (Told | undefined)[] = [];

  private play(arbiter: Arbiter): void {
    const { shop, actors } = this;
    shop.rewind(this.due);
    let ids = 0;
    shop.uuids(() => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`);
    const executions = shop.race(
      actors.map((actor, index) => racerOf(shop, actor, index)),
      arbiter,
    );
    this.answers = executions.map((execution, index) => {
      if (!('action' in (actors[index] as Actor))) return undefined;
      if (execution.error !== undefined)
        return { ok: false, problems: [], error: execution.error, execution } as unknown as Told;
      return { ...JSON.parse(String(execution.value)), execution };
    });
    // The page sends again what may simply be sent again.
    for (const [index, answer] of this.answers.entries())
      if (answer && !answer.ok && answer.again) this.answers[index] = this.send(index);
    // A run that lost its lock may leave a journal to whoever comes next.
    if (this.mayLose) shop.send('jobs.run', { name: 'app.recover' }, { as: actors[0]?.as as string });
  }

  private send(index: number): Told {
    const actor = this.actors[index] as Actor;
    const request = requestOf(this.shop, actor, index) as NonNullable<ReturnType<typeof requestOf>>;
    return this.shop.send(request.action, request.input, { as: actor.as, id: request.id, at: request.at });
  }

  private said(): string {
    return JSON.stringify(
      this.answers.map((answer, index) => {
        // Whoever finishes what others left says whose it was.
        if (!answer || !isChange(this.actors[index] as Actor)) return null;
        const { execution: _, ...said } = answer;
        return said;
      }),
    );
  }

  private end(): string {
    return unnumbered(filledText(tabsOf(this.shop)) + this.said());
  }

  private judge(arbiter: Arbiter, played: () => Played, name: string): void {
    this.play(arbiter);
    this.tried.schedules += 1;
    const tabs = tabsOf(this.shop);
    const exact = cellsText(tabs) + JSON.stringify(this.shop.properties()) + this.said();
    if (!this.known.has(exact)) {
      this.tried.ends += 1;
      this.known.set(exact, this.wrong(tabs));
    }
    const wrong = this.known.get(exact);
    if (wrong) this.tried.violations.push(`${this.encounter.name}, ${name} (${played().told()}): ${wrong}`);
  }

  private wrong(tabs: ReturnType<typeof tabsOf>): string | undefined {
    const held = broken(this.shop, tabs);
    if (held.length > 0) return held.join('; ');
    const special = this.encounter.wrong?.(this.answers);
    if (special) return special;
    const end = unnumbered(filledText(tabs) + this.said());
    if (!this.serial.has(end))
      return `no order of one after the other ends so: ${difference(end, [...this.serial])}`;
    const before = cellsText(tabs);
    for (const [index, answer] of this.answers.entries()) {
      if (!answer || !isChange(this.actors[index] as Actor)) continue;
      const { execution: _, ...first } = answer;
      const { execution: __, ...again } = this.send(index);
      if (JSON.stringify(first) !== JSON.stringify(again) && first.ok)
        return `asked again, ${index} got another answer: ${JSON.stringify(again).slice(0, 200)}`;
    }
    return cellsText(tabsOf(this.shop)) === before
      ? undefined
      : 'asked again, something was written once more';
  }
}

function racerOf(shop: ShopHost, actor: Actor, index: number): Racer {
  const { as } = actor;
  if ('handler' in actor) return { handler: actor.handler, as, door: 'clock' };
  if ('tab' in actor) {
    const [sheet, column] = [shop.sheetId(actor.tab), shop.column(actor.tab, actor.header)];
    return { as, sheet, row: actor.row, column, texts: [[actor.text]], pasted: false, confirmed: true };
  }
  return { handler: 'rapi', args: [JSON.stringify(requestOf(shop, actor, index))], as, door: 'sidebar' };
}

/** All orders of so many. */
export function orders(count: number): number[][] {
  if (count === 0) return [[]];
  return orders(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
  );
}

/** Where an end leaves the serial one that it resembles longest. */
function difference(end: string, serial: readonly string[]): string {
  const shared = (other: string): number => {
    let at = 0;
    while (at < end.length && end[at] === other[at]) at += 1;
    return at;
  };
  const [nearest] = serial.toSorted((a, b) => shared(b) - shared(a)) as [string];
  const at = shared(nearest);
  const from = Math.max(0, at - 80);
  return `…${end.slice(from, at + 80)}… instead of …${nearest.slice(from, at + 80)}…`;
}

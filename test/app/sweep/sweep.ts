/** Runs an action stopped in every way, lets the next person's action finish what was left, and compares with before and after. */
import type { Kept } from '../../../local/gate/faults';
import type { Line } from '../../../src/features/log/line';
import { linesIn } from '../../../src/features/log/ring';
import { NOW, OWNER, person, type ShopHost, type Told } from '../../support/shop-host';
import { broken, leftBehind, lookAt, ownCells } from './book';
import { type Example, must } from './examples';
import { firstOfEach, type Mode, type Stop, stopsOf, traced } from './stops';

export interface Swept {
  /** Places at which the run could be stopped. */
  places: number;
  /** Stops that were tried; the others cannot come to another end. */
  tried: number;
  violations: string[];
}

export const nameOf = ({ action, of }: Example): string => (of ? `${action}, ${of}` : action);

/** What the caller of a run that was stopped hears. */
const KILLED = 'Exception: The run was stopped.';

/** What an answer says, its execution apart. */
const saidBy = ({ execution: _, ...answer }: Told): string => anyFile(JSON.stringify(answer));

/** Drive gives a new file another address each time, and the stamp of its row follows it. */
const anyFile = (text: string): string =>
  text.replace(/\[[^[\]]*\/(?:file\/d|folders)\/[^[\]]*\]|\{[^{}]*\/(?:file\/d|folders)\/[^{}]*\}/g, (row) =>
    row.replace(/\/(file\/d|folders)\/[\w-]+/g, '/$1/').replace(/"~\w+"/g, '"stamp"'),
  );

const cellsSeen = lookAt(anyFile);

/** Errands rewrite these as often as they run: lists and views that any later run makes good. */
const REWRITTEN = ['Cadangan', 'Dasbor', 'Hari Ini', 'Log', 'Log Kirim', 'Pengaturan', 'Pengingat'];

/** An action that is due in a shop, what it does undisturbed, and how its stops are judged. */
class Sweep {
  private readonly due;
  private readonly own: string;
  private readonly input: unknown;
  private readonly before: string;
  private readonly after: string;
  private readonly afterUnnumbered: string;
  private readonly answer: string;
  private readonly calls;
  /** What became of each state that stops left, and of each state after recovery: what is equal comes to the same end. */
  private readonly left = new Map<string, string>();
  private readonly ends = new Map<string, string>();
  readonly swept: Swept = { places: 0, tried: 0, violations: [] };

  constructor(
    private readonly shop: ShopHost,
    private readonly example: Example,
    keepsRealms: boolean,
  ) {
    shop.keepRealms(keepsRealms);
    this.input = example.input(shop);
    this.due = shop.mark();
    this.before = this.cells();
    this.own = ownCells(shop);
    const missing = broken(shop);
    const lines = linesOf(shop).length;
    let whole: Told | undefined;
    shop.keepRealms(false);
    this.calls = traced(shop, () => {
      whole = this.send();
    });
    shop.keepRealms(keepsRealms);
    must(whole as Told);
    this.after = this.cells();
    this.afterUnnumbered = this.cells(unnumbered);
    if (this.after === this.before && example.ends !== 'errand')
      throw new Error(`${nameOf(example)}: its example changes nothing`);
    // The log first: what is looked at after it leaves lines of its own.
    missing.push(...unlogged(shop, example, lines), ...this.amiss());
    this.swept.violations.push(...missing.map((each) => `${nameOf(example)}, undisturbed: ${each}`));
    this.answer = saidBy(whole as Told);
  }

  run(modes: readonly Mode[]): void {
    for (const mode of modes) {
      const { places } = stopsOf(mode, this.calls, () => undefined);
      this.swept.places += places;
      const stops = this.stops(mode);
      const judged = this.alongOneRun(stops.filter(({ kept }) => kept));
      for (const stop of stops) {
        if (stop.kept && judged) continue;
        this.shop.rewind(this.due);
        this.shop.faults(stop.faults);
        const stopped = this.send();
        this.shop.faults();
        this.told(stop, stopped);
      }
    }
  }

  /**
   * What stops a run at once needs no run of its own: one is halted at each of its calls, the book is judged as every stop there leaves it, and it goes on.
   * False where that run came to another end than an undisturbed one: then each stop has its own.
   */
  private alongOneRun(stops: readonly Stop[]): boolean {
    const { shop } = this;
    const { violations } = this.swept;
    const found = violations.length;
    if (stops.length === 0) return true;
    let trouble: unknown;
    shop.rewind(this.due);
    shop.faults({
      before: ({ number, leave }) => {
        const here = stops.filter(({ call }) => call === number);
        if (here.length === 0 || trouble) return undefined;
        const halted = shop.mark();
        try {
          for (const stop of here) {
            leave(stop.kept as Kept);
            this.told(stop, 'killed');
            shop.rewind(halted);
          }
        } catch (error) {
          // The run would take it for Google's.
          trouble = error;
        }
        shop.release(halted);
        return undefined;
      },
    });
    const whole = this.send();
    shop.faults();
    if (trouble) throw trouble;
    if (saidBy(whole) === this.answer && this.cells() === this.after) return true;
    violations.length = found;
    this.left.clear();
    return false;
  }

  private told(stop: Stop, stopped: Told | 'killed'): void {
    const wrong = this.judge(stop, stopped);
    if (wrong) this.swept.violations.push(`${nameOf(this.example)}, ${stop.said}: ${wrong}`);
  }

  private stops(mode: Mode): Stop[] {
    const { ends, bare } = this.example;
    if (bare && mode === 'lock lost') return [];
    const every = Number(process.env.EVERY ?? this.example.every ?? 1);
    // What a killed run leaves tells where stops differ; for one that goes on every call would have to be tried.
    const goesOn = mode === 'timeout' || mode === 'lock lost';
    const calls = ends === 'errand' && goesOn ? firstOfEach(this.calls) : this.calls;
    const { stops } = stopsOf(mode, calls, () => otherChange(this.shop));
    return stops.filter((_, index) => index % every === 0);
  }

  private judge(stop: Stop, stopped: Told | 'killed'): string {
    const { shop } = this;
    const two = stop.mode === 'lock lost';
    // Ranks and scores are caches: what is lost of them comes back with the nightly refresh.
    const lossy = stop.mode === 'buffer lost';
    const killed = stopped === 'killed' || stopped.execution.error === KILLED;
    const said = killed ? 'killed' : saidBy(stopped);
    const key = [two, lossy, said, leftBehind(shop)].join('\n');
    const known = this.left.get(key);
    if (known !== undefined) return known;
    this.swept.tried += 1;
    // Somebody else's next action finishes what was left; a restore is the keeper's to finish.
    const as = this.example.ends === 'errand' ? OWNER : person('joko');
    if (!this.example.bare) must(shop.send('jobs.run', { name: 'app.recover' }, { as }));
    if (lossy && !this.example.bare) must(shop.send('backlog.refresh', {}));
    const wrong = (two ? this.afterTwo() : this.afterOne(stopped)) ?? '';
    this.left.set(key, wrong);
    return wrong;
  }

  private afterOne(stopped: Told | 'killed'): string | undefined {
    const recovered = this.cells();
    const { ends } = this.example;
    if (ends === 'again') return recovered === this.after ? undefined : 'mended to something else';
    if (ends === 'errand') return this.once(leftBehind(this.shop), () => this.errandAgain(stopped));
    if (recovered !== this.before && recovered !== this.after) return 'neither before nor after';
    if (stopped === 'killed') return this.once(leftBehind(this.shop), () => this.again(recovered));
    if (stopped.ok && (recovered !== this.after || saidBy(stopped) !== this.answer))
      return 'said to be done, and is not';
    const silent = !stopped.ok && stopped.execution.error === undefined && !stopped.again;
    if (silent && recovered === this.after) return 'said to be refused, and is done';
    return this.once(leftBehind(this.shop), () => this.again(recovered));
  }

  /** The client sends the same request again. */
  private again(recovered: string): string | undefined {
    const again = this.send();
    if (saidBy(again) !== this.answer)
      return `the same request got another answer: ${saidBy(again).slice(0, 200)}`;
    const end = this.cells();
    // Numbers that a change used before it was taken back are never given again.
    const same =
      end === this.after || (recovered === this.before && this.cells(unnumbered) === this.afterUnnumbered);
    return same ? this.amiss()[0] : 'the same request did not come to the same end';
  }

  /** What works beside the journal is done again from its beginning, once whoever was stopped no longer counts as being at it. */
  private errandAgain(stopped: Told | 'killed'): string | undefined {
    this.shop.advance(10 * 60_000);
    // A run that came to its end and said that it is not as wanted is asked anew; one of which nothing was heard gets the same request.
    const saidSo = stopped !== 'killed' && stopped.ok && saidBy(stopped) !== this.answer;
    const again = this.send(saidSo ? 'another request' : undefined);
    if (!again.ok) return `it cannot be done again: ${saidBy(again).slice(0, 200)}`;
    if (this.cells() !== this.after) return 'done again, it came to another end';
    if (this.example.answers && saidBy(again) !== this.answer)
      return `the same request got another answer: ${saidBy(again).slice(0, 200)}`;
    return this.amiss()[0];
  }

  /** Two people at once: what one of them did under a lost lock must not undo what the other did. */
  private afterTwo(): string | undefined {
    return this.once(`two\n${leftBehind(this.shop)}`, () => {
      if (this.example.ends === 'errand') this.shop.advance(10 * 60_000);
      this.send();
      return this.amiss()[0];
    });
  }

  private once(state: string, judge: () => string | undefined): string | undefined {
    const known = this.ends.get(state);
    if (known !== undefined) return known || undefined;
    const wrong = judge();
    this.ends.set(state, wrong ?? '');
    return wrong;
  }

  private amiss(): string[] {
    const own = ownCells(this.shop) === this.own ? [] : ['a cell of a person changed'];
    return [...broken(this.shop), ...own, ...(this.example.sound?.(this.shop) ?? [])];
  }

  private send(id = 'the request'): Told {
    return this.shop.send(this.example.action, this.input, { id, at: NOW });
  }

  private cells(look = cellsSeen): string {
    return look(this.shop, this.example.ends === 'errand' ? REWRITTEN : []);
  }
}

/** `quick`: the undisturbed run has a fresh realm, all others share theirs (see test/app/nothing-kept). */
export function sweep(shop: ShopHost, example: Example, modes: readonly Mode[], quick = false): Swept {
  const furnished = shop.mark();
  try {
    const one = new Sweep(shop, example, quick);
    one.run(modes);
    return one.swept;
  } finally {
    shop.faults();
    shop.keepRealms(false);
    shop.rewind(furnished);
  }
}

/** These are logged as what they bring about, or bring nothing about. */
const IN_OTHER_WORDS = /^(app|jobs|setup|log)\./;
/** What it forgets stands in no table. */
const ROWLESS = ['marketplaces.forget'];

const linesOf = (shop: ShopHost): Line[] => {
  const properties = shop.properties();
  return linesIn((key) => properties[key]);
};

/** What a change left in the log, if it is not one line with its actor, door, sentence and rows. */
function unlogged(shop: ShopHost, { action, ends }: Example, before: number): string[] {
  if (IN_OTHER_WORDS.test(action)) return [];
  const [line, ...more] = linesOf(shop).slice(before);
  const { by, door, text, rows = [] } = line ?? {};
  const whole =
    by === 'Ratna (contoh)' &&
    door === 'sidebar' &&
    line?.action === action &&
    (text !== '' || line.said !== undefined);
  const named = rows.length > 0 || ends === 'errand' || ROWLESS.includes(action);
  return whole && named && more.length === 0 ? [] : [`the log says ${JSON.stringify([line, ...more])}`];
}

/** Ids, wherever a cell names them, and the stamps that depend on them left out. */
const unnumbered = lookAt((text) => anyFile(text).replace(/[A-Z]{3}-\d+|"~\w+"/g, 'id'));

/** What another person does in the meantime: it touches the same tables. */
function otherChange(shop: ShopHost): void {
  const told = shop.send('orders.create', {
    customer: { name: 'Orang lain (contoh)', phone: '0813 7777 0001' },
    channel: 'shopee',
    fee: 0,
    lines: [{ product: 'BTK-MGK', quantity: 1 }],
  });
  if (!told.ok) throw new Error(`the other change: ${JSON.stringify(told)}`);
}

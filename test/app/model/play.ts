/**
 * Plays a story on the book and in the model side by side. After a stop nobody knows whether the change came to be: then the model goes on as several
 * businesses, and what the book answers and holds later tells which of them is true.
 */

import { OWNER, type ShopHost, type Told } from '../../support/shop-host';
import { type Found, ownTab, type Places, placesIn, recordsIn } from './book';
import type { Business, Person, TableName } from './business';
import { TABLE_NAMES } from './business';
import { broken, differences, said, unlike } from './compare';
import { type Deed, isSending, type Scene, type Sending, type Wish } from './deed';
import { EDITS } from './edits';
import { type Expected, perform, type Request, told as remembered } from './perform';
import { RARE } from './rare';
import { composed } from './requests';
import { faultsOf, troubleSaid } from './stops';

/** Steps between looks at what must hold whatever happened. */
const LOOK = 10;
const MOVING = ['sort', 'insert row', 'insert column', 'move column', 'filter'];
let stories = 0;

export class Play implements Scene {
  readonly requests: Request[] = [];
  readonly story: string[] = [];
  places: Places;
  steps = 0;
  stops = 0;
  private worlds: readonly Business[];
  private readonly cache = new Map<TableName, Found>();
  private readonly ownCells: string;
  private stopWatching: () => void;
  /** A stopped run left something that the next one finishes: until then cells may be half written. */
  private unsettled = false;
  private readonly name = `story ${++stories}`;

  constructor(
    public shop: ShopHost,
    start: Business,
    /** Closes the book and opens it again, where it is a file. */
    private readonly reopen?: () => Promise<ShopHost>,
  ) {
    this.worlds = [start.copy()];
    this.places = placesIn(shop);
    this.ownCells = ownTab(shop);
    this.stopWatching = this.watch();
  }

  /** Only what changed is read again. */
  private watch(): () => void {
    return this.shop.watch(({ sheets }) => {
      for (const name of TABLE_NAMES)
        if (sheets.includes(this.places.get(name)?.sheet ?? -1)) this.cache.delete(name);
    });
  }

  end(): void {
    this.look();
    this.stopWatching();
  }

  get business(): Business {
    return this.worlds[0] as Business;
  }
  readonly found = (table: TableName): Found => {
    const known = this.cache.get(table) ?? recordsIn(this.shop, this.places, table);
    this.cache.set(table, known);
    return known;
  };

  async step(wish: Wish): Promise<void> {
    this.shop.advance(wish.wait * 60_000);
    if (wish.kind === 'restart') return this.restart();
    const deed = this.composed(wish);
    this.story.push(`${String(this.story.length + 1).padStart(3)}  ${deed.says}`);
    if (isSending(deed)) this.send(deed, wish);
    else this.tell(deed, deed.run());
    this.steps += 1;
    if (this.steps % LOOK === 0) this.look();
  }

  private async restart(): Promise<void> {
    this.story.push(`${String(this.story.length + 1).padStart(3)}  the book is closed and opened again`);
    if (this.reopen) this.shop = await this.reopen();
    this.stopWatching = this.watch();
    this.cache.clear();
    this.keep(
      this.worlds.map((world) => ({ world })),
      false,
      undefined,
    );
    this.steps += 1;
  }

  private composed(wish: Wish): Deed {
    const sending = composed(wish, this);
    if (sending) return sending.asked.action === 'app.undo' ? (this.untold(sending.who) ?? sending) : sending;
    const quiet = ['example', 'night', 'version', 'restore'].includes(wish.kind);
    // These look at the whole book, so what a stop left is finished first.
    const kind = quiet && (this.unsettled || this.worlds.length > 1) ? 'recover' : wish.kind;
    const compose = EDITS[kind] ?? RARE[kind];
    if (!compose) throw new Error(`no step ${kind}`);
    // An edit of a cell names its row by what stands there: the row must be whole. Rows and columns may move any time.
    if (this.unsettled && EDITS[kind] && !MOVING.includes(kind))
      return (RARE.recover as NonNullable<typeof compose>)(wish, this);
    return compose(wish, this);
  }

  /** A change that may have come to be although nobody was told: who wants to take something back looks first what became of it. */
  private untold(who: Person): Sending | undefined {
    const unknown = this.worlds.flatMap(({ remembered: all }) =>
      all.filter(({ by, said: answer }) => by === who.email && answer === undefined),
    );
    const repeated = this.requests.find((request) =>
      unknown.some(({ id }) => id === request.id || id.endsWith(` ${request.id}`)),
    );
    if (!repeated) return undefined;
    const { action, input } = repeated;
    return {
      says: `${who.name} looks what became of ${action} and sends it again`,
      asked: { action, input },
      who,
      repeated,
    };
  }

  private send({ asked, who, repeated, hoursAgo = 0 }: Sending, { trouble }: Wish): void {
    const now = this.shop.now();
    const at = now - hoursAgo * 3_600_000;
    const request: Request = repeated ?? { ...asked, who, id: `${this.name}.${this.steps}`, at };
    let struck = false;
    if (trouble)
      this.shop.faults(
        faultsOf(trouble, () => {
          struck = true;
        }),
      );
    const { action, input, id, at: decided } = request;
    const told = this.shop.send(action, input, { as: request.who.email, id, at: decided });
    this.shop.faults();
    if (struck && trouble) {
      this.stops += 1;
      this.story.push(`     … ${troubleSaid(trouble)}`);
    }
    if (!repeated) this.requests.push(request);
    const unclear = struck && !told.ok;
    const next = this.worlds.flatMap((world) => {
      const after = world.copy();
      const expected = perform(after, request, now);
      const wrong = unlike(expected, told);
      if (wrong === undefined) {
        learn(after, expected, told, request.who.email);
        return [{ world: 'refused' in expected ? world : after }];
      }
      if (!unclear) return [{ world, wrong }];
      const maybe = 'done' in expected ? [after, world.burnt(after)] : [];
      return [world, ...maybe].map((each) => ({ world: each }));
    });
    // An Urungkan that was answered before is answered again without the lock.
    const settled = !unclear && locks(told) && !(repeated && action === 'app.undo');
    this.keep(next, settled, told);
    if (unclear) this.unsettled = true;
  }

  private tell({ mean, settles, moves }: Exclude<Deed, Sending>, told: Told | undefined): void {
    if (moves) this.places = placesIn(this.shop);
    if (moves === 'all') this.cache.clear();
    const next = this.worlds.map((world) => {
      const after = world.copy();
      const expected = mean(after);
      const wrong = expected && told ? unlike(expected, told) : undefined;
      if (told && expected && wrong === undefined) learn(after, expected, told, OWNER);
      return { world: after, ...(wrong !== undefined && { wrong }) };
    });
    this.keep(next, settles, told);
  }

  /** The businesses that agree with the answer and, where nothing is half written, with the book. */
  private keep(
    next: readonly { world: Business; wrong?: string }[],
    settled: boolean,
    told: Told | undefined,
  ): void {
    const wrong: string[] = [];
    if (settled) this.unsettled = false;
    this.worlds = next.flatMap(({ world, wrong: answer }) => {
      const unread = this.unsettled || (told !== undefined && !told.ok && !settled);
      const found = answer !== undefined ? [answer] : unread ? [] : this.compared(world);
      wrong.push(...found);
      return found.length === 0 ? [world] : [];
    });
    if (this.worlds.length === 0) throw new Error([...new Set(wrong)].join('\n'));
  }

  private compared(world: Business): string[] {
    for (const name of TABLE_NAMES) this.found(name);
    return differences(world, this.cache);
  }

  private look(): void {
    if (this.unsettled) return;
    for (const name of TABLE_NAMES) this.found(name);
    const wrong = broken(this.cache);
    if (ownTab(this.shop) !== this.ownCells) wrong.push('people’s own tab changed');
    const head = JSON.parse(this.shop.properties().head ?? '{}') as { journal?: unknown };
    if (head.journal !== undefined) wrong.push('a journal was left behind');
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  }
}

/** Whether the run had the lock and so finished what an earlier one left. */
const locks = (told: Told): boolean =>
  told.ok ||
  (!told.again &&
    told.execution.error === undefined &&
    !told.problems.some(({ code }) => code === 'app.tooLate' || code === 'app.nothingToUndo'));

/** What an answer tells beside what was foretold: its words, and the way back. */
function learn(business: Business, expected: Expected, told: Told, by: string): void {
  if (!told.ok || 'refused' in expected) return;
  const { undo } = told;
  const way =
    undo && 'action' in undo ? { action: undo.action, input: undo.input as Request['input'] } : undefined;
  remembered(business, 'again' in expected ? expected.again.id : expected.id, by, said(told), way);
}

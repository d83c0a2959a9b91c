/** The workbook on this machine, as the page, the `rapi` command and tests use it. One request runs after another. */
import { Book } from '../core';
import { parseA1 } from '../gate/a1';
import { ALLOWANCES } from '../gate/allowance';
import type { AuthMode } from '../gate/messages';
import type { Host, HostOptions, Execution as Result } from '../host';
import { Bundle } from './bundle';
import { Clock } from './clock';
import { offerFunctions } from './custom';
import { Edits, mayEdit } from './edits';
import { Guests } from './guests';
import type { TestHooks } from './hooks';
import { Race } from './race';
import { reshape } from './reshape';
import { notRun, type RunCall, Runner, usualConditions } from './runner';
import { tick } from './tick';

/** Opens the workbook file, or makes it. Throws the book's own troubles: locked, foreign, unreadable. */
export function openHost(options: HostOptions): Host & TestHooks {
  const clock = new Clock(options.now ?? Date.now);
  const now = (): number => clock.now();
  const { owner, name, zone, locale, address, copyOf } = options;
  const book = Book.open(options.file, { owner, name, zone, locale, address, copyOf, now });
  const bundle = new Bundle(options.bundle);
  const conditions = usualConditions(now);
  const runner = new Runner(book, bundle, conditions);
  let open = true;
  const edits = new Edits(book, runner);
  offerFunctions(book, runner);
  const guests = new Guests(options.bundle);
  const known = (email: string) => book.people().some((person) => person.email === email);
  const run = (call: RunCall): Result =>
    // Whoever was never let in cannot open the workbook, so nothing of theirs ever runs.
    known(call.as) ? runner.run(call).result : strangerTo(call.as);
  const kept = (changed: boolean): boolean => {
    if (changed) book.commit();
    return changed;
  };
  const access = (email: string) => book.read({ op: 'person.facts', email });

  const host: Host = {
    run,
    // Loaded where it is wanted: what writes xlsx is larger than all of the host together.
    saveXlsx: async () => (await import('../xlsx')).saveXlsx(book, runner.functions()),
    fill: (opening) => {
      opening.into(book);
      book.commit();
    },
    type: ({ text, ...edit }) => edits.type({ ...edit, texts: [[text]], pasted: false }),
    paste: (edit) => edits.type({ ...edit, pasted: true }),
    reshape: (edit) => reshape(book, edit),
    undo: (as) => mayEdit(access(as)) && kept(book.undo(as)),
    redo: (as) => mayEdit(access(as)) && kept(book.redo(as)),
    sheets: () => book.sheets(),
    sheetId: (name) => book.sheetId(name),
    window: (sheet, first, count) => book.window(sheet, first, count),
    charts: (sheet) => book.charts(sheet),
    // Simple triggers do not fire for people who may only look: they have no menu.
    menus: (as) => (mayEdit(access(as)) ? runner.run({ handler: 'onOpen', as, door: 'open' }).menus : []),
    people: () => book.people(),
    invite: (person) => {
      book.invite(person);
      book.commit();
    },
    book: () => {
      const facts = book.read({ op: 'book.facts' });
      return { id: facts.id, name: facts.name, zone: facts.zone, locale: facts.locale, file: book.file };
    },
    watch: (listener) => book.watch(listener),
    outbox: () => runner.day.outbox,
    tick: () => tick(book, runner, bundle.zone, now()),
    close: () => {
      guests.close();
      if (open) book.close();
      open = false;
    },
  };

  const hooks: TestHooks = {
    mark: () => ({
      at: {
        book: book.mark(),
        clock: clock.state(),
        day: runner.day.state(),
        locks: runner.locks.state(),
      },
    }),
    rewind: ({ at }) => {
      const mark = at as Marked;
      book.rewind(mark.book);
      clock.restore(mark.clock);
      runner.locks.restore(mark.locks);
      runner.day.restore(mark.day);
    },
    release: ({ at }) => book.release((at as Marked).book),
    setNow: (ms) => clock.stop(ms),
    advance: (ms) => clock.advance(ms),
    now,
    lastCost: () => {
      if (!runner.lastCost) throw new Error('Nothing has run yet.');
      return runner.lastCost;
    },
    holdLock: (store = 'document', ms) =>
      runner.locks.holdElsewhere(store, ms === undefined ? undefined : now() + ms),
    faults: (faults) => {
      conditions.faults = faults;
    },
    limit: (ms, simulateTime = false) => {
      conditions.limitMs = ms;
      conditions.simulateTime = simulateTime;
    },
    answer: (answer) => {
      conditions.answer = answer;
    },
    revoke: (scope, revoked = true) => {
      if (revoked) conditions.revoked.add(scope);
      else conditions.revoked.delete(scope);
    },
    quotas: (account, used) => {
      runner.day.allowance = account && ALLOWANCES[account];
      if (used) runner.day.begin(used.person, now(), used);
    },
    usage: (person) => runner.day.of(person, now()),
    keepRealms: (keep = true) => runner.keepRealms(keep),
    uuids: (next) => {
      conditions.uuid = next;
    },
    race: (racers, arbiter) => new Race(book, runner, edits, guests).run(racers, arbiter),
    runUnder: (mode: AuthMode, call) => {
      const { result, menus } = runner.run({ ...call, mode });
      return { ...result, menus };
    },
    cells: (name, a1) => {
      const sheet = book.read({ op: 'sheets.list' }).find((one) => one.name === name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      const place = parseA1(a1, sheet);
      if (!place) throw new Error(`${a1} is no range.`);
      return book.read({ op: 'cells.values', range: { sheet: sheet.id, ...place } });
    },
    values: (name) => {
      const sheet = book.read({ op: 'sheets.list' }).find((one) => one.name === name);
      if (!sheet) return [];
      const { lastRow, lastColumn } = book.read({ op: 'sheet.extent', sheet: sheet.id });
      const range = { sheet: sheet.id, row: 1, column: 1, rows: lastRow, columns: lastColumn };
      return lastRow === 0 ? [] : book.read({ op: 'cells.values', range });
    },
    contents: () => book.contents(),
    properties: (store = 'document') => book.read({ op: 'properties.read', store }),
    apply: (operation) => {
      book.apply(operation);
      book.commit();
    },
    read: (operation) => book.read(operation),
    files: (owner) =>
      book
        .read({ op: 'files.list', owner })
        .map((file) => ({ ...file, text: book.read({ op: 'files.text', owner, id: file.id }) ?? '' })),
    putFile: (owner, id, text) => {
      const found = book.read({ op: 'files.list', owner }).find((file) => file.id === id);
      const { size: _, sha256: __, ...facts } = found ?? newFile(id);
      book.putFile(owner, id, text === undefined ? undefined : { ...facts, text });
    },
    changeFile: (owner, id, change) => {
      const found = book.read({ op: 'files.list', owner }).find((file) => file.id === id);
      if (!found) throw new Error(`${owner} has no file ${id}.`);
      const { size: _, sha256: __, ...facts } = found;
      const text = book.read({ op: 'files.text', owner, id }) ?? '';
      book.putFile(owner, id, { ...facts, ...change, text });
    },
    mountDrive: (owner, folder) => book.mountDrive(owner, folder),
    forgetProperties: () => {
      book.apply({ op: 'properties.write', store: 'document', values: {}, remove: [], removeOthers: true });
    },
  };
  return { ...host, ...hooks };
}

interface Marked {
  book: ReturnType<Book['mark']>;
  clock: ReturnType<Clock['state']>;
  day: ReturnType<Runner['day']['state']>;
  locks: ReturnType<Runner['locks']['state']>;
}

const strangerTo = (email: string): Result => notRun(`${email} has no access to this workbook.`);

const newFile = (id: string) => ({
  id,
  name: id,
  mimeType: 'text/plain',
  parents: [],
  appProperties: {},
  trashed: false,
  created: 0,
  size: 0,
  sha256: '',
});

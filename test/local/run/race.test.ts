/** Runs side by side: an arbiter decides at every call where they see each other, and the same decisions come to the same end. */
import type { Arbiter } from '../../../local/run/race';
import { closeAll, little, OWNER, PACKER } from '../bundle';

afterAll(closeAll);

const CODE = `
  function addOne() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; const cell = sheet.getRange('A1'); const found = cell.getValue() || 0; cell.setValue(found + 1); return found; }
  function addLocked() { if (!LockService.getDocumentLock().tryLock(8000)) return 'busy'; const found = addOne(); SpreadsheetApp.flush(); return found; }
  function onEdit(event) { event.range.offset(0, 1).setValue('seen ' + event.value); }
  function fail() { throw new Error('no'); }`;

const shared = () => little({ code: CODE });
const call = (handler: string, as = OWNER) => ({ handler, as, door: 'sidebar' as const });
const values = (executions: { value: unknown }[]): unknown[] => executions.map(({ value }) => value);

/** Everybody has a turn after the other. */
const inTurns: Arbiter = (waiting, last) => {
  const free = waiting.filter(({ behind }) => behind === undefined);
  const next = free.find(({ run }) => run > (last ?? -1)) ?? free[0] ?? waiting[0];
  return { run: next?.run as number };
};
const oneAfterTheOther: Arbiter = (waiting) => ({ run: waiting[0]?.run as number });

test('one after the other both are counted; in turns both read the same and one is lost', () => {
  const host = shared();
  const start = host.mark();
  expect(values(host.race([call('addOne'), call('addOne', PACKER)], oneAfterTheOther))).toEqual([0, 1]);
  expect(host.cells('Sheet1', 'A1')).toEqual([[2]]);
  host.rewind(start);
  expect(values(host.race([call('addOne'), call('addOne', PACKER)], inTurns))).toEqual([0, 0]);
  expect(host.cells('Sheet1', 'A1')).toEqual([[1]]);
});

test('who waits for a lock goes on when the other run is over, and in vain when its turn comes before', () => {
  const host = shared();
  const start = host.mark();
  expect(values(host.race([call('addLocked'), call('addLocked', PACKER)], inTurns))).toEqual([0, 1]);
  host.rewind(start);
  const impatient: Arbiter = (waiting) => ({
    run: (waiting.find(({ behind }) => behind !== undefined) ?? waiting[0])?.run as number,
  });
  expect(values(host.race([call('addLocked'), call('addLocked', PACKER)], impatient))).toEqual([0, 'busy']);
});

test('a run that lost its lock goes on beside the other', () => {
  const host = shared();
  let lost = false;
  const arbiter: Arbiter = (waiting, last) => {
    const behind = waiting.find((each) => each.behind !== undefined);
    if (!behind || lost) return inTurns(waiting, last);
    lost = true;
    return { run: behind.run, loses: behind.behind as number };
  };
  expect(values(host.race([call('addLocked'), call('addLocked', PACKER)], arbiter))).toEqual([0, 0]);
});

test('a typed cell is an edit and the run that follows it, and others act between the two', () => {
  const host = shared();
  const sheet = host.sheets()[0]?.id as number;
  const typing = { as: PACKER, sheet, row: 1, column: 1, texts: [['7']], pasted: false };
  const places: string[] = [];
  const told = host.race([call('addOne'), typing], (waiting, last) => {
    const turn = inTurns(waiting, last);
    places.push(`${turn.run} ${waiting.find(({ run }) => run === turn.run)?.place.method}`);
    return turn;
  });
  expect(places.slice(0, 3)).toEqual(['0 Spreadsheet.getSheets', '1 edit', '0 Range.getValue']);
  expect(told[0]?.value).toBe(7);
  expect(host.cells('Sheet1', 'A1:B1')).toEqual([[8, 'seen 7']]);
});

test('a stopped run meets nobody any more, an error is its own, and the threads are used again', () => {
  const host = shared();
  const killed: Arbiter = (waiting) => ({
    run: waiting[0]?.run as number,
    ...(waiting[0]?.run === 0 && { fault: { kind: 'killed', kept: { writes: 0 } } }),
  });
  for (let time = 0; time < 3; time++) {
    const [stopped, failed] = host.race([call('addOne'), call('fail')], killed);
    expect([stopped?.error, failed?.error]).toEqual(['Exception: The run was stopped.', 'Error: no']);
  }
  expect(host.cells('Sheet1', 'A1')).toEqual([['']]);
});

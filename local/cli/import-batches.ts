/** Sends the batches of one file. What a row means and whether it is taken is decided by the bundle; a job that was stopped goes on where it was. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { cut, type PartTables, prepared, type Row } from './import-file';
import { Refused } from './refused';

/** Sends one request and gives its result; throws with the sentence when it was refused. The same id again is the same change. */
export type Send = (action: string, input: unknown, id?: string) => Promise<unknown>;

interface Sentence {
  readonly line: number;
  readonly text: string;
}

interface Sum {
  readonly lines: number;
  readonly units: number;
  readonly amount: number;
}

interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  readonly refusedRows: number;
}

export interface Report extends Counts {
  readonly file: string;
  readonly into: string;
  readonly import: string;
  readonly refused: readonly Sentence[];
  /** Lines of orders that repeat another one exactly. */
  readonly merged: readonly Sentence[];
  /** What the lines come to: as they stand in the file, and as they are stored. */
  readonly sums?: { readonly file: Sum; readonly stored: Sum };
}

interface Told extends Counts {
  readonly refused: readonly Sentence[];
  readonly twins: { readonly text: string; readonly pairs: readonly [line: number, before: number][] };
  readonly sums?: Report['sums'];
  readonly untold: number;
}

type Started = Omit<Counts, 'refusedRows'> & {
  readonly import: string;
  readonly done: number;
  readonly refused: number;
};

/** Imports one file; running it again changes nothing, so a job that was stopped is simply started again. */
export async function importFile(
  send: Send,
  each: PartTables,
  say: (text: string) => void = () => undefined,
): Promise<Report> {
  const { part } = each;
  const { common, rows } = await prepared(send, each);
  const file = basename(part.file);
  const { mode = 'upsert', stock = 'none', history = false, duplicates = 'skip', create = [] } = part;
  const asked = { ...common, mode, stock, history, duplicates, create };
  const mark = createHash('sha256')
    .update(JSON.stringify([asked, rows]))
    .digest('hex')
    .slice(0, 32);
  const started = (await send('imports.start', {
    file,
    into: part.into,
    rows: rows.length,
    mark,
  })) as Started;
  const { import: id, done } = started;
  const sum = {
    created: started.created,
    changed: started.changed,
    same: started.same,
    refusedRows: started.refused,
  };
  const refused: Sentence[] = [];
  const merged: Sentence[] = [];
  let sums: Report['sums'];
  const hear = (told: Told): void => {
    refused.push(...told.refused);
    const { text, pairs } = told.twins;
    for (const [line, before] of pairs)
      merged.push({ line, text: text.replace('{line}', `${line}`).replace('{before}', `${before}`) });
    sums = told.sums ? added(sums, told.sums) : sums;
  };
  // What earlier batches were told was told to a run that is gone.
  for (const some of cut(rows.slice(0, done)))
    hear((await send('imports.preview', { ...asked, import: id, batch: 0, rows: some })) as Told);
  const waiting = cut(rows.slice(done));
  let from = done;
  for (let some = waiting.shift(); some; some = waiting.shift()) {
    const input = {
      ...asked,
      import: id,
      batch: from,
      done: from + some.length,
      last: waiting.length === 0,
      rows: some,
    };
    const told = await attempt(send, input, `${id}:${from}+${some.length}:${mark.slice(0, 8)}`);
    if (told === 'too large') {
      waiting.unshift(...halves(some));
      continue;
    }
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += told[key];
    // Asked beforehand what is refused would cost a reading; afterwards it is known whether there is more to tell.
    hear(told.untold > 0 ? ((await send('imports.preview', input)) as Told) : told);
    from += some.length;
    say(`${file}: ${from} / ${rows.length}`);
  }
  // A file without rows, or one that was stopped between its last batch and the answer, still has to be closed.
  if (done === rows.length) {
    const { created, changed, same, refusedRows } = sum;
    await send('imports.finish', { import: id, created, changed, same, refused: refusedRows });
  }
  return { file, into: part.into, import: id, ...sum, refused, merged, ...(sums && { sums }) };
}

async function attempt(send: Send, input: { rows: Row[] }, id: string): Promise<Told | 'too large'> {
  try {
    return (await send('imports.batch', input, id)) as Told;
  } catch (trouble) {
    const tooLarge = trouble instanceof Refused && trouble.codes.includes('app.tooLarge');
    if (tooLarge && input.rows.length > 1) return 'too large';
    throw trouble;
  }
}

/** Where every row changes a record that is there, the journal holds what each was and shall be: fewer fit. */
function halves(rows: Row[]): Row[][] {
  const middle = Math.ceil(rows.length / 2);
  return [rows.slice(0, middle), rows.slice(middle)];
}

function added(before: Report['sums'], more: NonNullable<Report['sums']>): NonNullable<Report['sums']> {
  if (!before) return more;
  // Cents added as binary fractions drift; six places are more than any currency has.
  const plus = (a: Sum, b: Sum): Sum => ({
    lines: a.lines + b.lines,
    units: a.units + b.units,
    amount: Math.round((a.amount + b.amount) * 1e6) / 1e6,
  });
  return { file: plus(before.file, more.file), stored: plus(before.stored, more.stored) };
}

/** Runs an action stopped in every way, lets the next person's action finish what was left, and compares with before and after. */
import { NOW, person, type ShopHost, type Told } from '../../support/shop-host';
import { broken, cellsOf, leftBehind, ownCells } from './book';
import { type Example, must } from './examples';
import { type Mode, type Stop, stopsOf, traced } from './stops';

export interface Swept {
  /** Places at which the run could be stopped. */
  places: number;
  /** Stops that were tried; the others cannot come to another end. */
  tried: number;
  violations: string[];
}

export const nameOf = ({ action, of }: Example): string => (of ? `${action}, ${of}` : action);

/** What an answer says, its execution apart. */
const saidBy = ({ execution: _, ...answer }: Told): string => JSON.stringify(answer);

export function sweep(shop: ShopHost, example: Example, modes: readonly Mode[]): Swept {
  const swept: Swept = { places: 0, tried: 0, violations: [] };
  const { action } = example;
  const furnished = shop.mark();
  const input = example.input(shop);
  const due = shop.mark();
  const id = 'the request';
  const send = (): Told => shop.send(action, input, { id, at: NOW });
  try {
    const before = cellsOf(shop);
    const own = ownCells(shop);
    const mends = example.ends === 'again';
    const missing = mends ? [] : broken(shop);
    let whole: Told | undefined;
    const calls = traced(shop, () => {
      whole = send();
    });
    must(whole as Told);
    const after = cellsOf(shop);
    if (after === before) throw new Error(`${nameOf(example)}: its example changes nothing`);
    missing.push(...broken(shop));
    if (ownCells(shop) !== own) missing.push('a cell of a person changed');
    swept.violations.push(...missing.map((each) => `${nameOf(example)}, undisturbed: ${each}`));
    const answer = saidBy(whole as Told);

    /** What went wrong after this stop, if anything did. */
    const judge = (stop: Stop, known: Set<string>): string | undefined => {
      shop.faults(stop.faults);
      const stopped = send();
      shop.faults();
      const left = leftBehind(shop) + saidBy(stopped);
      if (known.has(left)) return undefined;
      known.add(left);
      swept.tried += 1;
      // Somebody else's next action finishes what was left.
      must(shop.send('jobs.run', { name: 'app.recover' }, { as: person('joko') }));
      // Ranks and scores are caches: what is lost of them comes back with the nightly refresh.
      if (stop.mode === 'buffer lost') must(shop.send('backlog.refresh', {}));
      const recovered = cellsOf(shop);
      if (mends) return recovered === after ? undefined : 'mended to something else';
      if (recovered !== before && recovered !== after) return 'neither before nor after';
      if (stopped.ok && (recovered !== after || saidBy(stopped) !== answer))
        return 'said to be done, and is not';
      const silent = !stopped.ok && stopped.execution.error === undefined && !stopped.again;
      if (silent && recovered === after) return 'said to be refused, and is done';
      const again = send();
      if (saidBy(again) !== answer)
        return `the same request got another answer: ${saidBy(again).slice(0, 200)}`;
      const end = cellsOf(shop);
      // Numbers that a change used before it was taken back are never given again.
      const same = end === after || (recovered === before && unnumbered(end) === unnumbered(after));
      if (!same) return 'the same request did not come to the same end';
      return ownCells(shop) === own ? undefined : 'a cell of a person changed';
    };
    /** Two people at once: what one of them did under a lost lock must not undo what the other did. */
    const judgeTwo = (stop: Stop): string | undefined => {
      shop.faults(stop.faults);
      send();
      shop.faults();
      swept.tried += 1;
      must(shop.send('jobs.run', { name: 'app.recover' }, { as: person('joko') }));
      send();
      return broken(shop)[0] ?? (ownCells(shop) === own ? undefined : 'a cell of a person changed');
    };
    for (const mode of modes) {
      const known = new Set<string>();
      const { stops, places } = stopsOf(mode, calls, () => otherChange(shop));
      swept.places += places;
      for (const stop of stops) {
        shop.rewind(due);
        const wrong = mode === 'lock lost' ? judgeTwo(stop) : judge(stop, known);
        if (wrong) swept.violations.push(`${nameOf(example)}, ${stop.said}: ${wrong}`);
      }
    }
  } finally {
    shop.faults();
    shop.rewind(furnished);
  }
  return swept;
}

/** Ids and the stamps that depend on them left out. */
const unnumbered = (cells: string): string => cells.replace(/"(?:[A-Z]{3}-\d+|~\w+)"/g, '"id"');

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

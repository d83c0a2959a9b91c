/** Rapi's table engine on its table of customers, as any action uses it: everything by one transaction. */
import { openWorkbook } from '../../../src/app/workbook';
import { contextOf, startRun } from '../../../src/app/run';
import { transact } from '../../../src/app/change/transaction';
import { customers } from '../../../src/features/customers';
import { world } from '../../../src/google/world';
import type { Context } from '../../../src/ports/context';
import type { Operations } from './operations';

function changed(decide: (context: Context) => void): void {
  const own = world();
  const answer = transact(own, { id: own.unique() }, 'sidebar', (context) => {
    decide(context);
    return { ok: true, result: {} };
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
}

const idOf = (row: number): string => `PLG-${String(row).padStart(5, '0')}`;

const insert = (count: number): void =>
  changed((context) => {
    for (let at = 0; at < count; at++)
      context.change.insert(customers, { name: `Baru ${at}`, city: 'Solo' } as never);
  });

const update = (rows: readonly number[], patch: object): void =>
  changed((context) => {
    for (const stored of context.from(customers).byIds(rows.map(idOf)))
      if (stored) context.change.update(customers, stored, patch);
  });

export const rapi: Operations = {
  nothing: () => {
    const own = world();
    startRun(own, openWorkbook(own), 'sidebar');
  },
  prepare: (rows) => update(rows, { preferences: 'tanpa plastik' }),
  load: () => {
    const own = world();
    const none = {} as Context['change'];
    return contextOf(startRun(own, openWorkbook(own), 'sidebar'), own.unique(), none).from(customers).all().length;
  },
  insert,
  update: (rows) => update(rows, { city: 'Solo' }),
  archive: (rows) => update(rows, { archived: true }),
};

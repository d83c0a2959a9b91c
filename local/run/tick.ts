/** Fires the clock triggers that are due. A trigger that was missed several times fires once. */
import type { Book } from '../core';
import type { Execution } from '../host';
import type { Runner } from './runner';
import { nextDue } from './schedule';

export function tick(
  book: Book,
  runner: Runner,
  zone: string,
  now: number,
): { handler: string; execution: Execution }[] {
  return book.people().flatMap(({ email: owner }) => {
    const due = book.read({ op: 'triggers.list', owner }).filter(({ id, spec }) => {
      return nextDue(id, spec, Number(spec.last ?? spec.since ?? now), zone) <= now;
    });
    return due.map(({ id, handler, kind, spec }) => {
      // Before the run: a trigger whose function stops the host does not fire for ever.
      book.apply({ op: 'trigger.remove', owner, id });
      book.apply({ op: 'trigger.add', owner, id, handler, kind, spec: { ...spec, last: now } });
      book.commit();
      const { result } = runner.run({
        handler,
        args: [{ triggerUid: id, authMode: 'FULL' }],
        as: owner,
        door: 'clock',
      });
      return { handler, execution: result };
    });
  });
}

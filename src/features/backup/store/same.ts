/** That nothing changed since the newest version is told beside it in *Cadangan*: the night's run was there. */
import { say } from '../../../kernel/words';
import type { Apart, RowValues } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import { sayWhen } from '../rules/when';
import { backups } from '../tables';
import { texts } from '../words';

const BETWEEN = ' · ';

const isSame = (context: Context, part: string): boolean =>
  part.startsWith(say(texts['backup.sameUntil'], context.language, { when: '' }));

/** A reason worked out anew, with what was said before of how long the version has held. */
export function stillSame(context: Context, why: string, before: string): string {
  const same = before.split(BETWEEN).find((part) => isSame(context, part));
  return same && !why.includes(same) ? why + BETWEEN + same : why;
}

export function noteSame(apart: Apart, context: Context, version: string): void {
  const sheet = apart.tables.find(({ key }) => key === backups.key)?.sheet;
  if (sheet === undefined || !apart.book.has(sheet)) return;
  const same = say(texts['backup.sameUntil'], context.language, { when: sayWhen(context.now, context) });
  const rows = context
    .from(backups)
    .all()
    .map(({ id, values }): RowValues => {
      const said = values.why.split(BETWEEN).filter((part) => !isSame(context, part));
      return { ...values, id, why: (id === version ? [...said, same] : said).join(BETWEEN) };
    });
  if (rows.some(({ id }) => id === version)) apart.rewrite(backups, rows);
}

/** The tab *Cadangan* from what Drive lists: it can be rebuilt at any time, and says nothing that Drive does not. */
import type { Moment } from '../../../kernel/day';
import { say } from '../../../kernel/words';
import type { Apart, RowValues } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { StoredFile } from '../../../ports/drive';
import { factsOf } from '../rules/version';
import { backups } from '../tables';
import { texts } from '../words';
import { versionsIn } from './memory';

/** Writes all versions of the listing, newest first; `verified` was compared with Drive's checksums just now. */
export function listVersions(
  apart: Apart,
  context: Context,
  listing: readonly StoredFile[],
  verified?: string,
): void {
  const sheet = apart.tables.find(({ key }) => key === backups.key)?.sheet;
  // Without its tab there is nothing to list in; *Periksa & perbaiki* brings it back, and the next version fills it.
  if (!apart.book.tabs().some(({ id }) => id === sheet)) return;
  const known = new Map(
    context
      .from(backups)
      .all()
      .map((row) => [row.id, row.values]),
  );
  const rows = versionsIn(listing)
    .reverse()
    .map((file): RowValues => {
      const { version, at, kind, why, bytes } = factsOf(file);
      const before = known.get(version);
      return {
        id: version,
        at: at as Moment,
        kind: say(texts[`backup.kind.${kind}`], context.language),
        size: bytes,
        verified: version === verified ? context.now : (before?.verified ?? null),
        drill: before?.drill ?? null,
        why: say(texts[`backup.why.${why}`], context.language),
      };
    });
  apart.rewrite(backups, rows);
}

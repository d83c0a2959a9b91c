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
import { stillSame } from './same';

export interface Seen {
  /** These were compared with Drive's checksums just now, */
  readonly verified?: readonly string[];
  /** and this one was brought back for a test. */
  readonly drilled?: string;
  /** Why each stays, where that was worked out; others say what they said before, or why they were made. */
  readonly why?: ReadonlyMap<string, string>;
}

/** Writes all versions of the listing, newest first. */
export function listVersions(
  apart: Apart,
  context: Context,
  listing: readonly StoredFile[],
  { verified = [], drilled, why: reasons }: Seen,
): void {
  const sheet = apart.tables.find(({ key }) => key === backups.key)?.sheet;
  // Without its tab there is nothing to list in; *Periksa & perbaiki* brings it back, and the next version fills it.
  if (sheet === undefined || !apart.book.has(sheet)) return;
  const known = new Map(
    context
      .from(backups)
      .all()
      .map((row) => [row.id, row.values]),
  );
  const facts = versionsIn(listing).reverse().map(factsOf);
  const { language, now } = context;
  const rows = facts.map(({ version, at, kind, why, bytes }): RowValues => {
    const before = known.get(version);
    return {
      id: version,
      at: at as Moment,
      kind: say(texts[`backup.kind.${kind}`], language),
      size: bytes,
      verified: verified.includes(version) ? now : (before?.verified ?? null),
      drill: version === drilled ? now : (before?.drill ?? null),
      why: stillSame(
        context,
        reasons?.get(version) ?? (before?.why || say(texts[`backup.why.${why}`], language)),
        before?.why ?? '',
      ),
    };
  });
  apart.rewrite(backups, rows);
}

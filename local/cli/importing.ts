/** `rapi import`: one file, or a set of files as one job. */
import { basename } from 'node:path';
import type { Desk } from './desk';
import { readTable } from './files';
import { importFile, type Report, type Send } from './import-batches';
import { type Part, partOf, readSet } from './import-set';
import { type Openings, postOpenings, tallied } from './import-stock';
import type { Options } from './options';
import { request } from './request';

/** Imports what the options name and returns what became of each file. */
export async function importFiles(desk: Desk, as: string, { rest, into, map }: Options) {
  const [path = ''] = rest;
  const parts = into ? [partOf({ file: path, into, ...(map && { map }) }, '.')] : readSet(path).files;
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const send: Send = async (action, input, id) => (await request(desk, as, action, input, id)).result;
  const reports = await importParts(send, parts, say);
  // The quarter's job would find it too: nothing is lost where this is refused.
  await send('dashboard.refresh', { quiet: true }).catch(() => undefined);
  return into && reports.length === 1 ? reports[0] : reports;
}

/**
 * Imports the files in their order. All are read before the first row is sent: an unreadable one stops the job while nothing has happened. Where
 * a file gives stock as it is now, what the set's orders have shipped is added up first, for the openings come before the shipments.
 */
export async function importParts(
  send: Send,
  parts: readonly Part[],
  say: (text: string) => void = () => undefined,
): Promise<Report[]> {
  const tables = parts.map((part) => ({
    part,
    table: readTable(part.file),
    ...(part.lines?.file && { lines: readTable(part.lines.file) }),
  }));
  const openings: Openings | undefined = parts.some((part) => part.opening)
    ? await tallied(
        send,
        tables.filter(({ part }) => part.stock === 'post' && part.into === 'orders'),
      )
    : undefined;
  const reports: Report[] = [];
  for (const each of tables) {
    reports.push(await importFile(send, each, say));
    if (each.part.opening && openings) {
      const posted = await postOpenings(send, each, openings);
      reports.push({ ...posted, file: `${basename(each.part.file)} (${each.part.opening.column})` });
    }
  }
  return reports;
}

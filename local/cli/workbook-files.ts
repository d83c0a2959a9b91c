/** Workbooks from and to Excel files: `rapi open`, `rapi save`, and the page's *File* menu. A file that cannot be opened leaves nothing behind. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Host } from '../host';
import { type Desk, hostDesk, openFile } from './desk';
import { inviteTeam } from './furnish';
import type { Options } from './options';
import { Refused } from './refused';

/** Google converts no larger ones. */
const MOST_BYTES = 100 * 1024 * 1024;

type Wish = Pick<Options, 'book' | 'as' | 'zone' | 'language'>;

/** Makes a new workbook of an Excel file and closes it again. */
export async function openInto(file: string, wish: Wish): Promise<{ book: string; left: string[] }> {
  const { host, left } = await madeOf(readFile(file), resolve(wish.book), wish);
  host.close();
  return { book: wish.book, left };
}

/** The same, left open. Refuses what is no Excel workbook, and a name that is taken. */
export async function madeOf(
  content: Buffer,
  book: string,
  { as: owner, zone, language }: Pick<Wish, 'as' | 'zone' | 'language'>,
): Promise<{ host: Host; left: string[] }> {
  if (existsSync(book)) throw new Refused(`${book} is there already. Choose another name with --book.`);
  const { openXlsx, UnreadableXlsx } = await import('../xlsx');
  const opening = await openXlsx(content, language === 'en' ? 'en_US' : 'id_ID').catch((trouble: unknown) => {
    throw trouble instanceof UnreadableXlsx ? new Refused(trouble.said(language)) : trouble;
  });
  const host = openFile(book, { owner, zone, language });
  try {
    host.fill(opening);
  } catch (trouble) {
    host.close();
    for (const ending of ['', '-journal']) rmSync(book + ending, { force: true });
    throw trouble;
  }
  // As in Google: Rapi finds its tabs again, and takes a new owner for its own, once that person has opened it. In any other workbook it is told that nothing is set up.
  const desk = hostDesk(host, false);
  await desk.run({ handler: 'menuOpen', args: [], as: desk.owner, door: 'menu' });
  await inviteTeam(host);
  return { host, left: opening.left.lines(language) };
}

function readFile(file: string): Buffer {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES)
      throw new Refused(`${file} is larger than 100 MB. Split it into smaller workbooks.`);
    return readFileSync(file);
  } catch (trouble) {
    throw trouble instanceof Refused ? trouble : new Refused(`${file} cannot be read.`);
  }
}

/** Writes the workbook as an Excel file. */
export async function saveFrom(
  desk: Pick<Desk, 'save'>,
  file: string,
  { force, language }: Pick<Options, 'force' | 'language'>,
): Promise<{ file: string; left: string[] }> {
  if (existsSync(file) && !force)
    throw new Refused(`${file} is there already. Choose another name, or write over it with --force.`);
  const { content, left } = await desk.save(language);
  try {
    writeFileSync(file, Buffer.from(content, 'base64'));
  } catch (trouble) {
    throw new Refused(`${file} cannot be written: ${(trouble as Error).message}.`);
  }
  return { file, left };
}

/** A free name for an uploaded file's workbook, beside the one that is open. */
export function bookBeside(open: string, uploaded: string): string {
  const name =
    basename(uploaded)
      .replace(/\.xlsx$/i, '')
      .replace(/[^\p{L}\p{N} ._-]/gu, '_')
      .slice(0, 80) || 'workbook';
  for (let number = 1; ; number++) {
    const path = join(dirname(open), `${name}${number === 1 ? '' : `-${number}`}.rapi`);
    if (!existsSync(path)) return path;
  }
}

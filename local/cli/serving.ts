/** A book at its address, with the note that tells other processes; and at addresses of their own the books that its page makes of Excel files. */
import { basename } from 'node:path';
import type { Host } from '../host';
import { leaveNote, readNote, takeNoteAway } from '../server/note';
import { startServer } from '../server/server';
import { bundleFolder, pageFolder } from './home';
import { bookBeside, madeOf } from './workbook-files';

export interface Serving {
  address: string;
  close(): Promise<void>;
}

/** @param port 0 takes any free one */
export async function serving(host: Host, path: string, port: number): Promise<Serving> {
  const opened: { serving: Serving; host: Host }[] = [];
  const server = await startServer({
    host,
    bundle: bundleFolder,
    page: pageFolder,
    port,
    clock: true,
    log: (line) => process.stderr.write(`${line}\n`),
    openFile: async ({ name, content }) => {
      const book = bookBeside(path, name);
      const { zone, locale } = host.book();
      const made = await madeOf(Buffer.from(content, 'base64'), book, {
        as: host.people().find(({ access }) => access === 'owner')?.email,
        zone,
        language: /^en/.test(locale) ? 'en' : 'id',
      });
      const other = await serving(made.host, book, 0);
      opened.push({ serving: other, host: made.host });
      return { file: basename(book), address: other.address, left: made.left };
    },
  });
  leaveNote(path, { address: server.address, token: server.token, pid: process.pid });
  return {
    address: server.address,
    close: async () => {
      for (const each of opened) {
        await each.serving.close();
        each.host.close();
      }
      await server.close();
      if (readNote(path)?.pid === process.pid) takeNoteAway(path);
    },
  };
}

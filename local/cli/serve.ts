/** `rapi serve`, which is also `npm start`: the workbook in a browser, with the sample business when it is new. */
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import type { Host } from '../host';
import { origins } from '../server/guard';
import { BusyPort } from '../server/server';
import { openFile } from './desk';
import { furnish, SAMPLE } from './furnish';
import { Misused, type Options } from './options';
import { Refused } from './refused';
import { serving } from './serving';

const DEFAULT_PORT = 8765;

/** Runs until it is stopped. Refuses a busy port, a locked or a foreign file before anything is written. */
export async function serve(options: Options) {
  const port = portOf(process.env.PORT);
  const path = resolve(options.book);
  await provePortFree(port);
  if (options.fresh) moveAside(path);
  // An empty file holds nobody's work: somebody touched a name, or a disk was full.
  const isNew = !existsSync(path) || statSync(path).size === 0;
  const sample = options.empty ? {} : SAMPLE;
  const owner = options.as ?? (options.empty ? undefined : SAMPLE.owner);
  const host = openFile(path, {
    ...sample,
    owner,
    zone: options.zone,
    language: options.language,
    address: origins(port).page,
  });
  try {
    // Without the sample business nothing is set up: that is what Rapi → Mulai does.
    if (isNew && !options.empty)
      await furnish(host, options).catch((trouble: unknown) => giveUp(host, path, trouble));
    const server = await serving(host, path, port);
    process.stdout.write(`${inventory(host, options.book, server.address)}\n`);
    await stopped();
    await server.close();
  } catch (trouble) {
    throw trouble instanceof BusyPort ? new Refused(trouble.message) : trouble;
  } finally {
    host.close();
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Misused(`PORT is a number from 1 to 65535, not ${text}.`);
  return port;
}

/** Before a new file is made: a busy port must leave nothing behind. */
function provePortFree(port: number): Promise<void> {
  return new Promise((free, refuse) => {
    const probe = createServer();
    probe.once('error', (trouble: NodeJS.ErrnoException) =>
      refuse(
        new Refused(
          trouble.code === 'EADDRINUSE'
            ? new BusyPort(port).message
            : `Port ${port} cannot be used: ${trouble.message}.`,
        ),
      ),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()));
  });
}

/** `griya-daun.rapi` → `griya-daun.rapi.bak1`, or the next free number. A book that is open stays where it is. */
function moveAside(path: string) {
  if (!existsSync(path)) return;
  // Opening proves that no other process has it, and takes back what a killed one left half written.
  openFile(path).close();
  let number = 1;
  while (existsSync(`${path}.bak${number}`)) number++;
  renameSync(path, `${path}.bak${number}`);
  if (existsSync(`${path}-journal`)) renameSync(`${path}-journal`, `${path}.bak${number}-journal`);
  process.stdout.write(`The workbook so far is kept as ${path}.bak${number}\n`);
}

/** Half furnished, the file would pass for a finished workbook at the next start. It was made a moment ago and holds nobody's work. */
function giveUp(host: Host, path: string, trouble: unknown): never {
  host.close();
  for (const ending of ['', '-journal']) rmSync(path + ending, { force: true });
  throw trouble;
}

/** What a person at the terminal wants to know: where it is and what it holds. */
function inventory(host: Host, file: string, address: string) {
  const { name } = host.book();
  const sheets = host.sheets();
  const width = Math.max(...sheets.map((sheet) => sheet.name.length));
  const lines = sheets.map((sheet) => {
    // The frozen header is no row of data.
    const rows = Math.max(0, sheet.lastRow - sheet.frozenRows).toLocaleString('en');
    return `  ${sheet.name.padEnd(width)}  ${rows.padStart(7)} rows${sheet.hidden ? '  (hidden)' : ''}`;
  });
  return [`${name}  ·  ${file}`, ...lines, '', `  ${address}`, '  Ctrl+C stops.'].join('\n');
}

function stopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
}

/**
 * Who has a workbook file open. The SQLite of this host locks by a folder FILE.lock that a killed process leaves behind, so
 * beside it stands FILE.pid with the owner's process id and start time: only when that process is gone may the folder go.
 * FILE-journal is never touched: SQLite needs it to take back what a killed process had half written.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { BookLocked } from './problems';

interface Owner {
  pid: number;
  /** When the process started, as the system tells it; a process id alone is used again. */
  started: string;
  address?: string;
}

/** Undefined when there is no such process; an empty text where the system does not tell. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    if (process.platform === 'linux') {
      // The name in parentheses may hold blanks; the start time is the 20th field after it.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return fields[0] === 'Z' ? undefined : (fields[19] ?? '');
    }
    if (process.platform === 'darwin') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    }
  } catch {
    return process.platform === 'linux' ? undefined : '';
  }
  return '';
}

const self = (address?: string): Owner => ({
  pid: process.pid,
  started: startOf(process.pid) ?? '',
  ...(address && { address }),
});

const alive = ({ pid, started }: Owner): boolean => {
  const now = startOf(pid);
  return now !== undefined && (now === started || now === '' || started === '');
};

function ownerIn(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

export class FileLock {
  private constructor(
    private readonly file: string,
    private readonly owner: Owner,
  ) {}

  /** Takes the file for this process; throws `BookLocked` while another one lives. */
  static take(file: string, address?: string): FileLock {
    const path = `${file}.pid`;
    const owner = self(address);
    for (let attempt = 0; ; attempt++) {
      if (FileLock.write(path, owner)) break;
      const other = ownerIn(path);
      if (other && alive(other)) throw new BookLocked(file, other.pid, other.address);
      if (attempt > 20) throw new BookLocked(file);
      FileLock.bury(file, other);
    }
    if (existsSync(`${file}.lock`)) FileLock.clear(file);
    rmSync(`${file}.pid.dead`, { force: true });
    return new FileLock(file, owner);
  }

  /** A link appears with its content or not at all, and never over another one. */
  private static write(path: string, owner: Owner): boolean {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(owner));
    try {
      linkSync(draft, path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return false;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  /** Renames the note of a dead owner: of several heirs only one succeeds, and the note stays as proof until the folder is gone. */
  private static bury(file: string, dead: Owner | undefined): void {
    const grave = `${file}.pid.dead`;
    try {
      renameSync(`${file}.pid`, grave);
    } catch {
      return;
    }
    const buried = ownerIn(grave);
    if (!buried || (buried.pid === dead?.pid && buried.started === dead.started)) return;
    // Another heir was faster and its living note was taken: it goes back.
    if (alive(buried)) renameSync(grave, `${file}.pid`);
  }

  private static clear(file: string): void {
    const grave = `${file}.pid.dead`;
    const dead = existsSync(grave) ? ownerIn(grave) : undefined;
    const proved = existsSync(grave) && (!dead || !alive(dead));
    if (!proved) {
      rmSync(`${file}.pid`, { force: true });
      throw new BookLocked(file);
    }
    rmdirSync(`${file}.lock`);
  }

  /** Tells other processes where this one serves the book. */
  serve(address: string): void {
    this.owner.address = address;
    writeFileSync(`${this.file}.pid.new`, JSON.stringify(this.owner));
    renameSync(`${this.file}.pid.new`, `${this.file}.pid`);
  }

  release(): void {
    const { pid, started } = ownerIn(`${this.file}.pid`) ?? {};
    if (pid === this.owner.pid && started === this.owner.started) rmSync(`${this.file}.pid`, { force: true });
  }
}

/**
 * The note beside a book's file that a running server leaves, so that the `rapi` command finds it: address, key and process.
 * Only its writer may read it. A killed server leaves it behind, therefore whoever reads it tries the address first.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

export interface Note {
  address: string;
  token: string;
  pid: number;
}

const place = (file: string) => `${file}.server`;

/** Leaves the note, in place of an older one. */
export function leaveNote(file: string, note: Note) {
  rmSync(place(file), { force: true });
  writeFileSync(place(file), JSON.stringify(note), { mode: 0o600 });
}

/** The note, or undefined where none can be read. */
export function readNote(file: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(place(file), 'utf8')) as Note;
  } catch {
    return undefined;
  }
}

/** Removes the note as the server ends. */
export function takeNoteAway(file: string) {
  rmSync(place(file), { force: true });
}

/** A version brought back from Drive sheet by sheet, each compared with its manifest; what one run cannot do, the next goes on with. */
import type { Problem } from '../../kernel/problem';
import type { Apart } from '../../ports/apart';
import type { StoredFile } from '../../ports/drive';
import {
  cut,
  healthOf,
  keepHealth,
  keyOf,
  type Loaded,
  nameOf,
  openVersion,
  type Packs,
  type Rebuilding,
  type SheetEntry,
} from '../backup';

export type Rebuilt =
  | { readonly problem: Problem }
  /** This sheet is not as its manifest says. */
  | { readonly unlike: string }
  | { readonly done: number; readonly all: number }
  | {
      readonly manifest: Loaded['manifest'];
      /** Milliseconds of all runs together. */
      readonly ms: number;
      /** The one sheet, to be written and read again. */
      load(entry: SheetEntry): Loaded | Problem;
    };

/** Google's stopping a run costs so much at most. */
const NOTED_MS = 20_000;

/** The state itself is compared when the manifest is opened: here it is made again out of the rows. */
export function rebuilt(apart: Apart, file: StoredFile, files: readonly StoredFile[]): Rebuilt {
  const began = apart.now();
  const packs: Packs = new Map();
  const version = openVersion(apart, file, files, packs);
  if ('problems' in version) return { problem: version.problems[0] as Problem };
  const { manifest } = version;
  const known = healthOf(apart).rebuilding;
  const before = known?.manifest === file.sha256 ? known : { sheets: 0, ms: 0 };
  const note = (sheets: number): Rebuilding => {
    const rebuilding = { manifest: file.sha256, sheets, ms: before.ms + apart.now() - began };
    keepHealth(apart, { rebuilding });
    return rebuilding;
  };
  let noted = began;
  const all = manifest.sheets.length;
  for (let at = before.sheets; at < all; at++) {
    if (at > before.sheets && !apart.mayGoOn()) {
      note(at);
      return { done: at, all };
    }
    if (apart.now() - noted >= NOTED_MS) {
      note(at);
      noted = apart.now();
    }
    const entry = manifest.sheets[at] as SheetEntry;
    const outcome = version.load((each) => each === entry);
    if (!('loaded' in outcome)) return { problem: outcome.problems[0] as Problem };
    if (!isLike(outcome.loaded, entry)) return { unlike: entry.name };
  }
  const { ms } = before.sheets < all ? note(all) : (known as Rebuilding);
  const load = (entry: SheetEntry): Loaded | Problem => {
    const outcome = version.load((each) => each === entry);
    return 'loaded' in outcome ? outcome.loaded : (outcome.problems[0] as Problem);
  };
  return { manifest, ms, load };
}

function isLike(loaded: Loaded, entry: SheetEntry): boolean {
  const rows = loaded.rows(entry);
  const blocks = cut(rows, (line) => keyOf(line, entry.key)).map((lines) => nameOf(lines, loaded.hash));
  return rows.length === entry.rows && blocks.join() === entry.blocks.join();
}

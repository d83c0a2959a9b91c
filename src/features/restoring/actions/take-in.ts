/** A fresh workbook takes a version from files that a person chose: each call brings some, the last one restores. */

import * as z from 'zod/mini';
import { Refusal, refuse } from '../../../kernel/problem';
import type { Errand } from '../../../ports/feature';
import {
  findVersion,
  folderGone,
  type Halfway,
  isPut,
  keepMemory,
  MAY_BACK_UP,
  memoryOf,
  notKeeper,
  numberOf,
  saidHalfway,
  takeIds,
  versionsIn,
} from '../../backup';
import { version } from '../input';
import { type Restored, restore } from '../restore/restore';
import { saidRestored } from './restore';

interface Kept {
  readonly kept: number;
}

interface Wish {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Set by the last call: the version to bring back. */
  readonly restore?: string | undefined;
}

/** Names of Rapi's own backup files; a browser may have put a number behind. */
const NAME = /^(CDG-\d{6,15}(?:-\d{1,6})?\.(?:json|ndjson))$/;

export const takeIn: Errand<Wish, Restored | Kept | Halfway> = {
  name: 'backup.takeIn',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () =>
    z.object({
      files: z.array(z.object({ name: z.string().check(z.maxLength(120)), text: z.string() })),
      restore: z.optional(version()),
    }),
  run: (context, input, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const names = input.files.map(({ name }) => plainName(name));
    const odd = input.files.find((_, index) => !NAME.test(names[index] ?? ''));
    if (odd) return refuse('backup.notOurs', { file: odd.name.slice(0, 60) }, { field: 'files' });
    let memory = memoryOf(apart, context.settings.firm);
    const there = apart.drive.list(memory.folder);
    for (const [index, { text }] of input.files.entries()) {
      const name = names[index] as string;
      // The same file again, after a call that got no answer, replaces itself.
      const known = there.find((file) => file.name === name);
      if (known && known.sha256 !== apart.digest(text) && known.notes.rapi !== 'taken')
        return refuse('backup.nameTaken', { file: name }, { field: 'files' });
      const one = takeIds(apart, memory, known ? 0 : 1);
      memory = one.memory;
      keepMemory(apart, memory);
      const id = known?.id ?? (one.ids[0] as string);
      const { folder } = memory;
      if (!isPut(apart, { id, name, folder, text, notes: { rapi: 'taken', folder } }))
        return folderGone(apart);
    }
    if (input.restore === undefined) return { kept: input.files.length };
    // What this workbook saves from here on is numbered behind what it took in.
    const files = apart.drive.list(memory.folder);
    const highest = Math.max(0, ...versionsIn(files).map(numberOf));
    if (highest >= memory.next) keepMemory(apart, { ...memory, next: highest + 1 });
    const loaded = findVersion(apart, input.restore);
    return loaded instanceof Refusal ? loaded : restore(context, apart, loaded, []);
  },
  inverse: {
    with: 'backup.restore',
    input: (input, result) => ({ version: 'safety' in result ? result.safety : (input.restore ?? '') }),
  },
  // The files are there by now: from here on it is a restore like any other.
  unfinished: (result, { restore: wanted = '' }) => {
    const left = saidHalfway(result);
    return left && { ...left, next: { action: 'backup.restore', input: { version: wanted } } };
  },
  done: (result, context) =>
    'all' in result
      ? { code: 'backup.keptFiles', values: { count: result.done } }
      : 'kept' in result
        ? { code: 'backup.keptFiles', values: { count: result.kept } }
        : saidRestored(result, context),
};

/** `CDG-000001 (1).json` is what a browser makes of a second download. */
function plainName(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/ ?\(\d+\)(?=\.)/, '');
}

/**
 * The recovery drill: the newest version is rebuilt from Drive alone and its state compared, then one sheet, another each time, is written to a sheet of its
 * own, read again, compared and taken away. Its name is kept before it is made: whoever comes next takes away what a stop left, and goes on with the rest.
 */
import { problem, Refusal, refuse } from '../../kernel/problem';
import { say } from '../../kernel/words';
import type { Apart } from '../../ports/apart';
import type { Context } from '../../ports/context';
import type { StoredFile } from '../../ports/drive';
import {
  applyBeside,
  type Drilled,
  factsOf,
  filesOf,
  type Halfway,
  healthOf,
  keepHealth,
  type Loaded,
  type SheetEntry,
  tidyDrill,
  versionsIn,
} from '../backup';
import { rebuilt } from './rebuild';
import { listKept } from './store/listed';
import { noteTrouble } from './store/trouble';
import { texts } from './words';

/** A key that is not here is no damage: home says it already, and the version is as good as it was. */
const LOCKED = 'backup.manifest.locked';

export function runDrill(context: Context, apart: Apart): Drilled | Halfway | Refusal {
  tidyDrill(apart);
  const files = filesOf(apart);
  const file = drilledNow(apart, versionsIn(files));
  if (!file) return refuse('backup.noneYet');
  const { version, chain } = factsOf(file);
  const wrong = (found: Parameters<typeof noteTrouble>[2]): Refusal => {
    keepHealth(apart, { rebuilding: undefined });
    return found.code === LOCKED ? new Refusal([found]) : noteTrouble(context, apart, found, version, chain);
  };
  const failed = (sheet: string): Refusal => wrong(problem('keeping.drillFailed', { version, sheet }));
  const found = rebuilt(apart, file, files);
  if ('problem' in found) return wrong(found.problem);
  if ('unlike' in found) return failed(found.unlike);
  if ('done' in found) return found;
  const { manifest, ms } = found;
  // Writing one sheet is one step.
  if (!apart.mayGoOn()) return { done: manifest.sheets.length, all: manifest.sheets.length };
  const began = apart.now();
  const sheets = manifest.sheets.filter(({ table, rows }) => table !== 'control' && rows > 0);
  const turn = ((healthOf(apart).drilled?.turn ?? -1) + 1) % Math.max(1, sheets.length);
  const entry = sheets[turn];
  if (entry) {
    const loaded = found.load(entry);
    if ('code' in loaded) return wrong(loaded);
    if (!writtenAndRead(context, apart, loaded, entry)) return failed(entry.name);
  }
  const rows = sheets.reduce((sum, each) => sum + each.rows, 0);
  const writing = entry ? ((apart.now() - began) * rows) / entry.rows : 0;
  const drilled: Drilled = {
    version,
    at: context.now,
    restoreMs: Math.round(ms + writing),
    bytes: manifest.packs.reduce((sum, { size }) => sum + size, file.size),
    sheet: entry?.name ?? '',
    turn,
  };
  keepHealth(apart, {
    drilled,
    rebuilding: undefined,
    ...(healthOf(apart).trouble?.code === 'keeping.drillFailed' && { trouble: undefined }),
  });
  listKept(apart, context, files, { verified: [version], drilled: version });
  return drilled;
}

/** The one that a run before has begun with, though another was made since; else the newest. */
function drilledNow(apart: Apart, versions: readonly StoredFile[]): StoredFile | undefined {
  const { rebuilding } = healthOf(apart);
  return versions.find(({ sha256 }) => sha256 === rebuilding?.manifest) ?? versions[versions.length - 1];
}

/** One sheet in a sheet of its own, out of sight and at the end; whatever it finds, that sheet is gone afterwards. */
function writtenAndRead(context: Context, apart: Apart, loaded: Loaded, entry: SheetEntry): boolean {
  const wanted = say(texts['keeping.drillSheet'], context.language, { version: loaded.manifest.version });
  const names = new Set(apart.book.tabs().map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  keepHealth(apart, { drilling: { name } });
  const tab = apart.book.add(name);
  keepHealth(apart, { drilling: { name, sheet: tab.id } });
  const same = applyBeside(apart, aside(loaded, apart.book.tabs().length), entry, tab);
  tidyDrill(apart);
  return same;
}

/** The version with every sheet hidden and in the last place. */
function aside(loaded: Loaded, place: number): Loaded {
  return {
    ...loaded,
    layout: (entry) =>
      loaded.layout(entry).map((line) => {
        const parsed = JSON.parse(line) as { readonly tab?: object };
        return parsed.tab ? JSON.stringify({ tab: { ...parsed.tab, hidden: true, place } }) : line;
      }),
  };
}

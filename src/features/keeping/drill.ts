/**
 * The recovery drill: the newest version is rebuilt from Drive alone and its state compared, then one sheet, another each time, is written to a sheet of its
 * own, read again, compared and taken away. Its name is kept before it is made: whoever comes next takes away what a stop left.
 */
import { problem, type Refusal, refuse } from '../../kernel/problem';
import { say } from '../../kernel/words';
import type { Apart } from '../../ports/apart';
import type { Context } from '../../ports/context';
import {
  applyBeside,
  type Drilled,
  factsOf,
  filesOf,
  healthOf,
  keepHealth,
  type Loaded,
  loadVersion,
  type SheetEntry,
  tidyDrill,
  versionsIn,
} from '../backup';
import { unlikeState } from './rebuild';
import { listKept } from './store/listed';
import { noteTrouble } from './store/trouble';
import { texts } from './words';

export function runDrill(context: Context, apart: Apart): Drilled | Refusal {
  tidyDrill(apart);
  const files = filesOf(apart);
  const file = versionsIn(files).pop();
  if (!file) return refuse('backup.noneYet');
  const { version, chain } = factsOf(file);
  const began = apart.now();
  const outcome = loadVersion(apart, file, files);
  const [wrong] = outcome.problems;
  if (wrong) return noteTrouble(context, apart, wrong, version, chain);
  if (!('loaded' in outcome)) return refuse('backup.noneYet');
  const { loaded } = outcome;
  const failed = (sheet: string): Refusal =>
    noteTrouble(context, apart, problem('keeping.drillFailed', { version, sheet }), version, chain);
  const unlike = unlikeState(loaded);
  if (unlike !== undefined) return failed(unlike);
  const loadedAt = apart.now();
  const { manifest } = loaded;
  const sheets = manifest.sheets.filter(({ table, rows }) => table !== 'control' && rows > 0);
  const turn = ((healthOf(apart).drilled?.turn ?? -1) + 1) % Math.max(1, sheets.length);
  const entry = sheets[turn];
  const same = entry === undefined || writtenAndRead(context, apart, loaded, entry);
  if (entry && !same) return failed(entry.name);
  const rows = sheets.reduce((sum, each) => sum + each.rows, 0);
  const writing = entry ? ((apart.now() - loadedAt) * rows) / entry.rows : 0;
  const drilled: Drilled = {
    version,
    at: context.now,
    restoreMs: Math.round(loadedAt - began + writing),
    bytes: manifest.packs.reduce((sum, { size }) => sum + size, file.size),
    sheet: entry?.name ?? '',
    turn,
  };
  keepHealth(apart, {
    drilled,
    ...(healthOf(apart).trouble?.code === 'keeping.drillFailed' && { trouble: undefined }),
  });
  listKept(apart, context, files, { verified: [version], drilled: version });
  return drilled;
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

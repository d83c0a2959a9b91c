/** Imports: bringing files in, looking before, and taking tables out again. */
import type { Feature } from '../../ports/feature';
import { trail } from '../trail';
import { batch } from './actions/batch';
import { exportTable } from './actions/export';
import { finish } from './actions/finish';
import { list } from './actions/list';
import { match } from './actions/match';
import { openings } from './actions/openings';
import { park } from './actions/park';
import { preview } from './actions/preview';
import { progress, run } from './actions/run';
import { shape } from './actions/shape';
import { start } from './actions/start';
import { tally } from './actions/tally';
import { undo, undoLook } from './actions/undo';
import { parked, imports as table } from './tables';
import { texts } from './words';

export const imports: Feature = {
  key: 'imports',
  tables: [table, parked],
  actions: [
    match,
    list,
    shape,
    preview,
    start,
    batch,
    finish,
    park,
    run,
    progress,
    tally,
    openings,
    undo,
    undoLook,
    exportTable,
  ],
  panels: ['imports.wizard', 'imports.undo'],
  later: ['imports.wizard', 'imports.undo'],
  menu: [
    {
      handler: 'menuImportFile',
      label: { id: 'File lain…', en: 'Other file…' },
      under: 'import',
      panel: 'imports.wizard',
    },
    {
      handler: 'menuUndoImport',
      label: { id: 'Batalkan impor…', en: 'Undo import…' },
      under: 'import',
      panel: 'imports.undo',
    },
  ],
  words: texts,
  says: () => [
    {
      table: table.key,
      column: 'state',
      texts: (['running', 'done', 'undoing', 'undone'] as const).map((state) => texts[`imports.${state}`]),
    },
    { table: trail.key, column: 'state', texts: [texts['imports.undone']] },
  ],
};

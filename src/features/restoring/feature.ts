/** Versions beside now, and brought back: rows, tabs, everything, into a fresh workbook; and as one file to keep. Part of the backup, whose name its actions bear. */
import type { Feature } from '../../ports/feature';
import { card } from './actions/card';
import { compare } from './actions/compare';
import { download } from './actions/download';
import { restore, resume } from './actions/restore';
import { takeIn } from './actions/take-in';
import { texts } from './words';

export const restoring: Feature = {
  key: 'restoring',
  comesWith: 'backup',
  tables: [],
  actions: [card, compare, restore, resume, takeIn, download],
  menu: [
    {
      handler: 'menuDownloadBackup',
      label: { id: 'Unduh', en: 'Download' },
      under: 'backup',
      panel: 'backup.download',
    },
    {
      handler: 'menuCompareVersion',
      label: { id: 'Bandingkan versi', en: 'Compare a version' },
      panel: 'backup.compare',
      wide: true,
    },
  ],
  panels: ['backup.version', 'backup.takeIn', 'backup.download', 'backup.compare'],
  later: ['backup.version', 'backup.takeIn', 'backup.download'],
  words: texts,
};

/** Backup: versions of the whole workbook in the keeper's Drive, and checked. */
import type { Feature } from '../../ports/feature';
import { choose, contents } from './actions/contents';
import { ASKED, asked, now } from './actions/now';
import { schedule, setSchedule } from './actions/schedule';
import { verify } from './actions/verify';
import { versions } from './actions/versions';
import { figures } from './figures';
import { backups } from './tables';
import { texts } from './words';
import { scheduleTexts } from './words-schedule';

export const backup: Feature = {
  key: 'backup',
  tables: [backups],
  actions: [now, asked, versions, verify, schedule, setSchedule, choose, contents],
  menu: [
    {
      handler: 'menuBackupNow',
      label: { id: 'Cadangkan sekarang', en: 'Back up now' },
      under: 'backup',
      panel: 'backup.now',
    },
    {
      handler: 'menuVersions',
      label: { id: 'Versi & pulihkan', en: 'Versions and restore' },
      under: 'backup',
      panel: 'backup.versions',
    },
  ],
  settings: [
    { panel: 'backup.contents', title: { id: 'Isi cadangan', en: 'What backups hold' } },
    { panel: 'backup.schedule', title: { id: 'Jadwal cadangan', en: 'Backup schedule' } },
  ],
  jobs: [
    { name: 'backup.daily', every: 'day', action: 'backup.now', input: { why: 'daily' } },
    { name: 'backup.asked', every: 'quarter', action: 'backup.asked' },
  ],
  panels: ['backup.now', 'backup.versions', 'backup.schedule', 'backup.contents'],
  later: ['backup.now', 'backup.versions', 'backup.schedule', 'backup.contents'],
  words: { ...texts, ...scheduleTexts },
  says: () => [
    {
      table: backups.key,
      column: 'kind',
      texts: (['full', 'incremental', 'differential'] as const).map((kind) => texts[`backup.kind.${kind}`]),
    },
    {
      table: backups.key,
      column: 'why',
      texts: Object.entries(texts).flatMap(([key, text]) => (/^backup\.why\./.test(key) ? [text] : [])),
    },
  ],
  figures,
  // Whoever opens the new version first asks; the keeper's job takes it with the next quarter.
  safeguard: {
    ask: (at) => ({ [ASKED]: JSON.stringify({ by: '', at }) }),
    done: (properties) => !properties[ASKED],
  },
};

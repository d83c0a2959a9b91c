/** Texts of the backup's panels. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  versions: { id: 'Versi & pulihkan', en: 'Versions and restore' },
  empty: {
    id: 'Belum ada versi. Cadangkan sekarang, atau ambil dari file.',
    en: 'No versions yet. Back up now, or take one from files.',
  },
  now: { id: 'Cadangkan sekarang', en: 'Back up now' },
  takeIn: { id: 'Ambil dari file', en: 'Take from files' },
  choose: { id: 'File cadangan', en: 'Backup files' },
  chooseHelp: {
    id: 'Pilih semua file CDG- dari satu versi: .json dan .ndjson.',
    en: 'Choose all CDG- files of one version: .json and .ndjson.',
  },
  noManifest: {
    id: 'File .json versinya belum dipilih. Pilih bersama file .ndjson.',
    en: 'The .json file of the version is not chosen. Choose it with the .ndjson files.',
  },
  taking: { id: 'Mengambil {n} dari {all} file…', en: 'Taking {n} of {all} files…' },
  takenAsk: {
    id: 'Isi buku ini diganti dengan {version}. Keadaan sekarang dicadangkan dulu.',
    en: 'What this workbook holds is replaced by {version}. The present state is backed up first.',
  },
  restoreAll: { id: 'Pulihkan {version}', en: 'Restore {version}' },
});

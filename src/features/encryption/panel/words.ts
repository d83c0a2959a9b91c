/** Texts of the encryption's panel. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  title: { id: 'Enkripsi cadangan', en: 'Backup encryption' },
  isOff: {
    id: 'Mati: siapa pun yang memegang berkas cadangan bisa membacanya.',
    en: 'Off: whoever holds the backup files can read them.',
  },
  isOn: {
    id: 'Menyala: berkas cadangan hanya terbaca dengan frasa sandi.',
    en: 'On: backup files can be read with the passphrase only.',
  },
  isLocked: {
    id: 'Menyala, tetapi akun ini tidak punya kuncinya. Tidak ada versi baru sampai frasa sandi diisi.',
    en: 'On, but this account has no key. There are no new versions until the passphrase is given.',
  },
  warning: {
    id: 'Frasa sandi hilang berarti semua cadangan terenkripsi hilang. Tidak ada yang bisa memulihkannya, Rapi pun tidak.',
    en: 'A lost passphrase is the loss of all encrypted backups. Nobody can recover it, Rapi neither.',
  },
  write: {
    id: 'Tulis di kertas dan simpan di luar komputer ini.',
    en: 'Write it on paper and keep it away from this computer.',
  },
  passphrase: { id: 'Frasa sandi', en: 'Passphrase' },
  again: { id: 'Sekali lagi', en: 'Once more' },
  help: { id: 'Empat kata atau paling sedikit 12 huruf.', en: 'Four words, or at least 12 characters.' },
  turnOn: { id: 'Nyalakan enkripsi', en: 'Turn encryption on' },
  change: { id: 'Ganti frasa sandi', en: 'Change the passphrase' },
  turnOff: { id: 'Matikan enkripsi', en: 'Turn encryption off' },
  unlock: { id: 'Buka versi terenkripsi', en: 'Open encrypted versions' },
  unlockHelp: {
    id: 'Untuk versi yang dibuat penjaga lain atau dibawa dari buku lain.',
    en: 'For versions made by another keeper or brought from another workbook.',
  },
});

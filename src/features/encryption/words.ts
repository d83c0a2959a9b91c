/** Texts of the encryption. A passphrase is *frasa sandi*: several words, not one. */
import { words } from '../../kernel/words';

export const texts = words({
  'encryption.locked': {
    id: 'Versi dienkripsi, tetapi kuncinya tidak ada di akun ini. Buka Enkripsi cadangan, isi frasa sandi.',
    en: 'Versions are encrypted, but this account has no key. Open Backup encryption and give the passphrase.',
  },
  'backup.manifest.locked': {
    id: '{file} terenkripsi. Buka Enkripsi cadangan dan isi frasa sandinya (rapi: --passphrase-file).',
    en: '{file} is encrypted. Open Backup encryption and give its passphrase (rapi: --passphrase-file).',
  },
  'encryption.wrong': {
    id: 'Frasa sandi ini tidak membuka satu versi pun. Periksa ejaannya, lalu coba lagi.',
    en: 'This passphrase opens no version. Check its spelling and try again.',
  },
  'encryption.weak': {
    id: 'Frasa sandi terlalu mudah ditebak. Pakai empat kata atau paling sedikit 12 huruf.',
    en: 'This passphrase is easy to guess. Use four words, or at least 12 characters.',
  },
  'encryption.differs': {
    id: 'Kedua frasa sandi tidak sama. Ketik sekali lagi.',
    en: 'The two passphrases differ. Type it once more.',
  },
  'encryption.none': {
    id: 'Tidak ada versi terenkripsi di Drive akun ini. Pilih frasa sandi baru di bawah.',
    en: 'There is no encrypted version in this account’s Drive. Choose a new passphrase below.',
  },
  'encryption.on': {
    id: 'Enkripsi menyala. Versi berikutnya penuh dan terenkripsi; yang lama tetap terbaca.',
    en: 'Encryption is on. The next version is full and encrypted; older ones stay readable.',
  },
  'encryption.off': {
    id: 'Enkripsi mati. Versi berikutnya penuh dan tanpa enkripsi.',
    en: 'Encryption is off. The next version is full and not encrypted.',
  },
  'encryption.opened': {
    id: '{count|versi|versi} terenkripsi bisa dibaca lagi di akun ini.',
    en: '{count|encrypted version|encrypted versions} can be read again with this account.',
  },
  'encryption.keyStays': {
    id: 'Kunci tetap di akun ini; itu tidak mengubah apa pun di buku.',
    en: 'The key stays with this account; nothing in the workbook changed.',
  },
  'encryption.alarm': {
    id: 'Cadangan berhenti: kunci enkripsi tidak ada di akun penjaga.',
    en: 'Backups have stopped: the keeper’s account has no encryption key.',
  },
});

/** Texts of *Penjaga cadangan*: who keeps the backups, and how another person takes over. */
import { words } from '../../kernel/words';

export const keeperTexts = words({
  'keeping.keeper.title': { id: 'Penjaga cadangan', en: 'Who keeps the backups' },
  'keeping.keeper.you': { id: 'Anda', en: 'you' },
  'keeping.keeper.what': {
    id: 'Versi ada di Drive orang ini, dan tugas terjadwal Rapi berjalan atas namanya.',
    en: 'The versions lie in this person’s Drive, and Rapi’s scheduled work runs in their name.',
  },
  'keeping.keeper.old': {
    id: 'Versi sebelum {when} ada di Drive {name}.',
    en: 'Versions from before {when} lie in the Drive of {name}.',
  },
  'keeping.keeper.oldFiles': {
    id: 'Untuk memakainya: unduh dari sana, lalu Versi & pulihkan → Ambil dari file.',
    en: 'To use one: download it there, then Versions and restore → Take from files.',
  },
  'keeping.keeper.take': { id: 'Ambil alih', en: 'Take over' },
  'keeping.keeper.sure': {
    id: 'Cadangan dibuat baru, penuh, di Drive Anda. Versi yang ada tetap di Drive {name}: unduh yang perlu dari sana.',
    en: 'Backups begin anew in your Drive. Those there are stay in the Drive of {name}: download there what you need.',
  },
  'keeping.keeper.give': { id: 'Serahkan ke orang lain', en: 'Hand over to somebody else' },
  'keeping.keeper.to': { id: 'Siapa', en: 'Who' },
  'keeping.offered': {
    id: '{name} bisa mengambil alih sekarang: Rapi → Cadangan → Penjaga cadangan. Sampai saat itu semua tetap.',
    en: '{name} can take over now: Rapi → Backup → Who keeps the backups. Until then nothing changes.',
  },
  'keeping.tookOver': {
    id: 'Anda penjaga cadangan sekarang, {version} tersimpan di Drive Anda. Versi lama tetap di Drive {from}.',
    en: 'You keep the backups now, {version} is in your Drive. Older versions stay in the Drive of {from}.',
  },
  'keeping.keeper.locked': {
    id: 'Versi dienkripsi: tanpa frasa sandinya, yang lama tidak bisa dibuka. Versi baru memakai frasa sandi Anda sendiri.',
    en: 'Versions are encrypted: without that passphrase old ones stay closed. New ones take a passphrase of yours.',
  },
  'keeping.keeper.noKey': {
    id: 'Belum ada versi baru: buka Enkripsi cadangan, isi frasa sandi lama atau pilih yang baru.',
    en: 'No new version yet: open Backup encryption, give the old passphrase or choose a new one.',
  },
  'keeping.tookOverLocked': {
    id: 'Anda penjaga sekarang, belum ada versi. Buka Enkripsi cadangan, pilih frasa sandi baru; versi lama butuh frasa lama.',
    en: 'You keep the backups now, without a version yet. Choose a passphrase in Backup encryption; old versions need theirs.',
  },
  'keeping.takesBack': {
    id: 'Penjaga cadangan tidak diurungkan: yang lama bisa mengambil alih lagi.',
    en: 'This is not undone: whoever kept the backups before can take over again.',
  },
  'keeping.askOwner': {
    id: 'Minta {owner} membuka Cadangan → Penjaga cadangan dan menyerahkannya ke Anda. Lalu tekan Ambil alih.',
    en: 'Ask {owner} to open Backup → Who keeps the backups and hand over to you. Then press Take over.',
  },
  'keeping.isKeeper': {
    id: 'Anda sudah penjaga cadangan. Tidak ada yang diubah.',
    en: 'You keep the backups already. Nothing was changed.',
  },
  'keeping.isKeeperAlready': {
    id: '{name} sudah penjaga cadangan. Pilih orang lain.',
    en: '{name} keeps the backups already. Choose somebody else.',
  },
  'keeping.notOfTeam': {
    id: '{name} bukan pemilik atau manajer di Tim. Tulis perannya di Tim dulu.',
    en: '{name} is no owner or manager in Team. Write their role there first.',
  },
  'keeping.alarm.offered': {
    id: '{by} menyerahkan cadangan ke Anda. Tekan Ambil alih.',
    en: '{by} hands the backups over to you. Press Take over.',
  },
  'keeping.alarm.left': {
    id: 'Penjaga cadangan, {name}, tidak ada lagi di Tim. Ambil alih cadangannya.',
    en: '{name}, who keeps the backups, is no longer in Team. Take them over.',
  },
  'keeping.alarm.silent': {
    id: 'Cadangan {name} sudah {days} hari diam. Ingatkan {name}, atau ambil alih.',
    en: 'No backups by {name} for {days} days. Remind {name}, or take over.',
  },
});

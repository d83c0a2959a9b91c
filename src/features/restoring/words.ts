/** Texts of comparing and restoring. */
import { words } from '../../kernel/words';

export const texts = words({
  'backup.compared': { id: '{version} sudah dibandingkan.', en: '{version} was compared.' },
  'backup.restoredSheet': {
    id: '{what} kembali seperti {version}: {changed} baris berubah, {back} kembali, {gone} hilang. Keadaan tadi: {safety}.',
    en: '{what} is as in {version} again: {changed} rows changed, {back} came back, {gone} went. Before: {safety}.',
  },
  'backup.restoredAll': {
    id: '{what} tab kembali seperti {version}: {changed} baris berubah, {back} kembali, {gone} hilang. Keadaan tadi: {safety}.',
    en: '{what} tabs are as in {version} again: {changed} rows changed, {back} came back, {gone} went. Before: {safety}.',
  },
  'backup.restoredRows': {
    id: '{what}, baris yang dipilih: {changes}, seperti {version}. Keadaan tadi: {safety}.',
    en: '{what}, chosen rows: {changes}, as in {version}. Before: {safety}.',
  },
  'backup.rowsOfOne': {
    id: 'Baris dipulihkan dari satu tab. Pilih tabnya dulu.',
    en: 'Rows are restored from one tab. Choose the tab first.',
  },
  'backup.rowsOther': {
    id: '{sheet} sudah berubah sejak dibandingkan. Bandingkan lagi, lalu pilih barisnya.',
    en: '{sheet} has changed since it was compared. Compare again, then choose the rows.',
  },
  'backup.rowsNoTab': {
    id: 'Tab {sheet} terhapus. Pulihkan seluruh tabnya.',
    en: 'The tab {sheet} was deleted. Restore the whole tab.',
  },
  'backup.rowsWhole': {
    id: 'Baris {sheet} tidak bisa dipulihkan satu per satu. Pulihkan seluruh tabnya.',
    en: 'Rows of {sheet} cannot be restored one by one. Restore the whole tab.',
  },
  'backup.rowsCounted': {
    id: 'Angka {sheet} terhitung bersama {first}, {second} dan {more} tab lain. Pulihkan tab-tab itu bersama.',
    en: 'The figures of {sheet} count together with {first}, {second} and {more} other tabs. Restore them together.',
  },
  'backup.rowsMoved': {
    id: 'Kolom {column} di {sheet} sudah pindah atau berganti nama. Pulihkan seluruh tab, atau taruh di samping.',
    en: 'The column {column} of {sheet} was moved or renamed. Restore the whole tab, or put it beside.',
  },
  'backup.announced': {
    id: '{who} memulihkan {what} ke {when} · {changes}',
    en: '{who} restored {what} to {when} · {changes}',
  },
  'backup.restoredUnlike': {
    id: '{sheet} belum sama dengan {version}: ada yang menyunting tadi. Bandingkan, lalu pulihkan lagi.',
    en: '{sheet} is not as in {version} yet: somebody edited it. Compare, then restore again.',
  },
  'backup.restoredBeside': {
    id: '{count} tab dipulihkan di samping: {sheet}.',
    en: '{count} tabs restored beside: {sheet}.',
  },
  'backup.everything': { id: 'semuanya', en: 'everything' },
  'backup.restoreIt': { id: 'Pulihkan {sheet}', en: 'Restore {sheet}' },
  'backup.confirm': {
    id: 'Pulihkan {sheet} ke {when}? {changes}. Keadaan sekarang dicadangkan dulu.',
    en: 'Restore {sheet} to {when}? {changes}. The present state is backed up first.',
  },
  'backup.besideIt': { id: 'Taruh satu tab di samping…', en: 'Put one tab beside…' },
  'backup.whichSheet': { id: 'Tab', en: 'Tab' },
  'backup.confirmBeside': {
    id: 'Tab baru berisi keadaan {when} muncul di sebelah kanan. Tab yang sekarang tidak diubah.',
    en: 'A new tab with the state of {when} appears on the right. The present tab stays as it is.',
  },
  'backup.sameTabs': {
    id: '{count} tab isinya sama dengan sekarang',
    en: '{count} {count|tab is|tabs are} the same as now',
  },
  'backup.sheetGone': { id: 'tab terhapus', en: 'tab deleted' },
  'backup.rowsChange': { id: '{count} baris berubah', en: '{count} rows change' },
  'backup.rowsBack': { id: '{count} kembali', en: '{count} come back' },
  'backup.rowsGo': { id: '{count} hilang', en: '{count} go' },
  'backup.same': { id: 'isinya sama', en: 'same content' },
  'backup.resumeStays': {
    id: 'Untuk kembali, pulihkan versi sebelum pemulihan.',
    en: 'To go back, restore the version from before the restore.',
  },
  'backup.nothingToResume': { id: 'Tidak ada pemulihan yang tertunda.', en: 'No restore is unfinished.' },
  'backup.notOurs': {
    id: '{file} bukan file cadangan Rapi. Pilih file yang namanya diawali CDG-.',
    en: '{file} is no backup file of Rapi. Choose files whose names begin with CDG-.',
  },
  'backup.nameTaken': {
    id: '{file} sudah ada di sini dengan isi lain. Pakai buku kosong yang baru.',
    en: '{file} is here already with other content. Use a new, empty workbook.',
  },
  'backup.keptFiles': { id: '{count} file diterima.', en: '{count} files taken in.' },
  'backup.overtaken': {
    id: 'Pemulihan ini digantikan pemulihan lain. Lihat Versi & pulihkan untuk keadaan sekarang.',
    en: 'Another restore took the place of this one. Versions and restore shows the present state.',
  },
});

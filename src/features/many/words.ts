/** What a step of many rows says. */
import { words } from '../../kernel/words';

export const texts = words({
  'many.noRows': {
    id: 'Belum ada baris terpilih yang bernomor. Pilih barisnya di tab, lalu baca lagi.',
    en: 'No selected row has a number. Select the rows in the tab, then read again.',
  },
  'many.noStep': {
    id: 'Tab ini tidak punya langkah untuk banyak baris. Pilih baris di {tabs}.',
    en: 'This tab has no step for many rows. Select rows in {tabs}.',
  },
  'many.tooMany': {
    id: 'Terpilih {rows} baris, paling banyak {most} sekaligus. Pilih lebih sedikit, lalu baca lagi.',
    en: '{rows} rows are selected, {most} at once is the most. Select fewer, then read again.',
  },
  'many.unknown': {
    id: 'Langkah {step} bukan untuk banyak baris. Pilih langkah lain.',
    en: 'The step {step} is not for many rows. Choose another.',
  },
  'many.none': { id: '{reason}', en: '{reason}' },
  'many.done': { id: '{text}.', en: '{text}.' },
  'many.count': { id: '{count} {noun} {did}', en: '{count} {noun} {did}' },
  'many.not': { id: '{count} tidak', en: '{count} not' },
  'many.later': { id: '{count} lagi menunggu klik berikutnya', en: '{count} more wait for the next click' },
  'many.button': { id: '{step} {count} {noun}', en: '{step} {count} {noun}' },
  'many.back': { id: 'dikembalikan', en: 'taken back' },
  'many.backStays': {
    id: 'Untuk mengulang, pilih barisnya lagi dan ambil langkahnya.',
    en: 'To do it again, select the rows and take the step again.',
  },
});

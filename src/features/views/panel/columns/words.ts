/** Texts of cards in columns. */
import { words } from '../../../../kernel/words';

export const columnWords = words({
  none: { id: 'Kosong', en: 'Empty' },
  more: { id: 'dan {n} lagi di daftar', en: 'and {n} more in the list' },
  score: { id: 'skor {score}', en: 'score {score}' },
  nobody: { id: 'belum ada penanggung jawab', en: 'no owner yet' },
  held: { id: 'Hambatan: {blocker}', en: 'Blocker: {blocker}' },
  line: { id: 'Garis kapasitas', en: 'Capacity line' },
  refused: { id: '{title} kembali: {text}', en: '{title} is back: {text}' },
  keyChoose: { id: 'pilih kartu', en: 'choose a card' },
  keyMove: { id: 'pindahkan kartu', en: 'move the card' },
  keyPlace: { id: 'naik atau turun dalam urutan', en: 'up or down in the order' },
  keyOpen: { id: 'buka kartu', en: 'open the card' },
  keyViews: { id: 'papan, pekan, kuadran, arus', en: 'board, week, quadrants, flow' },
});

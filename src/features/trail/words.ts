/** Why a record stays when its import is taken back. */
import { words } from '../../kernel/words';

export const texts = words({
  'trail.changedSince': {
    id: '{id} sudah diubah sejak impor, jadi dibiarkan.',
    en: '{id} was changed since the import, so it stays.',
  },
  'trail.usedSince': {
    id: '{id} dipakai {by}, jadi dibiarkan.',
    en: '{id} is used by {by}, so it stays.',
  },
  'trail.movedSince': {
    id: '{id} dibiarkan: stok {by} sudah bergerak lagi sesudahnya.',
    en: '{id} stays: the stock of {by} has moved again after it.',
  },
});

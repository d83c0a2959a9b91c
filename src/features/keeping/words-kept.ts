/** Why a version stays, in words. */
import { words } from '../../kernel/words';

export const keptTexts = words({
  'keeping.kept.newest': { id: 'terbaru', en: 'newest' },
  'keeping.kept.future': { id: 'bertanggal nanti', en: 'dated later' },
  'keeping.kept.held': { id: 'disimpan selamanya', en: 'kept for good' },
  'keeping.kept.oldest': { id: 'tertua', en: 'oldest' },
  'keeping.kept.chain': { id: 'dipakai versi lain', en: 'needed by others' },
  'keeping.kept.last': { id: 'termasuk yang terakhir', en: 'among the last' },
  'keeping.kept.within': { id: 'masih baru', en: 'recent' },
  'keeping.kept.hourly': { id: 'per jam {period}', en: 'hourly {period}' },
  'keeping.kept.daily': { id: 'harian {period}', en: 'daily {period}' },
  'keeping.kept.weekly': { id: 'mingguan {period}', en: 'weekly {period}' },
  'keeping.kept.monthly': { id: 'bulanan {period}', en: 'monthly {period}' },
  'keeping.kept.yearly': { id: 'tahunan {period}', en: 'yearly {period}' },
  'keeping.goes': { id: 'akan dihapus', en: 'goes' },
});

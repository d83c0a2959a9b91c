/** The layout of the sheet in front, worked out anew only when its facts change. */
import { computed } from '@preact/signals';
import { sheet } from '../state';
import { layoutOf } from './layout';

const facts = computed(() =>
  JSON.stringify(sheet.value ? { ...sheet.value, lastRow: 0, lastColumn: 0 } : null),
);

export const layout = computed(() => {
  const now = facts.value;
  return now === 'null' ? undefined : layoutOf(JSON.parse(now));
});

/** All that is kept about one person, saved as a file of the browser. */

import { t } from '../../../ui/language';
import { ask } from '../../../ui/server';
import { showToast } from '../../../ui/toast';
import type { PersonData } from '../actions/data-of';
import { panelWords } from './words';

export async function takeOut(id: string): Promise<void> {
  const { file, tabs } = await ask<PersonData>('customers.dataOf', { id });
  const url = URL.createObjectURL(new Blob([JSON.stringify(tabs, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  URL.revokeObjectURL(url);
  showToast({ text: t(panelWords.takenOut, { file }) });
}

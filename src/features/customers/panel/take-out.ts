/** All that is kept about one person, saved as a file of the browser. */

import { t } from '../../../ui/language';
import { saveFile } from '../../../ui/save-file';
import { ask } from '../../../ui/server';
import { showToast } from '../../../ui/toast';
import type { PersonData } from '../actions/data-of';
import { panelWords } from './words';

export async function takeOut(id: string): Promise<void> {
  const { file, tabs } = await ask<PersonData>('customers.dataOf', { id });
  saveFile(file, new Blob([JSON.stringify(tabs, null, 2)], { type: 'application/json' }));
  showToast({ text: t(panelWords.takenOut, { file }) });
}

/** What a recovery drill that was stopped left in the workbook. */
import type { Apart } from '../../../ports/apart';
import { healthOf, keepHealth } from './health';

/** Takes away the sheet of a drill that was stopped; nothing where there is none. */
export function tidyDrill(apart: Apart): void {
  const { drilling } = healthOf(apart);
  if (!drilling) return;
  const tab = apart.book
    .tabs()
    .find(({ id, name }) => (drilling.sheet === undefined ? name === drilling.name : id === drilling.sheet));
  if (tab) {
    apart.book.remove(tab.id);
    apart.book.flush();
  }
  keepHealth(apart, { drilling: undefined });
}

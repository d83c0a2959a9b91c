/** *Isi cadangan*: what versions hold, with a step for each kind that may be left out; and the way to their encryption. */
import { CardPanel } from '../../../ui/kit/CardPanel';
import { t } from '../../../ui/language';
import { open } from '../../../ui/places';
import { panelWords } from './words';

export function Contents() {
  const ways = [{ label: t(panelWords.encryption), go: () => open('encryption.card', {}) }];
  return <CardPanel panel="backup.contents" action="backup.contents" id="" ways={ways} bare />;
}

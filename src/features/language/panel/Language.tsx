/** *Atur → Pengaturan → Bahasa*: which language the workbook speaks, and the step to the other. */
import { CardPanel } from '../../../ui/kit/CardPanel';

export function LanguageCard() {
  return <CardPanel panel="language.card" action="language.card" id="language" bare />;
}

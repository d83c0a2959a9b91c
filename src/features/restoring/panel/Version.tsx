/** One version: what differs from now, sheet by sheet, and what can be brought back. */
import { CardPanel } from '../../../ui/kit/CardPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

export function Version({ input }: PanelProps) {
  const id = given(input, 'id');
  const lead = { label: t(panelWords.compare), go: () => open('backup.compare', { version: id }) };
  const ways = [{ label: t(panelWords.download), go: () => open('backup.download', { version: id }) }];
  return <CardPanel panel="backup.version" action="backup.card" id={id} lead={lead} ways={ways} />;
}

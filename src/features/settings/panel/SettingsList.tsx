/** The screens of settings, one press from each. */
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { panelWords } from './words';

export function SettingsList() {
  return (
    <ListPanel
      action="settings.list"
      title={t(panelWords.settings)}
      empty={t(panelWords.empty)}
      filters={[]}
      filter="all"
    />
  );
}

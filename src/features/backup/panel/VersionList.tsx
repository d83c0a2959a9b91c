/** Versions, newest first, and the ways to more of them: one now, or one from files. */
import { useEffect } from 'preact/hooks';
import { Button } from '../../../ui/kit/Button';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { language, t } from '../../../ui/language';
import { open } from '../../../ui/places';
import { save } from '../../../ui/server';
import { panelWords } from './words';

/** Where a refusal is looked at. */
const HERE = { panel: 'backup.versions', input: {} };

const backUp = (): Promise<unknown> =>
  save({ action: 'backup.now', input: {}, label: panelWords.now[language()], from: HERE });

export function VersionList() {
  return (
    <ListPanel
      action="backup.versions"
      title={t(panelWords.versions)}
      empty={t(panelWords.empty)}
      filters={[]}
      filter="all"
    >
      <Button look="primary" wide first onPress={backUp}>
        {t(panelWords.now)}
      </Button>
      <div class="row quick">
        <Button look="quiet" onPress={() => open('backup.takeIn')}>
          {t(panelWords.takeIn)}
        </Button>
        <Button look="quiet" onPress={() => open('keeping.keeper')}>
          {t(panelWords.keeper)}
        </Button>
      </div>
    </ListPanel>
  );
}

/** *Cadangkan sekarang* from the menu: it begins at once, and the list shows what came of it. */
export function BackUpNow() {
  useEffect(() => void backUp(), []);
  return <VersionList />;
}

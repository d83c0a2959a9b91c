/** The SOPs, and the card of one with its steps and wordings. */
import { isOn, page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import { save } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

const mayWrite = (): boolean => page.value.person.role !== 'reviewer';

export function SopList() {
  const take = (): void =>
    void save({
      action: 'sops.starters',
      input: {},
      label: t(panelWords.starters),
      from: { panel: 'sops.list', input: {} },
    });
  return (
    <ListPanel
      action="sops.list"
      title={t(panelWords.sops)}
      empty={t(panelWords.none)}
      filters={(['all', 'archived'] as const).map((key) => ({ key, text: t(panelWords[key]) }))}
      filter="all"
      add="sops.new"
      above={({ rows }) => (
        <>
          {rows.length === 0 && mayWrite() && (
            <Button wide look="primary" onPress={take}>
              {t(panelWords.starters)}
            </Button>
          )}
          <div class="row quick">
            {(['documents', 'templates'] as const)
              .filter((key) => isOn(`${key}.list`))
              .map((key) => (
                <Button key={key} look="quiet" onPress={() => open(`${key}.list`)}>
                  {t(panelWords[key])}
                </Button>
              ))}
          </div>
        </>
      )}
    />
  );
}

export function SopCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const change = { label: t(panelWords.change), go: () => open('sops.edit', { id }) };
  return <CardPanel panel="sops.card" action="sops.card" id={id} ways={mayWrite() ? [change] : []} />;
}

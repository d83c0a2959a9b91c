/** The templates, and the card of one with its wordings. */

import { page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import { save } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

const mayWrite = (): boolean => page.value.person.role !== 'reviewer';

export function TemplateList() {
  const filters = (['all', 'archived'] as const).map((key) => ({ key, text: t(panelWords[key]) }));
  const take = (): void =>
    void save({
      action: 'templates.starters',
      input: {},
      label: t(panelWords.starters),
      from: { panel: 'templates.list', input: {} },
    });
  return (
    <ListPanel
      action="templates.list"
      title={t(panelWords.templates)}
      empty={t(panelWords.none)}
      filters={filters}
      filter="all"
      add="templates.new"
      above={({ rows }) =>
        rows.length === 0 &&
        mayWrite() && (
          <Button wide look="primary" onPress={take}>
            {t(panelWords.starters)}
          </Button>
        )
      }
    />
  );
}

export function TemplateCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const change = { label: t(panelWords.change), go: () => open('templates.edit', { id }) };
  return (
    <CardPanel
      panel="templates.card"
      action="templates.card"
      id={id}
      bare
      {...(mayWrite() && { lead: change })}
    />
  );
}

/** The templates, and the card of one with its wordings. */

import { isOn, page } from '../../../ui/boot';
import { copyText } from '../../../ui/copy';
import { Button } from '../../../ui/kit/Button';
import { CardPanel, type Way } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import { save } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import type { TemplateCard as Answer } from '../actions/list';
import { SENT } from '../choices';
import type { Template } from '../tables';
import { panelWords } from './words';

const mayWrite = (): boolean => page.value.person.role !== 'reviewer';

export function TemplateList() {
  const filters = (['all', 'sent', 'house', 'archived'] as const).map((key) => ({
    key,
    text: t(panelWords[key]),
  }));
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
    <CardPanel<Answer>
      panel="templates.card"
      action="templates.card"
      id={id}
      bare
      {...(mayWrite() && { lead: change })}
      quick={({ template }) => (mayWrite() ? usesOf(id, template) : [])}
    />
  );
}

/** What stays in the house is taken from its card: copied into a document, or begun as work or as an SOP. */
function usesOf(id: string, { kind, title, text }: Template): Way[] {
  if (kind === null || SENT.includes(kind)) return [];
  const used = (): void =>
    void save({
      action: 'templates.use',
      input: { id },
      label: title,
      from: { panel: 'templates.card', input: { id } },
    });
  const copy = (): void => {
    void copyText(text);
    used();
  };
  const begin = (panel: string, start: object) => (): void => {
    open(panel, start);
    used();
  };
  return [
    { label: t(panelWords.copy), go: copy },
    ...(kind === 'checklist' && isOn('sops.new')
      ? [{ label: t(panelWords.asSop), go: begin('sops.new', { title, steps: text }) }]
      : []),
    ...(kind === 'brief' && isOn('backlog.new')
      ? [{ label: t(panelWords.asWork), go: begin('backlog.new', { title, note: text }) }]
      : []),
  ];
}

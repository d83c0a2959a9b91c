/** The documents, and the card of one with the way to where it lies. */
import { page } from '../../../ui/boot';
import { CardPanel, leaveTo } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import type { DocumentCard as Answer } from '../actions/list';
import { panelWords } from './words';

export function DocumentList() {
  return (
    <ListPanel
      action="documents.list"
      title={t(panelWords.documents)}
      empty={t(panelWords.none)}
      filters={(['current', 'all', 'archived'] as const).map((key) => ({ key, text: t(panelWords[key]) }))}
      filter="current"
      add="documents.new"
    />
  );
}

export function DocumentCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const writes = page.value.person.role !== 'reviewer';
  return (
    <CardPanel<Answer>
      panel="documents.card"
      action="documents.card"
      id={id}
      lead={({ link }) => (link === '' ? undefined : { label: t(panelWords.open), go: () => leaveTo(link) })}
      ways={({ document }) =>
        writes
          ? [
              { label: t(panelWords.revise), go: () => open('documents.new', { from: document }) },
              { label: t(panelWords.change), go: () => open('documents.edit', { id }) },
            ]
          : []
      }
    />
  );
}

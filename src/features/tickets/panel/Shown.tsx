/** Tickets on the screen: one with its next step, and the list with what is asked often. */
import { isOn, page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import type { TicketList as Answer, Often } from '../actions/list';
import { panelWords } from './words';

const FILTERS = ['open', 'mine', 'new', 'late', 'waiting', 'all'] as const;
const mayWrite = (): boolean => page.value.person.role !== 'reviewer';

export function TicketCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const change = { label: t(panelWords.change), go: () => open('tickets.edit', { id }) };
  return <CardPanel panel="tickets.card" action="tickets.card" id={id} ways={mayWrite() ? [change] : []} />;
}

export function TicketList({ input }: PanelProps) {
  const asked = given(input, 'filter');
  return (
    <ListPanel<Answer>
      action="tickets.list"
      title={t(panelWords.tickets)}
      empty={t(panelWords.empty)}
      filters={FILTERS.map((key) => ({ key, text: t(panelWords[key]) }))}
      filter={FILTERS.find((key) => key === asked) ?? 'open'}
      add="tickets.new"
      above={(answer) => <Above answer={answer} />}
    />
  );
}

function Above({ answer }: { readonly answer: Answer }) {
  const { often, movable } = answer;
  const templates = isOn('templates.list');
  return (
    <div class="above">
      {movable > 0 && (
        <Button wide onPress={() => open('tickets.movable')}>
          {t(panelWords.moveAll, { count: movable })}
        </Button>
      )}
      <div class="row">
        {templates && (
          <Button look="quiet" onPress={() => open('templates.list')}>
            {t(panelWords.templates)}
          </Button>
        )}
        <Button look="quiet" onPress={() => open('tickets.figures')}>
          {t(panelWords.figures)}
        </Button>
      </div>
      {templates && often.map((each) => <Proposal key={each.subject} often={each} />)}
    </div>
  );
}

function Proposal({ often: { subject, count, template } }: { readonly often: Often }) {
  if (template === undefined && !mayWrite()) return null;
  const go = (): void =>
    template === undefined
      ? open('templates.new', { title: subject })
      : open('templates.card', { id: template });
  return (
    <button type="button" class="link" onClick={go}>
      {t(template === undefined ? panelWords.oftenNew : panelWords.oftenKnown, { subject, count })}
    </button>
  );
}

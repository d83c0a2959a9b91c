/** Leads on the screen: one with its next step and its way to an order, and the list with what it comes to. */
import { may, right } from '../../../kernel/role';
import { isOn, page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { CardPanel, type Way } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import type { LeadCard as Answered } from '../actions/card';
import type { LeadList as Answer } from '../actions/list';
import { panelWords } from './words';

const FILTERS = ['open', 'mine', 'late', 'unplanned', 'won', 'lost'] as const;
const SELLS = right('leads.sell', ['owner', 'manager', 'staff', 'sales', 'service']);
const maySell = (): boolean => may(page.value.person, SELLS);

/** The form of an order, filled with what is known; saving it wins the lead in the same change. */
function orderWay({ lead: { id, customer, name, phone, need } }: Answered): Way {
  const through = { action: 'leads.sell', input: { lead: id } };
  return {
    label: t(panelWords.makeOrder),
    go: () => open('orders.new', { customer, name, phone, note: need, through }),
  };
}

export function LeadCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const ways = (card: Answered): Way[] => {
    if (!maySell()) return [];
    const { order, archived, state } = card.lead;
    const sells = isOn('orders.new') && order === '' && !archived && state !== 'lost';
    const change = { label: t(panelWords.change), go: () => open('leads.edit', { id: card.lead.id }) };
    return [...(sells ? [orderWay(card)] : []), change];
  };
  return <CardPanel<Answered> panel="leads.card" action="leads.card" id={id} ways={ways} />;
}

export function LeadList({ input }: PanelProps) {
  const asked = given(input, 'filter');
  return (
    <ListPanel<Answer>
      action="leads.list"
      title={t(panelWords.leads)}
      empty={t(panelWords.empty)}
      filters={FILTERS.map((key) => ({ key, text: t(panelWords[key]) }))}
      filter={FILTERS.find((key) => key === asked) ?? 'open'}
      add="leads.new"
      above={(answer) => <Above answer={answer} />}
    />
  );
}

function Above({ answer }: { readonly answer: Answer }) {
  const { sum, movable } = answer;
  return (
    <div class="above">
      <p class="help">{t(panelWords.sum, { ...sum })}</p>
      {movable > 0 && (
        <Button wide onPress={() => open('leads.movable')}>
          {t(panelWords.moveAll, { count: movable })}
        </Button>
      )}
      <div class="row">
        <Button look="quiet" onPress={() => open('leads.pipeline')}>
          {t(panelWords.pipeline)}
        </Button>
      </div>
    </div>
  );
}

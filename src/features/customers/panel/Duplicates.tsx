/** Customers who may be one person: pairs with their signs, and two side by side with what would move. */
import { useState } from 'preact/hooks';
import { entriesOf } from '../../../ui/boot';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { Lookup, NOT_PICKED } from '../../../ui/kit/Lookup';
import { Panel } from '../../../ui/kit/Panel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

export function Duplicates() {
  return (
    <ListPanel
      action="customers.duplicates"
      title={t(panelWords.duplicates)}
      empty={t(panelWords.noDuplicates)}
      filters={[]}
      filter="all"
    />
  );
}

export function Pair({ input }: PanelProps) {
  const id = given(input, 'id');
  const turned = id.split(' ').reverse().join(' ');
  const ways = [
    { label: t(panelWords.otherWay), go: () => open('customers.pair', { id: turned }) },
    ...id.split(' ').map((each) => ({
      label: t(panelWords.openCard, { id: each }),
      go: () => open('customers.card', { id: each }),
    })),
  ];
  return <CardPanel panel="customers.pair" action="customers.pair" id={id} ways={ways} bare />;
}

/** *Gabungkan dengan…*: who the same person is; then the two side by side. */
export function MergeWith({ input }: PanelProps) {
  const id = given(input, 'id');
  const [picked, setPicked] = useState(NOT_PICKED);
  const known = entriesOf('customers');
  const others = known.filter((each) => each.id !== id);
  const name = known.find((each) => each.id === id)?.title ?? id;
  // The one whose card it was goes: people stand on the wrong entry when they notice.
  const next = (other: string): void => open('customers.pair', { id: `${id} ${other}` });
  return (
    <Panel title={t(panelWords.mergeWith)}>
      <div class="stack">
        <p class="help">{t(panelWords.mergeWithHelp, { name })}</p>
        <Lookup
          bound={{ path: 'with', value: picked, error: undefined, onValue: setPicked }}
          label={t(panelWords.samePerson)}
          entries={others}
          shown={({ title }) => title}
          first
          placeholder={t(panelWords.samePersonHint)}
          onPicked={(entry) => entry && next(entry.id)}
        />
      </div>
    </Panel>
  );
}

/** What forgetting a customer comes to, before it is done. */
export function Forgetting({ input }: PanelProps) {
  const id = given(input, 'id');
  return <CardPanel panel="customers.forgetting" action="customers.forgetting" id={id} bare />;
}

/** The rule behind *Segmen*, in words, with the firm's own limits. */
export function Segments() {
  return <CardPanel panel="customers.segments" action="customers.segments" id="segments" bare />;
}

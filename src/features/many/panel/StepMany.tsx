/** One step for the selected rows: which steps are possible for how many, why not for the rest, and one button that says what it does. */
import { useEffect, useState } from 'preact/hooks';
import type { SaidProblem } from '../../../kernel/protocol';
import { changes } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { Filters } from '../../../ui/kit/ListPanel';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Empty, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { useQuery } from '../../../ui/query';
import { ask, save, saves, settling, Unanswered } from '../../../ui/server';
import { kitWords } from '../../../ui/words';
import type { LookedStep, StepLook } from '../actions';
import { panelWords } from './words';

/** The rows are read once and then stay: what is selected meanwhile does not slip in under the button. */
export function StepMany() {
  const [reading, setReading] = useState(0);
  return <Selection key={reading} again={() => setReading(reading + 1)} />;
}

function Selection({ again }: { readonly again: () => void }) {
  const [first, setFirst] = useState<StepLook>();
  const [trouble, setTrouble] = useState<readonly SaidProblem[]>();
  const [since] = useState(changes.peek());
  useEffect(() => {
    ask<StepLook>('many.look', {})
      .then(setFirst)
      .catch((error: unknown) => setTrouble(error instanceof Unanswered ? error.problems : []));
  }, []);
  return (
    <Panel title={t(panelWords.title)}>
      {trouble && <Problems problems={trouble} />}
      {!first && !trouble && <Bars rows={5} />}
      {first && (changes.value === since ? <Look look={first} /> : <Renewed first={first} />)}
      {(first || trouble) && (
        <div class="row">
          <Button onPress={again}>{t(panelWords.again)}</Button>
        </div>
      )}
    </Panel>
  );
}

/** The same rows after something was saved. */
function Renewed({ first }: { readonly first: StepLook }) {
  const { value, trouble, again } = useQuery<StepLook>('many.look', { table: first.table, ids: first.ids });
  return trouble ? <Problems problems={trouble} again={again} /> : <Look look={value ?? first} />;
}

function Look({ look }: { readonly look: StepLook }) {
  const possible = look.steps.filter((step) => step.possible > 0);
  const [chosen, setChosen] = useState<string>();
  // What most of the rows can take is what they were selected for.
  const step =
    possible.find(({ key }) => key === chosen) ??
    possible.find(({ key }) => key === look.first) ??
    possible[0];
  return (
    <div class="many">
      <p>{t(panelWords.at, { rows: look.rows, tab: look.tab })}</p>
      {look.hidden > 0 && <p class="quiet">{t(panelWords.hidden, { count: look.hidden })}</p>}
      {possible.length > 0 && (
        <Filters
          filters={possible.map(({ key, text, possible: count }) => ({ key, text: `${text} ${count}` }))}
          at={step?.key ?? ''}
          choose={setChosen}
        />
      )}
      {step ? <Take look={look} step={step} /> : <Empty>{t(panelWords.none)}</Empty>}
      {!step && <Reasons reasons={look.steps[0]?.reasons ?? []} all={look.steps[0]?.not ?? 0} />}
    </div>
  );
}

function Take({ look, step }: { readonly look: StepLook; readonly step: LookedStep }) {
  const input = { table: look.table, step: step.key, ids: look.ids };
  const said = JSON.stringify(input);
  const waiting = [...saves.value.waiting, ...settling.value].some(
    (wish) => wish.action === 'many.step' && JSON.stringify(wish.input) === said,
  );
  const press = (): void =>
    void save({
      action: 'many.step',
      input,
      label: t(panelWords.label, { step: step.text, rows: look.rows }),
      from: { panel: 'many.step', input: {} },
    });
  return (
    <>
      <Button look="primary" wide first keys={waiting ? '' : '↵'} waiting={waiting} onPress={press}>
        {waiting ? t(kitWords.savingStep) : step.button}
      </Button>
      {step.not > 0 && (
        <section class="part">
          <h2>{t(panelWords.not, { count: step.not, step: step.text })}</h2>
          <Reasons reasons={step.reasons} all={step.not} />
        </section>
      )}
    </>
  );
}

function Reasons({ reasons, all }: { readonly reasons: LookedStep['reasons']; readonly all: number }) {
  const more = all - reasons.length;
  return (
    <ul class="many-why">
      {reasons.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
      {more > 0 && <li class="quiet">{t(panelWords.rest, { count: more })}</li>}
    </ul>
  );
}

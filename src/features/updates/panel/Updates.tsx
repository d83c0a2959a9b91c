/** *Pembaruan*: what a new Rapi changes in the workbook, what it waits for, and the button to go on. */
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { isWaiting, takeStep } from '../../../ui/kit/Step';
import { Bars, Empty, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { useQuery } from '../../../ui/query';
import type { UpdatesAnswer } from '../actions/list';
import { panelWords } from './words';

export function Updates() {
  const { value, trouble, again } = useQuery<UpdatesAnswer>('updates.list', {});
  const from = { about: t(panelWords.title), panel: 'updates.list', input: {} };
  const go = { label: t(panelWords.go), action: 'updates.go', input: {} };
  const backUp = { label: t(panelWords.backUp), action: 'backup.asked', input: {} };
  const first = value?.can === 'backUp' ? backUp : go;
  return (
    <Panel title={t(panelWords.title)}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={4} />}
      {value && !value.waits && <Empty>{t(panelWords.none)}</Empty>}
      {value?.waits && (
        <div class="stack">
          <p role="status">{value.waits}</p>
          {value.can && (
            <Button
              look="primary"
              wide
              first
              waiting={isWaiting(first)}
              onPress={() => {
                takeStep(first, from);
                // Behind the version: where that is refused, it says what it waits for.
                if (first === backUp) takeStep(go, from);
              }}
            >
              {first.label}
            </Button>
          )}
        </div>
      )}
      {(['due', 'done'] as const).map(
        (part) =>
          value &&
          value[part].length > 0 && (
            <section key={part}>
              <h3>{t(panelWords[part])}</h3>
              <ul class="plain-list">
                {value[part].map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </Panel>
  );
}

/** What a workbook that was just made begins with: a backup that is known to be whole, and the first useful thing. */
import { useEffect } from 'preact/hooks';
import { leadTo } from '../../../ui/keyboard';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { isWaiting, takeStep } from '../../../ui/kit/Step';
import { Bars, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { goHome, open } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { First as Told } from '../actions/first';
import { panelWords } from './words';

export function First() {
  const { value, trouble, again } = useQuery<Told>('modules.first', {});
  const backUp = { label: t(panelWords.backUp), action: 'backup.now', input: {} };
  const todo = [...(value?.steps ?? [])].filter(({ done }) => !done);
  const done = (value?.steps ?? []).filter((step) => step.done);
  const next = value?.backedUp ? todo[0] : undefined;
  // What is to be done now has the keyboard, as soon as it is known.
  const at = value && (value.backedUp ? (next?.panel ?? 'home') : 'backup');
  useEffect(() => {
    if (at) leadTo(document.querySelector<HTMLElement>('.start [data-first]'));
  }, [at]);
  return (
    <Panel title={t(panelWords.first)}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={4} />}
      {value && (
        <div class="start stack">
          <ul class="plain-list">
            <li>✓ {t(panelWords.made)}</li>
            {value.backedUp && <li>✓ {t(panelWords.backedUp)}</li>}
            {done.map(({ panel, label }) => (
              <li key={panel}>✓ {label}</li>
            ))}
          </ul>
          {!value.backedUp && (
            <>
              <p class="help">{t(panelWords.whyBackUp)}</p>
              <Button
                look="primary"
                wide
                first
                waiting={isWaiting(backUp)}
                onPress={() =>
                  takeStep(backUp, { about: t(panelWords.first), panel: 'modules.first', input: {} })
                }
              >
                {t(isWaiting(backUp) ? panelWords.backingUp : panelWords.backUp)}
              </Button>
            </>
          )}
          {todo.map((step) => (
            <Button
              key={step.panel}
              wide
              look={step === next ? 'primary' : 'plain'}
              first={step === next}
              onPress={() => open(step.panel)}
            >
              {step.label}
            </Button>
          ))}
          <div class="row">
            <Button look="quiet" onPress={() => open('help.card')}>
              {t(panelWords.help)}
            </Button>
            <Button look="quiet" first={value.backedUp && !next} onPress={goHome}>
              {t(panelWords.home)}
            </Button>
          </div>
        </div>
      )}
    </Panel>
  );
}

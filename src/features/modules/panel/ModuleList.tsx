/** *Atur → Modul*: every module with what it brings, and the button that switches it. */
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { isWaiting, takeStep } from '../../../ui/kit/Step';
import { Bars, Chip, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { open } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { ModuleRow, Modules } from '../actions/list';
import { panelWords } from './words';

const FROM = { panel: 'modules.list', input: {} };

export function ModuleList() {
  const { value, trouble, again } = useQuery<Modules>('modules.list', {});
  const offered = value?.rows.some((row) => row.offered);
  const quiet = { label: t(panelWords.noOffer), action: 'modules.switch', input: { offered: '' } };
  return (
    <Panel title={t(panelWords.title)}>
      <p class="help">{t(panelWords.about)}</p>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={8} />}
      {value && !value.may && <p class="help only">{t(panelWords.ask)}</p>}
      {value && (
        <ul class="rows modules">
          {value.rows.map((row, at) => (
            <ModuleLine key={row.key} row={row} may={value.may} first={at === 0} />
          ))}
        </ul>
      )}
      {offered && value?.may && (
        <Button
          waiting={isWaiting(quiet)}
          onPress={() => takeStep(quiet, { ...FROM, about: t(panelWords.title) })}
        >
          {quiet.label}
        </Button>
      )}
    </Panel>
  );
}

function ModuleLine({
  row: { key, title, brings, on, used, note, takes, offered },
  may,
  first,
}: {
  readonly row: ModuleRow;
  readonly may: boolean;
  readonly first: boolean;
}) {
  const label = t(on ? panelWords.off : panelWords.on);
  const step = { label, action: 'modules.switch', input: on ? { off: [key] } : { on: [key] } };
  return (
    <li class="module">
      <div class="heading">
        <h2>{title}</h2>
        {on && <Chip text={t(panelWords.isOn)} tone="good" />}
        {offered && <Chip text={t(panelWords.ticked)} tone="note" />}
        {may && !used && (
          <Button
            look="quiet"
            first={first}
            waiting={isWaiting(step)}
            onPress={() => takeStep(step, { ...FROM, about: title })}
          >
            {label}
            <span class="unseen"> {title}</span>
          </Button>
        )}
      </div>
      <p class="help">
        {brings} {note}
      </p>
      {takes && (
        <button type="button" class="link" onClick={() => open(takes.panel)}>
          {takes.label}
        </button>
      )}
    </li>
  );
}

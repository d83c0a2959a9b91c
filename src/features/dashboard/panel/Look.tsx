/** The dashboard in a dialog: the same figures as in the tab, each opens the rows behind it; it prints as it stands. */
import { useState } from 'preact/hooks';
import { page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { Filters } from '../../../ui/kit/ListPanel';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { open } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { LookAnswer } from '../actions/look';
import { DECIDES, PERIODS } from '../choices';
import type { ShownChart } from '../rules/charts';
import type { ShownTile } from '../rules/tiles';
import { Chart } from './Chart';
import { ChooseCharts } from './ChooseCharts';
import { panelWords } from './words';

interface Chosen {
  readonly period: string;
  readonly from?: string;
  readonly to?: string;
}

/** As it was left, for whoever comes back from the rows. */
let last: Chosen = { period: 'days7' };

export function Look() {
  const [chosen, setChosen] = useState(last);
  const { value, trouble, again } = useQuery<LookAnswer>('dashboard.look', chosen);
  const choose = (next: Chosen): void => {
    last = next;
    setChosen(next);
  };
  const filters = PERIODS.map(({ key, words }) => ({ key, text: words[language()] }));
  const days = value && { from: value.from, to: value.to };
  const note = value && t(panelWords.compared, { span: value.span, before: value.before });
  return (
    <Panel title={t(panelWords.title)} note={note}>
      <div class="print-buttons">
        <Filters
          filters={filters}
          at={chosen.period}
          choose={(period) => choose(period === 'custom' ? { period, ...days } : { period })}
        />
        {chosen.period === 'custom' && (
          <>
            <DayField
              word={t(panelWords.from)}
              day={chosen.from}
              set={(from) => choose({ ...chosen, from })}
            />
            <DayField word={t(panelWords.to)} day={chosen.to} set={(to) => choose({ ...chosen, to })} />
          </>
        )}
        <Button icon="print" onPress={() => globalThis.print()}>
          {t(panelWords.print)}
        </Button>
      </div>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={8} />}
      {value && <Shown value={value} />}
    </Panel>
  );
}

interface DayProps {
  readonly word: string;
  readonly day: string | undefined;
  readonly set: (day: string) => void;
}

function DayField({ word, day, set }: DayProps) {
  return (
    <label class="day-field">
      {word}{' '}
      <input
        type="date"
        value={day}
        onChange={({ currentTarget }) => currentTarget.value !== '' && set(currentTarget.value)}
      />
    </label>
  );
}

function Shown({ value }: { readonly value: LookAnswer }) {
  const span = { period: 'custom', from: value.from, to: value.to };
  const first = value.charts.filter((chart) => chart.first);
  const more = value.charts.filter((chart) => !chart.first);
  return (
    <div class="dashboard">
      <p class="on-paper">{[page.value.firm, t(panelWords.title), value.span].join(' · ')}</p>
      <ul class="tiles">
        {value.tiles.map((tile) => (
          <li key={tile.key}>
            <TileBox tile={tile} input={{ figure: tile.key, ...span }} />
          </li>
        ))}
      </ul>
      <Charts charts={first} word={t(panelWords.charts)} />
      {more.length > 0 && <Charts charts={more} word={t(panelWords.more)} />}
      {DECIDES.includes(page.value.person.role) && <ChooseCharts charts={value.charts} />}
    </div>
  );
}

function TileBox({ tile, input }: { readonly tile: ShownTile; readonly input: unknown }) {
  const { label, text, change, act, link, panel } = tile;
  const says = (
    <>
      <span class="quiet">{label}</span>
      <span class={act ? 'big late' : 'big'}>{text}</span>
      {change && <span class="quiet">{change}</span>}
      {link && <span class="link">{link}</span>}
    </>
  );
  if (!link) return <div class="tile">{says}</div>;
  return (
    <button type="button" class="tile" onClick={() => (panel ? open(panel) : open('dashboard.rows', input))}>
      {says}
    </button>
  );
}

function Charts({ charts, word }: { readonly charts: readonly ShownChart[]; readonly word: string }) {
  return (
    <section class="charts" aria-label={word}>
      {charts.map((chart) => {
        const { opens, spans } = chart;
        const openAt = (at: number): void =>
          open('dashboard.rows', { figure: opens, period: 'custom', ...spans?.[at] });
        return <Chart key={chart.key} chart={chart} {...(opens && spans && { open: openAt })} />;
      })}
    </section>
  );
}

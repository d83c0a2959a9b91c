/** One chart: its title is the question, series are named directly in their colours, the axis begins at 0. Pointed at, a place says its numbers. */
import { useState } from 'preact/hooks';
import { t } from '../../../ui/language';
import type { ShownChart } from '../rules/charts';
import { whole } from './amounts';
import { LyingBars } from './LyingBars';
import { Plot } from './Plot';
import { panelWords } from './words';

interface Props {
  readonly chart: ShownChart;
  /** Opens the rows behind the label of this number. */
  readonly open?: (at: number) => void;
}

export function Chart({ chart, open }: Props) {
  const [at, setAt] = useState<number>();
  const { title, series, labels, unit } = chart;
  const empty = labels.length === 0 || series.length === 0;
  return (
    <figure class="chart" aria-label={title} onMouseLeave={() => setAt(undefined)}>
      <figcaption>{title}</figcaption>
      {empty && <p class="quiet">{t(panelWords.noData)}</p>}
      {!empty && chart.kind !== 'bar' && (
        <p class="names">
          {series.map(({ name, color, values }) => (
            <span key={name}>
              <i style={{ background: color }} />
              {name}
              {at !== undefined && ` ${whole(values[at] ?? 0, unit)}`}
            </span>
          ))}
          {at !== undefined && <span class="quiet">{labels[at]}</span>}
        </p>
      )}
      {!empty && chart.kind === 'bar' && <LyingBars chart={chart} />}
      {!empty && chart.kind !== 'bar' && <Plot chart={chart} at={at} point={setAt} open={open} />}
    </figure>
  );
}

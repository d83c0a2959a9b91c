/** Columns, stacked columns and lines over an axis that begins at 0. */
import type { ShownChart } from '../rules/charts';
import { axisOf, short, whole } from './amounts';

const WIDE = 520;
const HIGH = 220;
const LEFT = 52;
const BOTTOM = 24;
const TOP = 8;
const PLOT = HIGH - TOP - BOTTOM;
/** Words under the axis; more would run into each other. */
const MOST_WORDS = 9;

interface Props {
  readonly chart: ShownChart;
  /** Where somebody points. */
  readonly at: number | undefined;
  readonly point: (at: number | undefined) => void;
  readonly open: ((at: number) => void) | undefined;
}

export function Plot({ chart, at, point, open }: Props) {
  const { labels, kind, unit } = chart;
  const axis = axisOf(Math.max(0, ...heights(chart)));
  const top = axis[axis.length - 1] ?? 1;
  const y = (value: number): number => TOP + PLOT * (1 - value / top);
  const step = (WIDE - LEFT) / labels.length;
  const every = Math.max(1, Math.ceil(labels.length / MOST_WORDS));
  return (
    <div class="plot">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={readAloud(chart)}>
        {axis.map((value) => (
          <g key={value}>
            <line class="axis" x1={LEFT} x2={WIDE} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 6} y={y(value) + 4} text-anchor="end">
              {short(value, unit)}
            </text>
          </g>
        ))}
        {at !== undefined && <rect class="here" x={LEFT + at * step} y={TOP} width={step} height={PLOT} />}
        {kind === 'line' ? (
          <Lines chart={chart} step={step} y={y} />
        ) : (
          <Columns chart={chart} step={step} y={y} />
        )}
        {labels.map((label, place) => (
          // Labels of two years may be the same.
          <g key={place}>
            {place % every === 0 && (
              <text x={LEFT + (place + 0.5) * step} y={HIGH - 8} text-anchor="middle">
                {label}
              </text>
            )}
          </g>
        ))}
      </svg>
      {/* The pointer has the whole height. Tab passes them by: the chart is read aloud, and its tile opens the same rows. */}
      <div class="reaches">
        {labels.map((label, place) => (
          <button
            key={place}
            type="button"
            tabIndex={-1}
            aria-label={label}
            onMouseEnter={() => point(place)}
            onClick={() => (open ? open(place) : point(place))}
          />
        ))}
      </div>
    </div>
  );
}

const heights = ({ labels, series, kind }: ShownChart): number[] =>
  labels.map((_, place) => {
    const values = series.map((each) => each.values[place] ?? 0);
    return kind === 'stacked' ? values.reduce((a, b) => a + b, 0) : Math.max(...values);
  });

/** What somebody hears who does not see it. */
const readAloud = ({ title, labels, series, unit }: ShownChart): string => {
  const at = (place: number): string =>
    series.map(({ name, values }) => `${name} ${whole(values[place] ?? 0, unit)}`).join(', ');
  return `${title} ${labels.map((label, place) => `${label}: ${at(place)}`).join('; ')}`;
};

interface Drawn {
  readonly chart: ShownChart;
  readonly step: number;
  readonly y: (value: number) => number;
}

function Columns({ chart: { labels, series, kind }, step, y }: Drawn) {
  const stacked = kind === 'stacked';
  const width = (step * 0.7) / (stacked ? 1 : series.length);
  return (
    <>
      {labels.flatMap((_, place) => {
        let under = 0;
        return series.map(({ name, color, values }, at) => {
          const value = values[place] ?? 0;
          const from = stacked ? under : 0;
          under += value;
          return (
            <rect
              key={`${place} ${name}`}
              x={LEFT + (place + 0.15) * step + (stacked ? 0 : at * width)}
              y={y(from + value)}
              width={width}
              height={Math.max(0, y(from) - y(from + value))}
              fill={color}
            />
          );
        });
      })}
    </>
  );
}

function Lines({ chart: { series }, step, y }: Drawn) {
  const x = (place: number): number => LEFT + (place + 0.5) * step;
  return (
    <>
      {series.map(({ name, color, values }) => (
        <g key={name} fill={color}>
          <polyline
            points={values.map((value, place) => `${x(place)},${y(value)}`).join(' ')}
            fill="none"
            stroke={color}
            stroke-width="2"
          />
          {values.map((value, place) => (
            <circle key={place} cx={x(place)} cy={y(value)} r={values.length > 20 ? 1.5 : 3} />
          ))}
        </g>
      ))}
    </>
  );
}

/** A chart as a picture: white ground, title at the left, quiet axes, nothing that moves. */
import type { Figure, Series } from './figure';
import { type Box, type Frame, frameOf } from './frame';
import { type Bar, barsOf, type Point, reach, runsOf } from './shapes';

export function Drawing({ figure, missing }: { figure: Figure; missing: string }) {
  const { width, height, title, kind } = figure;
  const frame = frameOf(figure);
  return (
    <svg class="chart" width={width} height={height} role="img" aria-label={title} data-kind={kind ?? ''}>
      <rect class="ground" width={width} height={height} />
      <text class="title" x={16} y={30}>
        {title}
      </text>
      {kind ? <Field figure={figure} frame={frame} /> : <Missing figure={figure} text={missing} />}
    </svg>
  );
}

const Missing = ({ figure: { width, height }, text }: { figure: Figure; text: string }) => (
  <text class="quiet" x={width / 2} y={height / 2} text-anchor="middle">
    {text}
  </text>
);

function Field({ figure, frame }: { figure: Figure; frame: Frame }) {
  const lined = figure.kind === 'line' || figure.kind === 'area';
  return (
    <>
      <Values figure={figure} field={frame.field} />
      <Names figure={figure} frame={frame} />
      {lined ? <Runs figure={figure} field={frame.field} /> : <Bars figure={figure} field={frame.field} />}
      {frame.legend.map(({ name, color, left, top }) => (
        <g key={name}>
          <rect x={left} y={top - 5} width={10} height={10} rx={2} fill={color} />
          <text x={left + 16} y={top + 4}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}

/** The axis of values with its lines: upright for all but bars. */
function Values({ figure, field }: { figure: Figure; field: Box }) {
  const { left, top, width, height } = field;
  return (
    <g class="axis">
      {figure.scale.ticks.map((tick) => {
        const x = left + reach(figure, width, tick);
        const y = top + height - reach(figure, height, tick);
        const zero = tick === 0 ? 'zero' : undefined;
        return figure.kind === 'bar' ? (
          <g key={tick}>
            <line class={zero} x1={x} x2={x} y1={top} y2={top + height} />
            <text x={x} y={top + height + 16} text-anchor="middle">
              {figure.write(tick)}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line class={zero} x1={left} x2={left + width} y1={y} y2={y} />
            <text x={left - 8} y={y + 4} text-anchor="end">
              {figure.write(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Names({ figure, frame }: { figure: Figure; frame: Frame }) {
  const { field, bands, names, every } = frame;
  const middle = (at: number) => (at + 0.5) / bands;
  return (
    <g class="names">
      {names.map((name, at) =>
        figure.kind === 'bar' ? (
          <text x={field.left - 8} y={field.top + field.height * middle(at) + 4} text-anchor="end">
            {name}
          </text>
        ) : (
          at % every === 0 && (
            <text
              x={field.left + field.width * middle(at)}
              y={field.top + field.height + 16}
              text-anchor="middle"
            >
              {name}
            </text>
          )
        ),
      )}
    </g>
  );
}

const colourOf = (figure: Figure, series: number) => (figure.series[series] as Series).color;

function Bars({ figure, field }: { figure: Figure; field: Box }) {
  const bars = barsOf(figure, field);
  return (
    <>
      {bars.map((bar) => (
        <rect
          class="mark"
          data-series={bar.series}
          data-at={bar.at}
          data-value={bar.value}
          x={bar.left}
          y={bar.top}
          width={bar.width}
          height={bar.height}
          fill={colourOf(figure, bar.series)}
        />
      ))}
      {bars.map((bar) => figure.series[bar.series]?.labelled && <Label figure={figure} bar={bar} />)}
    </>
  );
}

function Label({ figure, bar }: { figure: Figure; bar: Bar }) {
  if (figure.kind === 'bar')
    return (
      <text class="label" x={bar.left + bar.width + 6} y={bar.top + bar.height / 2 + 4}>
        {bar.text}
      </text>
    );
  return (
    <text class="label" x={bar.left + bar.width / 2} y={bar.top - 5} text-anchor="middle">
      {bar.text}
    </text>
  );
}

function Runs({ figure, field }: { figure: Figure; field: Box }) {
  const runs = runsOf(figure, field);
  // Points are drawn where there are few enough to tell them apart.
  const dots = field.width / Math.max(1, figure.names.length) > 12;
  return (
    <>
      {figure.kind === 'area' &&
        runs.map((run) => <path class="area" fill={colourOf(figure, seriesOf(run))} d={areaPath(run)} />)}
      {runs.map((run) => (
        <path class="line" stroke={colourOf(figure, seriesOf(run))} d={linePath(run)} />
      ))}
      {runs.flat().map((point) => (
        <circle
          class="mark"
          data-series={point.series}
          data-at={point.at}
          data-value={point.value}
          cx={point.x}
          cy={point.y}
          r={dots ? 3 : 0}
          fill={colourOf(figure, point.series)}
        />
      ))}
      {runs.flat().map(
        ({ series, x, y, text }) =>
          figure.series[series]?.labelled && (
            <text class="label" x={x} y={y - 8} text-anchor="middle">
              {text}
            </text>
          ),
      )}
    </>
  );
}

const seriesOf = (run: Point[]) => (run[0] as Point).series;
const linePath = (run: readonly Point[]) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`;
const areaPath = (run: readonly Point[]) =>
  `${linePath(run)}L${run
    .toReversed()
    .map(({ x, base }) => `${x} ${base}`)
    .join('L')}Z`;

/** Lying bars, each with its word and its number. */
import type { ShownChart } from '../rules/charts';
import { short } from './amounts';

export function LyingBars({ chart }: { readonly chart: ShownChart }) {
  const [first] = chart.series;
  const values = first?.values ?? [];
  const most = Math.max(1, ...values);
  const width = (at: number): string => `${((values[at] ?? 0) / most) * 100}%`;
  return (
    <ul class="lying">
      {chart.labels.map((label, at) => (
        <li key={label}>
          <span>{label}</span>
          <span class="track">
            <span style={{ width: width(at), background: first?.color ?? 'currentColor' }} />
          </span>
          <span class="number">{short(values[at] ?? 0, chart.unit)}</span>
        </li>
      ))}
    </ul>
  );
}

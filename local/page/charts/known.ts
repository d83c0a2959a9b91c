/** The charts of the sheet in front, asked for again when it or a sheet they draw from has changed. */
import { computed, effect, signal } from '@preact/signals';
import type { ChartView } from '../../host';
import { ask } from '../api';
import { front, sheet } from '../state';

export const charts = signal<ChartView[]>([]);
/** Facts are asked for after every edit: only another number counts. */
const count = computed(() => sheet.value?.charts ?? 0);
let shown: number | undefined;
let asked = 0;

/** @param changed the sheets that are not what they were; all when none is named */
export function forgetCharts(changed?: readonly number[]) {
  const sources = new Set([
    front.value,
    ...charts.value.flatMap(({ ranges }) => ranges.map((range) => range.sheet)),
  ]);
  if (count.value > 0 && (!changed || changed.some((id) => sources.has(id)))) void load();
}

async function load() {
  const [id, turn] = [front.value, ++asked];
  const answer = await ask('charts', { sheet: id }).catch(() => undefined);
  // A later question has its own answer.
  if (answer && turn === asked && front.value === id) charts.value = answer;
}

/** Follows which sheet is in front and how many charts it has. */
export function followCharts() {
  return effect(() => {
    const [id, there] = [front.value, count.value];
    if (id !== shown || there === 0) charts.value = [];
    shown = id;
    if (there > 0) void load();
  });
}

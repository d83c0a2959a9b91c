/** An axis of values: round steps from 0, or from what the chart was told. Pure. */

export interface Scale {
  from: number;
  to: number;
  ticks: number[];
}

const MOST_STEPS = 5;
const ROUND = [1, 2, 2.5, 5, 10];

/** @param least where the axis begins; anything that is no number leaves it to the values */
export function scaleOf([low, high]: [number, number], least: unknown): Scale {
  const asked = typeof least === 'number' ? least : undefined;
  const bottom = low <= high ? Math.min(low, asked ?? low) : 0;
  const top = low <= high ? Math.max(high, asked ?? high) : 1;
  const span = top - bottom || Math.abs(top) || 1;
  const whole = [low, high].every((value) => Number.isInteger(value));
  const step = stepOf(span / MOST_STEPS, whole);
  const from = Math.floor(bottom / step + 1e-9) * step;
  const steps = Math.max(1, Math.ceil((top - from) / step - 1e-9));
  // Multiplied, not added up: 0.1 three times is not 0.3.
  const ticks = Array.from({ length: steps + 1 }, (_, index) =>
    Number((from + index * step).toPrecision(12)),
  );
  return { from, to: ticks[ticks.length - 1] as number, ticks };
}

function stepOf(least: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (ROUND.find((round) => round * power >= least - 1e-12) ?? 10) * power;
  return whole ? Math.max(1, Math.ceil(step)) : step;
}

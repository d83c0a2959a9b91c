/** The backlog of the sample business as records: kind, state, urgency, impact, effort, age in days. */
import type { Rankable } from '../../../src/features/scores/rank';
import { addDays, type Day, type Moment } from '../../../src/kernel/day';
import { zone } from '../../../src/kernel/zone';

const ROWS = `
product backlog 2 3 3 12
product started 3 4 2 9
product backlog 1 2 4 30
service backlog 4 3 0.5 1
service started 3 2 0.5 4
service started 4 2 0.5 6
content started 2 3 2 8
content backlog 4 4 3 10
content backlog 2 2 1 5
finance backlog 3 4 1 2
finance backlog 4 3 0.5 3
finance backlog 2 3 1.5 7
sales backlog 3 4 0.5 2
sales started 3 4 1 4
sales backlog 1 3 2 25
`;
/** Reach, impact, confidence of the first three. */
const RICE: readonly [number, Rankable['reachImpact'], number][] = [
  [400, '1', 0.8],
  [250, '2', 1],
  [120, '0.5', 0.5],
];

/** Their numbers in the order by *Sederhana*. */
export const SAMPLE_ORDER = [8, 2, 14, 11, 10, 13, 4, 6, 1, 7, 12, 5, 9, 15, 3];

export function sampleItems(today: Day): Rankable[] {
  const wall = zone('Asia/Jakarta');
  return ROWS.trim()
    .split('\n')
    .map((line, at): Rankable => {
      const [kind, state, urgency, impact, effort, age] = line.split(' ');
      const [reach, reachImpact, confidence] = RICE[at] ?? [null, null, 0];
      const asked: Moment = wall.momentOf(addDays(today, -Number(age)), 540);
      return {
        id: `BLG-${String(at + 1).padStart(6, '0')}`,
        kind: kind as Rankable['kind'],
        state: state as Rankable['state'],
        urgency: urgency as Rankable['urgency'],
        impact: impact as Rankable['impact'],
        effort: Number(effort),
        requestedAt: asked,
        reach,
        reachImpact,
        confidence,
        businessValue: null,
        timeCriticality: null,
        riskReduction: null,
        jobSize: null,
        moscow: null,
        value: null,
        archived: false,
        snoozeUntil: null,
        manualOrder: null,
        due: null,
        amount: null,
        chance: 0,
        momentDay: null,
        publishDay: null,
      };
    });
}

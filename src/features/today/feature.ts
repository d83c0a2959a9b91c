/** *Hari Ini*: what is open, from every feature, in one tab that a phone can read and act on. */
import type { CellStep, Feature, IsOn } from '../../ports/feature';
import { refreshOf } from './refresh';
import { today as table } from './tables';
import { texts } from './words';

/** The feature, over the features whose work it shows. */
export function todayOf(features: readonly Feature[], isOn: IsOn): Feature {
  /** A step acts on the record behind the row, as in the record's own tab. */
  const step: CellStep = {
    table,
    column: 'step',
    // Until the next refresh; nothing is late about what was just done.
    tells: (said) => ({ state: said, mark: '' }),
    act: (id, chosen) => {
      for (const { workStep } of features) {
        const asked = workStep?.(id, chosen);
        if (asked) return asked;
      }
      return undefined;
    },
  };
  return {
    key: 'today',
    tables: [table],
    actions: [refreshOf(features, isOn)],
    steps: [step],
    jobs: [{ name: 'today.quarter', every: 'quarter', action: 'today.refresh' }],
    panels: [],
    words: texts,
  };
}

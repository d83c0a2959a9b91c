/** What a new workbook begins with: a first backup that was verified, and the first useful thing in each module that is on. */
import * as z from 'zod/mini';
import { numberOf } from '../../../kernel/table';
import type { Feature, IsOn, Query } from '../../../ports/feature';
import { backups } from '../../backup';
import { withNeeds } from '../rules';

export interface FirstStep {
  readonly panel: string;
  readonly label: string;
  readonly done: boolean;
}

export interface First {
  readonly steps: readonly FirstStep[];
  /** Whether a version was made and read back. */
  readonly backedUp: boolean;
}

export const firstOf = (features: readonly Feature[], isOn: IsOn): Query<Record<string, unknown>, First> => ({
  name: 'modules.first',
  writes: false,
  roles: 'all',
  input: () => z.looseObject({}),
  run: (context) => {
    const { language, settings } = context;
    const on = features.filter(({ key, module }) => module?.first && isOn(key, settings.modules));
    // What another one needs comes before it.
    const needed = new Set(
      on.flatMap(({ key }) => withNeeds(features, [key]).filter((need) => need !== key)),
    );
    const begun = ({ tables: [table] }: Feature): boolean => {
      const newest = table && context.from(table).tail(1)[0];
      if (!table || !newest) return false;
      return (numberOf(table, newest.id) ?? 0) > (table.starts?.(language).length ?? 0);
    };
    const steps = [...on].sort((a, b) => Number(needed.has(b.key)) - Number(needed.has(a.key)));
    return {
      backedUp: context
        .from(backups)
        .all()
        .some(({ values }) => values.verified !== null),
      steps: steps.flatMap((feature) => {
        const { module } = feature;
        if (!module?.first) return [];
        return [{ panel: module.first.panel, label: module.first.label[language], done: begun(feature) }];
      }),
    };
  },
});

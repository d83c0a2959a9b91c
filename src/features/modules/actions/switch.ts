/** Switches modules on with what they need, or off: their tabs are made or come into sight, or go out of it; every row stays where it is. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import { MODULES } from '../../../kernel/settings';
import type { Action, Feature, IsOn } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { DECIDES, NONE, OFFERED, titles, userOf, withNeeds } from '../rules';

const keys = () => z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(50)));
const input = () =>
  z.object({
    on: keys(),
    off: keys(),
    /** What is to be offered from now on: the day and keys, or empty. */
    offered: z.optional(z.string().check(z.maxLength(300))),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Switched {
  readonly on: readonly string[];
  readonly off: readonly string[];
  /** What was offered before, where that changed. */
  readonly offered?: string;
}

export const switchOf = (features: readonly Feature[], isOn: IsOn): Action<Input, Switched> => ({
  name: 'modules.switch',
  writes: true,
  input,
  roles: DECIDES,
  run: (context, { on = [], off = [], offered }) => {
    const { settings, language, change } = context;
    const before = settings.modules;
    const known = features.filter(({ module }) => module).map(({ key }) => key);
    const unknown = [...on, ...off].find((key) => !known.includes(key));
    if (unknown !== undefined) return refuse('modules.unknown', { module: unknown });
    const wanted = [...before, ...withNeeds(features, on)].filter((key) => !off.includes(key));
    const after = known.filter((key) => wanted.includes(key));
    const kept = off.find((key) => userOf(features, key, after));
    if (kept !== undefined) {
      const [module, by] = [kept, userOf(features, kept, after) as string].map((key) =>
        titles(features, [key], language),
      );
      return refuse('modules.used', { module: module as string, by: by as string });
    }
    const turned = {
      on: after.filter((key) => !before.includes(key)),
      off: known.filter((key) => before.includes(key) && !after.includes(key)),
    };
    const was = keepOptions(context, {
      ...(turned.on.length + turned.off.length > 0 && { [MODULES]: after.join(' ') || NONE }),
      ...(offered !== undefined && { [OFFERED]: offered }),
    })[OFFERED];
    for (const { key, tables } of features) {
      const now = isOn(key, after);
      if (now === isOn(key, before)) continue;
      // Named all the same, one that stands hidden is made where it was never needed before.
      for (const table of tables) change.show(table, now && !table.hidden);
    }
    return { ...turned, ...(was !== undefined && { offered: was }) };
  },
  inverse: {
    with: 'modules.switch',
    input: (_, { on, off, offered }) => ({ on: off, off: on, ...(offered !== undefined && { offered }) }),
  },
  done: ({ on, off, offered }, { language }) => {
    const [lit, dark] = [titles(features, on, language), titles(features, off, language)];
    if (lit) return { code: 'modules.on', values: { modules: lit } };
    if (dark) return { code: 'modules.off', values: { modules: dark } };
    return { code: offered === undefined ? 'modules.asBefore' : 'modules.offerChanged' };
  },
});

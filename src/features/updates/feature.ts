/** Bringing a workbook of an earlier version up to date: what is changed, what it waits for, and the button for whoever can go on. */
import { say } from '../../kernel/words';
import type { Feature, Migration } from '../../ports/feature';
import { goOf } from './actions/go';
import { listOf } from './actions/list';
import { dueRows } from './rules';
import { STEPS } from './steps';
import { texts } from './words';

/** `steps` of all features: they are not known yet when the feature is made. */
export function updatesOf(steps: () => readonly Migration[]): Feature {
  return {
    key: 'updates',
    tables: [],
    migrations: STEPS,
    actions: [goOf(steps), listOf(steps)],
    // Whoever has the button need not press it: what was begun goes on by itself.
    jobs: [{ name: 'updates.go', every: 'hour', action: 'updates.go' }],
    settings: [{ panel: 'updates.list', title: { id: 'Pembaruan', en: 'Updates' } }],
    panels: [],
    later: ['updates.list'],
    alarm: (context) => {
      const [due] = dueRows(steps(), context.settings);
      if (!due) return undefined;
      const table = due.rows.table.sheet[context.language];
      const text = say(texts['updates.alarm'], context.language, { table });
      return { text, panel: 'updates.list', input: {}, first: true };
    },
    words: texts,
  };
}

/** SOPs at the stages of *Alur*: the one that a stage names, and its steps as the stage's checklist. */
import { fold } from '../../kernel/text';
import type { Context } from '../../ports/context';
import type { RowFollow } from '../../ports/feature';
import { itemsIn, type Stage, stages } from '../flow';
import { addSop, listed, type StoredSop } from './record';

/** The one of this title; else the one that was chosen, under whatever title it has by now. */
function namedBy(all: readonly StoredSop[], title: string, id: string): StoredSop | undefined {
  if (title.trim() === '') return undefined;
  const asked = fold(title);
  return all.find(({ values }) => fold(values.title) === asked) ?? all.find((each) => each.id === id);
}

/** What is to be done in a stage, and what is ticked there: the steps of its SOP, then what its own checklist says besides. */
export interface StageWork {
  readonly sop: string;
  /** Of the SOP, where its words name one. */
  readonly sopId?: string;
  readonly items: readonly string[];
}

/** Costs one round trip, shared within a run, where a stage names an SOP. */
export function workIn(context: Context, stage: Stage | undefined): StageWork {
  const { sop = '', sopId = '', checklist = [] } = stage ?? {};
  const on = sop.trim() !== '' && context.settings.modules.includes('sops');
  const found = on ? namedBy(listed(context), sop, sopId) : undefined;
  if (!found) return { sop, items: checklist };
  const items = itemsIn([found.values.steps, ...checklist].join('\n'));
  return { sop: found.values.title, sopId: found.id, items };
}

/** Ids of those that stand at a stage: there, and nowhere else, they are shown. */
export function atStages(context: Context): ReadonlySet<string> {
  const all = listed(context);
  const found = context.from(stages).all();
  return new Set(found.flatMap(({ values }) => namedBy(all, values.sop, values.sopId)?.id ?? []));
}

/** What stood in words at a stage becomes an SOP with the stage's checklist as its steps; so many did. */
export function takeIn(context: Context): number {
  const all = listed(context);
  let taken = 0;
  for (const stored of context.from(stages).all()) {
    const { sop, sopId, checklist } = stored.values;
    const title = sop.replace(/\s+/g, ' ').trim();
    // Without steps it is a hint or an address, and stays one.
    if (title === '' || title.length > 200 || checklist.trim() === '') continue;
    if (stored.bad.length > 0 || namedBy(all, sop, sopId)) continue;
    const { id } = addSop(context, { title, steps: itemsIn(checklist).join('\n'), usedAt: 'orders' });
    context.change.update(stages, stored, { sop: title, sopId: id, checklist: '' });
    taken += 1;
  }
  return taken;
}

/** Choosing an SOP at a stage remembers which one it is. */
export const chosen: RowFollow<typeof stages> = {
  table: stages,
  column: 'sop',
  born: () => ({}),
  due: () => true,
  follow: (context, id) => {
    const stored = context.from(stages).byId(id);
    if (!stored || stored.bad.length > 0) return;
    const sopId = namedBy(listed(context), stored.values.sop, '')?.id ?? '';
    if (sopId !== stored.values.sopId) context.change.update(stages, stored, { sopId });
  },
};

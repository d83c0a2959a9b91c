/** Ticks one step of an SOP for one record; what others have ticked meanwhile stays ticked. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import type { Action } from '../../../ports/feature';
import { itemsIn, openItems, tickOf, withTick } from '../../flow';
import { actor } from '../../stock';
import { idField, needed } from '../input';
import { loadSop } from '../record';
import { ticks } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    /** Number of the record. */
    about: needed('sops.about', 40).check(z.regex(/^[A-Z]{3}-\d{1,15}$/, 'sops.about')),
    item: needed('sops.text', 4_000),
    on: z.boolean({ error: 'sops.text' }),
  });

interface Ticked {
  readonly about: string;
  readonly was: boolean;
  readonly title: string;
  /** So many of all are done now. */
  readonly done: number;
  readonly all: number;
}

export const tick: Action<z.infer<ReturnType<typeof input>>, Ticked> = {
  name: 'sops.tick',
  writes: true,
  input,
  roles: WORKING,
  run: (context, { id, about, item, on }) => {
    const sop = loadSop(context, id);
    if (isRefusal(sop)) return sop;
    const [stored] = context.from(ticks).where('about', [about]);
    const kept = stored?.values.ticked ?? '';
    const stage = sop.id;
    const items = itemsIn(sop.values.steps);
    const was = tickOf(kept, { stage, item }) !== undefined;
    // What has left the steps meanwhile can be unticked, never ticked.
    if (on && !was && !items.includes(item)) return refuse('sops.tickGone', { item: item.slice(0, 40) });
    const ticked = was === on ? kept : withTick(kept, { stage, item, by: actor(context) }, on);
    if (stored && ticked !== kept) context.change.update(ticks, stored, { ticked });
    else if (!stored && ticked !== '') context.change.insert(ticks, { about, ticked });
    const done = items.length - openItems(ticked, stage, items).length;
    return { about, was, title: sop.values.title, done, all: items.length };
  },
  inverse: { with: 'sops.tick', input: (given, { was }) => ({ ...given, on: was }) },
  done: ({ about, title, done, all }) => ({
    code: 'sops.ticked',
    values: { about, title: title.slice(0, 60), done, all },
  }),
};

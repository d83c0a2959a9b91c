/** *Buang versi rusak*: what cannot be mended goes into Drive's trash with all that stands on it, once a full version that is whole stands beside it. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Errand } from '../../../ports/feature';
import {
  factsOf,
  healthOf,
  keepHealth,
  MAY_BACK_UP,
  notKeeper,
  ownFiles,
  recallMemory,
  version as versionInput,
  versionsIn,
} from '../../backup';
import { listKept } from '../store/listed';

export const drop: Errand<{ readonly version: string }, { readonly count: number }> = {
  name: 'keeping.drop',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({ version: versionInput() }),
  run: (context, { version }, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const { trouble, broken = [] } = healthOf(apart);
    const files = ownFiles(apart.drive.list(recallMemory(apart)?.folder || undefined, true), apart);
    const facts = versionsIn(files).map(factsOf);
    const chain = facts.find((each) => each.version === version)?.chain ?? version;
    // In the trash already: a run that was stopped is done again.
    const begun = files.some(({ name, trashed }) => name === `${version}.json` && trashed);
    if (!begun && chain !== trouble?.chain && !broken.includes(chain))
      return refuse('keeping.notBroken', { version });
    const last = facts.find((each) => each.version === recallMemory(apart)?.last?.version);
    if (!last || last.chain === chain) return refuse('keeping.dropNewest', { version });
    const gone = facts.filter((each) => each.chain === chain).map((each) => each.version);
    // Without a note of Rapi's they lie there as if a person had thrown them away: nothing brings them back, and Drive lets them go after its time.
    const going = files.filter(({ notes }) => gone.includes(notes.version ?? ''));
    for (const { id, trashed } of going) if (!trashed) apart.drive.note(id, {}, true);
    const left = files.filter((file) => !file.trashed && !going.includes(file));
    listKept(apart, context, left);
    keepHealth(apart, {
      broken: broken.filter((each) => each !== chain),
      ...(trouble?.chain === chain && { trouble: undefined }),
    });
    return { count: gone.length };
  },
  inverse: { none: 'keeping.inTrash' },
  done: ({ count }) => ({ code: 'keeping.dropped', values: { count } }),
};

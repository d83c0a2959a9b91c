/**
 * The nightly look after the backups: the newest version by Drive's own checksums, a share of all bytes by reading them, and only when nothing is wrong
 * the versions that need not stay. What is wrong is told by mail once, and at home until it is mended.
 */
import * as z from 'zod/mini';
import { type Problem, problem } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Apart } from '../../../ports/apart';
import type { StoredFile } from '../../../ports/drive';
import type { Errand, Said } from '../../../ports/feature';
import {
  checkFiles,
  factsOf,
  type Health,
  healthOf,
  keepHealth,
  MAY_BACK_UP,
  notKeeper,
  recallMemory,
  versionsIn,
} from '../../backup';
import { ownFiles, planOf, standing } from '../rules/plan';
import { policyOf } from '../rules/policy';
import { dayNumber, dueDays } from '../rules/share';
import { DAY_MS, LATE_MS, lastBeat } from '../rules/silence';
import { readBytes } from '../store/bytes';
import { listKept } from '../store/listed';
import { checkNewest } from '../store/newest';
import { type Pruned, prune } from '../store/prune';
import { noteTrouble } from '../store/trouble';
import { texts } from '../words';

export interface Cared extends Pruned {
  /** Files whose bytes were read. */
  readonly checked: number;
  /** Why nothing was removed, as the key of its words. */
  readonly not?: 'keeping.why.fewer' | 'keeping.why.restoring';
}

export const care: Errand<Record<string, never>, Cared | Record<string, never>> = {
  name: 'keeping.care',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({}),
  run: (context, _, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const memory = recallMemory(apart);
    if (memory?.folder === '') return noteTrouble(context, apart, problem('backup.folderGone'), '', '');
    if (!memory?.last) return {};
    const { last } = memory;
    const done = lastBeat(context.doneAt('backup.daily'), healthOf(apart).taken?.at);
    const days = done === undefined ? 0 : Math.floor((context.now - done) / DAY_MS);
    if (done !== undefined && context.now - done >= LATE_MS)
      return noteTrouble(context, apart, problem('backup.alarm.silent', { days }), '', '');
    // Others may work: from here on nothing but Drive and the list of versions is touched.
    apart.release();
    const files = ownFiles(apart.drive.list(memory.folder, true), { book: apart.id, folder: memory.folder });
    const there = standing(files);
    const wrong = checkNewest(apart, files, last);
    if (wrong) return noteTrouble(context, apart, wrong, last.version, chainOf(there, last.version));
    giveUp(apart, there, last.version);
    const { broken = [], readDay } = healthOf(apart);
    const readable = there.filter(
      (file) => isKept(file) && !broken.includes(chainOf(there, file.notes.version ?? '')),
    );
    const read = readBytes(apart, dueDays(readable, dayNumber(context.today), readDay), there);
    if (read.wrong) {
      const { version } = read.wrong;
      return noteTrouble(context, apart, read.wrong.problem, version, chainOf(there, version));
    }
    const old = stillWrong(apart, there);
    // What nothing new stands on stays an alarm, and keeps nothing else from its way.
    const lingers = old !== undefined && isAside(apart, there);
    if (old && !lingers) return noteTrouble(context, apart, old, '', '');
    const open = there.find((file) => isKept(file) && file.open);
    // Nothing is damaged, but what everybody can read is not to lie there quietly.
    if (open) return noteTrouble(context, apart, problem('keeping.open', { file: open.name }), '', '');
    const { zone, now, settings } = context;
    const not = apart.restoring ? 'keeping.why.restoring' : seemsShort(healthOf(apart), files.length);
    const plan = planOf(files, policyOf(settings), now, zone);
    const pruned = not ? { back: 0, trashed: 0, removed: 0 } : prune(apart, plan);
    const gone = new Set(not ? [] : plan.trash.slice(0, pruned.trashed).map(({ id }) => id));
    const back = not ? [] : plan.back.slice(0, pruned.back);
    const left = [...there.filter(({ id }) => !gone.has(id)), ...back];
    const facts = versionsIn(left).map(factsOf);
    keepHealth(apart, {
      ...(not === 'keeping.why.fewer'
        ? { fewer: files.length }
        : { files: files.length - pruned.removed, fewer: undefined }),
      ...(read.readDay !== undefined && { readDay: read.readDay }),
      verified: { version: last.version, at: now },
      ...(!lingers && { trouble: undefined }),
      held: facts.flatMap(({ version, held }) => (held ? [version] : [])),
      broken: (healthOf(apart).broken ?? []).filter((chain) => isThere(left, chain)),
      versions: facts.length,
      bytes: facts.reduce((sum, { bytes }) => sum + bytes, 0),
    });
    listKept(apart, context, left, { verified: [last.version] });
    return { checked: read.checked, ...pruned, ...(not && { not }) };
  },
  inverse: { none: 'backup.versionStays' },
  done: (result, { language }): Said => {
    if (!('checked' in result)) return { code: 'keeping.notCared' };
    const { checked, trashed, removed, not } = result as Cared;
    if (not) return { code: 'keeping.caredOnly', values: { checked, why: say(texts[not], language) } };
    return { code: 'keeping.cared', values: { checked, trashed, removed } };
  },
};

/** Fewer files than the last time, and not the same number twice: a listing may lag behind. What a person threw away is fewer twice. */
function seemsShort({ files = 0, fewer }: Health, now: number): 'keeping.why.fewer' | undefined {
  return now < files && now !== fewer ? 'keeping.why.fewer' : undefined;
}

/** A full was made since: nothing new stands on the damaged chain, which is marked from now on. */
function giveUp(apart: Apart, there: readonly StoredFile[], newest: string): void {
  const { trouble, broken = [] } = healthOf(apart);
  const chain = chainOf(there, newest);
  const full = versionsIn(there).find(({ name }) => name === `${chain}.json`);
  if (!trouble || trouble.chain === '' || trouble.chain === chain || !full) return;
  if (factsOf(full).at > trouble.at && !broken.includes(trouble.chain))
    keepHealth(apart, { broken: [...broken, trouble.chain].slice(-MOST_BROKEN) });
}

/** Marked as damaged, or gone with its chain. */
function isAside(apart: Apart, there: readonly StoredFile[]): boolean {
  const { trouble, broken = [] } = healthOf(apart);
  return trouble !== undefined && broken.includes(trouble.chain) && isThere(there, trouble.version);
}

const isThere = (files: readonly StoredFile[], version: string): boolean =>
  files.some(({ name }) => name === `${version}.json`);

/** What was found wrong another night is wrong until its version passes, or is gone after another full was made. */
function stillWrong(apart: Apart, there: readonly StoredFile[]): Problem | undefined {
  const { trouble, broken = [] } = healthOf(apart);
  if (!trouble || trouble.version === '') return undefined;
  if (broken.includes(trouble.chain) && !isThere(there, trouble.version)) return undefined;
  // Only a drill that goes well says more than its bytes do.
  if (trouble.code === 'keeping.drillFailed') return problem(trouble.code, trouble.values);
  const [found] = checkFiles(apart, there, trouble.version).problems;
  return found?.code === 'backup.noVersion'
    ? problem('keeping.unlisted', { version: trouble.version })
    : found;
}

const MOST_BROKEN = 20;

const isKept = ({ notes }: StoredFile): boolean => notes.rapi === 'version' || notes.rapi === 'pack';

function chainOf(files: readonly StoredFile[], version: string): string {
  const file = versionsIn(files).find(({ name }) => name === `${version}.json`);
  return file ? factsOf(file).chain : version;
}

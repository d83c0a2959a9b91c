/** What home says of the backups: what is damaged before who is missing, and that before what is late. */
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { backupTexts, folderOf, healthOf, MAY_BACK_UP } from '../backup';
import { DAY_MS, LATE_MS, lastBeat } from './rules/silence';
import { nameOf } from './store/people';
import { sayTrouble } from './store/trouble';
import { texts } from './words';
import { keeperTexts } from './words-keeper';

type Alarm = ReturnType<NonNullable<Feature['alarm']>>;

/** Without backups the next mishap costs more than any order: each goes before the alarms of others. */
const to = (panel: string, text: string): Alarm => ({ text, panel, input: {}, first: true });

export function alarm(context: Context): Alarm {
  const { doneAt, now, language, who } = context;
  const { trouble, taken, offered, broken = [] } = healthOf(context);
  // What is damaged comes before what is late: later good versions do not mend it.
  if (trouble)
    return to(
      broken.includes(trouble.chain) ? 'keeping.retention' : 'backup.versions',
      sayTrouble(trouble, language),
    );
  const [damaged] = broken;
  if (damaged !== undefined)
    return to('keeping.retention', say(texts['keeping.alarm.broken'], language, { version: damaged }));
  if (offered?.to === who.email)
    return to('keeping.keeper', say(keeperTexts['keeping.alarm.offered'], language, { by: offered.by }));
  const { keeper } = folderOf(context);
  // Others can only ask: what they would be told is the same.
  const mayTake = keeper !== undefined && keeper !== who.email && MAY_BACK_UP.includes(who.role);
  const name = nameOf(context, keeper ?? '');
  if (mayTake && hasLeft(context, keeper))
    return to('keeping.keeper', say(keeperTexts['keeping.alarm.left'], language, { name }));
  const last = lastBeat(doneAt('backup.daily'), taken?.at);
  if (last === undefined || now - last < LATE_MS) return undefined;
  const days = Math.floor((now - last) / DAY_MS);
  return mayTake
    ? to('keeping.keeper', say(keeperTexts['keeping.alarm.silent'], language, { name, days }))
    : to('backup.versions', say(backupTexts['backup.alarm.silent'], language, { days }));
}

/** Where the team is written down at all: before that nobody stands in it. */
const hasLeft = ({ team }: Context, keeper: string): boolean =>
  team.some(({ role }) => role === 'owner') && !team.some(({ email }) => email === keeper);

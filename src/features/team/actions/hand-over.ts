/** What leaving would pass on, what holds it up, and what a person has to do in Google themselves: shown before anybody decides. */
import * as z from 'zod/mini';
import { isRefusal, type Problem } from '../../../kernel/problem';
import { ROLE_WORDS } from '../../../kernel/role';
import { say } from '../../../kernel/words';
import type { Errand } from '../../../ports/feature';
import { idField } from '../input';
import { byTab, countOf, type Features, openOf } from '../passing';
import { KEEPS_TEAM, loadPerson, present } from '../record';
import { texts } from '../words';
import { held } from './leave';

const input = () => z.object({ id: idField() });

export interface HandOver {
  readonly id: string;
  readonly name: string;
  /** `Backlog 3, Tiket 2`; empty where nothing is open. */
  readonly open: string;
  readonly count: number;
  /** Why it cannot be yet. */
  readonly held: string;
  /** That nobody of the role is left then; empty where somebody is. */
  readonly alone: string;
  /** Names of those who may take over. */
  readonly heirs: readonly string[];
}

const isSaid = (code: string): code is keyof typeof texts => code in texts;

export const handOverOf = (features: Features): Errand<{ readonly id: string }, HandOver> => ({
  name: 'team.handOver',
  writes: 'apart',
  asks: true,
  input,
  roles: KEEPS_TEAM,
  run: (context, { id }, apart) => {
    const stored = loadPerson(context, id);
    if (isRefusal(stored)) return stored;
    const open = openOf(context, features, stored.values.name);
    const sentence = ({ code, values }: Problem): string =>
      isSaid(code) ? say(texts[code], context.language, values) : '';
    const { language } = context;
    const { role } = stored.values;
    const others = present(context).filter(
      ({ id: other, values }) => other !== stored.id && values.until === null,
    );
    const alone = role !== null && role !== 'reviewer' && others.every(({ values }) => values.role !== role);
    return {
      id: stored.id,
      name: stored.values.name,
      open: byTab(context, features, open),
      count: countOf(open),
      held: (held(context, apart, stored)?.problems ?? []).map(sentence).join(' '),
      alone: alone ? say(texts['team.alone'], language, { role: ROLE_WORDS[role][language] }) : '',
      heirs: others.filter(({ values }) => values.role !== 'reviewer').map(({ values }) => values.name),
    };
  },
  inverse: { none: 'team.noRedo' },
  done: () => ({ code: 'team.noRedo' }),
});

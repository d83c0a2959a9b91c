/** What is to go now: the rules that are due, over what there is to tell, without what went already. The dry run and the job ask the same. */
import type { Day } from '../../kernel/day';
import type { Role } from '../../kernel/role';
import { say } from '../../kernel/words';
import type { Context, Stored, Who } from '../../ports/context';
import { fits, isToCustomers, RULES, type RuleKey, type Whom } from './choices';
import { toCustomers } from './customers';
import { Facts, type Tellers, titleOf } from './facts';
import { composed, keyOf, type Outgoing } from './rules/compose';
import { isQuiet, periodDue, type Wall } from './rules/due';
import { messages, rules } from './tables';
import { texts } from './words';

export type StoredRule = Stored<typeof rules>;
export type StoredMessage = Stored<typeof messages>;

/** Messages that are looked through: at most some dozens a day are sent, and no period is longer than a week. */
const RECENT = 1_000;

export const rulesOf = (context: Context): readonly StoredRule[] => context.from(rules).all();
export const recentMessages = (context: Context): readonly StoredMessage[] =>
  context.from(messages).tail(RECENT);

export const keysIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export function wallOf({ zone, now, today }: Pick<Context, 'zone' | 'now' | 'today'>): Wall {
  return { day: today, minute: Math.floor((now - zone.momentOf(today)) / 60_000) };
}

/** Whether a rule is on and told to people whom it may be told to. */
export const works = ({ values: { on, rule, when, to } }: StoredRule): boolean =>
  on && rule !== null && when !== null && to !== null && fits(rule, to);

/** The rules that are due now. */
export function dueRules(context: Context, all: readonly StoredRule[]): StoredRule[] {
  const wall = wallOf(context);
  return all.filter((stored) => {
    const { when, quiet } = stored.values;
    return (
      works(stored) && when !== null && periodDue(when, wall) !== undefined && !isQuiet(quiet, wall.minute)
    );
  });
}

export interface Plan {
  readonly outgoing: readonly Outgoing[];
  /** Why some that would go do not, a sentence each. */
  readonly skipped: readonly string[];
}

const ROLES_OF: Partial<Record<Whom, readonly Role[]>> = {
  owner: ['owner'],
  leads: ['owner', 'manager'],
  warehouse: ['warehouse'],
};

function recipients({ team, who }: Context, to: Whom, keeper: string): readonly Who[] {
  const there = team.filter(({ email }) => email !== '');
  const keeping = (): Who[] => [
    there.find(({ email }) => email === keeper) ?? { ...who, email: keeper, role: 'owner' },
  ];
  if (to === 'keeper') return keeping();
  const roles = ROLES_OF[to];
  if (!roles) return there;
  const found = there.filter(({ role }) => roles.includes(role));
  // Before *Tim* names an owner whoever set Rapi up is the one.
  return found.length === 0 && to === 'owner' ? keeping() : found;
}

/** What these rules tell the house, one mail a person. */
export function toTeam(
  context: Context,
  facts: Facts,
  due: readonly StoredRule[],
  sent: ReadonlySet<string>,
  keeper: string,
): Outgoing[] {
  const { language, settings, today } = context;
  const order = RULES.map(({ key }) => key as RuleKey);
  const wanted = new Map<string, { person: Who; rules: { rule: RuleKey; own: boolean }[] }>();
  for (const { values } of due) {
    const { rule, to } = values;
    if (rule === null || to === null || isToCustomers(rule)) continue;
    for (const person of recipients(context, to, keeper)) {
      const known = wanted.get(person.email) ?? { person, rules: [] };
      wanted.set(person.email, known);
      known.rules.push({ rule, own: to === 'each' });
    }
  }
  const frame = {
    firm: settings.firm || 'Rapi',
    rest: (count: number) => say(texts['reminders.rest'], language, { count }),
    end: say(texts['reminders.end'], language),
  };
  return [...wanted.values()].flatMap(({ person, rules: asked }) => {
    const sections = asked
      .filter(({ rule }) => rule !== 'digest' || !sent.has(digestKey(today, person.email)))
      .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule))
      .map(({ rule, own }) => ({
        rule,
        title: titleOf(context, rule),
        lines: facts.linesOf(rule, person, own),
      }));
    return composed(person, sections, sent, frame) ?? [];
  });
}

/** Looked at before the digest is put together, which reads everything. */
const digestKey = (day: Day, email: string): string => keyOf('digest', `digest ${day}`, email);

export function planOf(
  context: Context,
  tellers: Tellers,
  due: readonly StoredRule[],
  sent: ReadonlySet<string>,
  keeper: string,
): Plan {
  if (due.length === 0) return { outgoing: [], skipped: [] };
  const facts = new Facts(context, tellers);
  const { outgoing, skipped } = toCustomers(context, facts, due, sent, (id) => facts.invoice(id));
  // The house first: what is left of the day's mails is for customers.
  return { outgoing: [...toTeam(context, facts, due, sent, keeper), ...outgoing], skipped };
}

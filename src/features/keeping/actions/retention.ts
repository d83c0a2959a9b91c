/** *Versi yang disimpan*: what stays and why, what goes, and the numbers by which that is decided. Nothing is removed by looking. */
import * as z from 'zod/mini';
import type { Moment } from '../../../kernel/day';
import type { Card, CardLine, CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Errand } from '../../../ports/feature';
import { factsOf, filesOf, healthOf, MAY_BACK_UP, notKeeper, sayWhen, versionsIn } from '../../backup';
import { minutesOf } from '../rules/minutes';
import { POLICY_RULES, policyOf } from '../rules/policy';
import { retained } from '../rules/retention';
import { sayReasons } from '../rules/said-reasons';
import { sayTrouble } from '../store/trouble';
import { texts } from '../words';

/** The id by which the card is headed as the drill that was asked for. */
const DRILL = 'drill';
/** A card holds so many lines; the rest is a number. */
const MOST_LINES = 60;

export const retention: Errand<{ readonly id?: string | undefined }, Card> = {
  name: 'keeping.retention',
  writes: 'apart',
  asks: true,
  roles: MAY_BACK_UP,
  input: () => z.object({ id: z.optional(z.string()) }),
  run: (context, { id }, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const { language, now, zone, today, settings } = context;
    const policy = policyOf(settings);
    const facts = versionsIn(filesOf(apart)).reverse().map(factsOf);
    const fates = retained(facts, policy, now, zone);
    const lines = facts.map(({ version, at }): CardLine => {
      const reasons = fates.get(version) ?? [];
      const text = `${sayWhen(at as Moment, context)} · ${version}`;
      return {
        text,
        aside: sayReasons(reasons, language, today),
        ...(reasons.length === 0 && { tone: 'watch' as const }),
      };
    });
    const { broken = [] } = healthOf(context);
    const goes = lines.filter(({ tone }) => tone !== undefined).length;
    const hidden = lines.length - MOST_LINES;
    const change: CardStep = {
      label: say(texts['keeping.policy.change'], language),
      action: 'keeping.policy',
      input: {},
      ask: POLICY_RULES.map((rule) => ({
        field: rule,
        label: say(texts[`keeping.policy.${rule}`], language, { count: policy[rule] }),
        kind: 'count' as const,
      })),
    };
    // Nothing can be tried or removed before there is one.
    const first: CardStep = { label: say(texts['keeping.first'], language), action: 'backup.now', input: {} };
    return {
      title: say(texts[id === DRILL ? 'keeping.drillTitle' : 'keeping.policy.title'], language),
      lines: [
        ...(lines.length === 0
          ? [{ text: say(texts['keeping.noneYet'], language), tone: 'watch' as const }]
          : []),
        {
          text: say(texts['keeping.policy.stays'], language, { count: lines.length - goes }),
          aside: say(texts['keeping.policy.goes'], language, { count: goes }),
          strong: true,
        },
        ...healthLines(context),
        { text: say(texts['keeping.policy.how'], language) },
        // What goes first: it is what people look for.
        ...[...lines]
          .sort((a, b) => Number(b.tone !== undefined) - Number(a.tone !== undefined))
          .slice(0, MOST_LINES),
        ...(hidden > 0 ? [{ text: say(texts['keeping.policy.more'], language, { count: hidden }) }] : []),
      ],
      next: lines.length === 0 ? first : change,
      more: [
        ...(lines.length === 0 ? [change] : []),
        ...broken.map((version) => ({
          label: say(texts['keeping.drop'], language, { version }),
          action: 'keeping.drop',
          input: { version },
          confirm: {
            text: say(texts['keeping.dropSure'], language, { version }),
            label: say(texts['keeping.drop'], language, { version }),
          },
        })),
        {
          label: say(texts['keeping.policy.usual'], language),
          action: 'keeping.policy',
          input: { usual: true },
        },
      ],
      history: [],
    };
  },
  inverse: { none: 'backup.nothingWritten' },
  done: () => ({ code: 'backup.nothingWritten' }),
};

/** When the newest was found whole, when one was last brought back for a test, and how long all of it would take. */
function healthLines(context: Context): CardLine[] {
  const { language } = context;
  const { verified, drilled, trouble } = healthOf(context);
  const when = (at: number): string => sayWhen(at as Moment, context);
  return [
    ...(trouble ? [{ text: sayTrouble(trouble, language), tone: 'act' as const }] : []),
    ...(verified ? [{ text: say(texts['keeping.lastVerified'], language), aside: when(verified.at) }] : []),
    ...(drilled
      ? [
          { text: say(texts['keeping.lastDrilled'], language), aside: when(drilled.at) },
          {
            text: say(texts['keeping.restoreTime'], language),
            aside: say(texts['keeping.minutes'], language, { count: minutesOf(drilled) }),
          },
        ]
      : []),
  ];
}

/** The job: what is due is sent or made ready, each thing once. At most once: where nobody can know whether a mail went, it does not go again. */
import * as z from 'zod/mini';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Errand, Said } from '../../../ports/feature';
import type { Tellers } from '../facts';
import { type Claimed, claimOf, hasRoom, keepPending, recallPending, reserveFor, rowOf } from '../pending';
import { dueRules, keysIn, planOf, recentMessages, rulesOf, works } from '../plan';
import type { Outgoing } from '../rules/compose';
import { messages, rules } from '../tables';

/** Messages of one step: between two steps others may work. */
const STEP = 6;

interface Sent {
  readonly sent: number;
  readonly ready: number;
  /** Are to go and have not gone yet. */
  readonly left: number;
  /** The day's recipients are used up, or Google sent none. */
  readonly stopped: boolean;
  readonly log: readonly Claimed[];
}

const NOTHING: Sent = { sent: 0, ready: 0, left: 0, stopped: false, log: [] };

export function sendOf(tellers: Tellers): Errand<Record<string, never>, Sent> {
  return {
    name: 'reminders.send',
    writes: 'apart',
    input: () => z.object({}),
    // The keeper's job, whatever role that is.
    roles: 'all',
    run: (context, _input, apart) => {
      // Asked by anybody else it would send in their name.
      if (context.who.email !== apart.keeper) return NOTHING;
      const due = dueRules(context, rulesOf(context));
      const before = recallPending(apart.recall);
      if (due.length === 0 && before.length === 0) return NOTHING;
      const logged = new Set(recentMessages(context).flatMap(({ values }) => keysIn(values.keys)));
      // Of an earlier run that ended before it could log them.
      const lost = before.filter(({ keys }) => !keys.some((key) => logged.has(key)));
      const known = new Set([...logged, ...lost.flatMap(({ keys }) => keys)]);
      const { outgoing } = planOf(context, tellers, due, known, apart.keeper);
      if (outgoing.length === 0 && lost.length === 0 && before.length > 0) keepPending(apart, []);
      return sendAll(context, apart, outgoing, lost);
    },
    records: (context, { log }) => {
      if (log.length === 0) return;
      for (const claimed of log) context.change.insert(messages, rowOf(claimed));
      const told = new Set(log.flatMap(({ rules: names }) => names));
      for (const rule of rulesOf(context))
        if (works(rule) && rule.values.rule !== null && told.has(rule.values.rule))
          context.change.update(rules, rule, { last: context.now });
    },
    unfinished: ({ left, stopped, sent, ready }) =>
      left > 0 && !stopped
        ? {
            done: sent + ready,
            all: sent + ready + left,
            said: { code: 'reminders.sending', values: { count: sent + ready, left } },
          }
        : undefined,
    inverse: { none: 'reminders.noUnsend' },
    done: ({ sent, ready, left }): Said =>
      left > 0
        ? { code: 'reminders.sentSome', values: { sent, left } }
        : { code: 'reminders.sentAll', values: { sent, ready } },
  };
}

function sendAll(
  { now }: Context,
  apart: Apart,
  outgoing: readonly Outgoing[],
  lost: readonly Claimed[],
): Sent {
  const done: Claimed[] = [...lost];
  let [sent, ready, handled, stopped] = [0, 0, 0, false];
  let allowed: number | undefined;
  for (const each of outgoing.slice(0, STEP)) {
    if (each.way === 'ready') {
      const claimed = claimOf(each, 'ready', now);
      done.push(claimed);
      ready += 1;
      handled += 1;
      continue;
    }
    const claimed = claimOf(each, 'unsure', now);
    const mailed = done.filter(({ state }) => state !== 'ready');
    if (!hasRoom(mailed, claimed)) break;
    allowed ??= apart.mail.remaining();
    if (allowed - 1 < reserveFor(each)) {
      stopped = true;
      continue;
    }
    keepPending(apart, [...mailed, claimed]);
    const went = apart.mail.send({ to: each.to, subject: each.subject, text: each.text });
    done.push({ ...claimed, state: went ? 'sent' : 'failed' });
    allowed -= 1;
    handled += 1;
    if (went) sent += 1;
  }
  return { sent, ready, left: outgoing.length - handled, stopped, log: done };
}

/** What goes to customers: of their orders and invoices, in the words of a template, and never of a sensitive case. */
import { filledIn, missingIn, wholeOf } from '../../kernel/blanks';
import { addDays } from '../../kernel/day';
import { fold, normalPhone } from '../../kernel/text';
import { say } from '../../kernel/words';
import { isIndonesian } from '../../kernel/zone';
import type { Context } from '../../ports/context';
import type { Telling } from '../../ports/telling';
import { customers } from '../customers';
import { type Channel, orders } from '../orders';
import { invoices, isCredited } from '../payments';
import { subjectKey, tellsOrder, templates } from '../templates';
import { isToCustomers, type RuleKey } from './choices';
import type { Facts } from './facts';
import type { Plan, StoredRule } from './plan';
import { isAddress, keyOf, type Outgoing, oneLine } from './rules/compose';
import { weekKey } from './rules/due';
import { texts } from './words';

/** Marketplaces tell their buyers themselves, and forbid it to others. */
const OWN: readonly Channel[] = ['whatsapp', 'instagram', 'store', 'website'];
/** Nobody wants to hear today of what happened last week: switching a rule on tells nothing old. */
const NEWS_DAYS = 2;
const RECENT = 500;
/** Messages of one look; the others follow an hour later. */
const MOST = 30;

interface Candidate {
  readonly rule: RuleKey;
  readonly id: string;
  readonly customer: string;
  /** Subject and period. */
  readonly once: string;
}

function candidates(context: Context, facts: Facts, rule: RuleKey): Candidate[] {
  const { today, zone } = context;
  const since = zone.momentOf(addDays(today, -NEWS_DAYS));
  if (rule === 'payment') {
    if (!facts.isOn('payments')) return [];
    return context
      .from(invoices)
      .tail(RECENT)
      .filter(({ values }) => values.balance > 0 && values.reverses === '' && !isCredited(values))
      .filter(({ values: { due } }) => due !== null && due <= today)
      .sort((a, b) => ((a.values.due ?? '') < (b.values.due ?? '') ? -1 : 1))
      .map(({ id, values: { customer } }) => ({ rule, id, customer, once: weekKey(today) }));
  }
  if (!facts.isOn('orders')) return [];
  return context
    .from(orders)
    .tail(RECENT)
    .filter(({ values }) => {
      const at = rule === 'confirm' ? values.at : values.shippedAt;
      const own = values.channel !== null && OWN.includes(values.channel);
      return own && values.cancelledAt === null && at !== null && at >= since;
    })
    .map(({ id, values: { customer } }) => ({ rule, id, customer, once: id }));
}

/** What these rules tell customers, each record once; of several bills the oldest speaks for all of a week. */
export function toCustomers(
  context: Context,
  facts: Facts,
  due: readonly StoredRule[],
  sent: ReadonlySet<string>,
  tellsInvoice: (id: string) => Telling | undefined,
): Plan {
  const { language } = context;
  const outgoing: Outgoing[] = [];
  const why: Record<string, number> = {};
  const count = (reason: string): void => {
    why[reason] = (why[reason] ?? 0) + 1;
  };
  const told = new Set(sent);
  for (const stored of due) {
    const { rule, to, template } = stored.values;
    if (rule === null || !isToCustomers(rule) || (to !== 'mail' && to !== 'ready')) continue;
    const text = textOf(context, rule, template);
    if (text === undefined) {
      count('template');
      continue;
    }
    const fresh = candidates(context, facts, rule).filter(
      ({ customer, once }) => customer !== '' && !told.has(keyOf(rule, once, customer)),
    );
    context.from(customers).byIds([...new Set(fresh.map(({ customer }) => customer))]);
    for (const each of fresh) {
      if (outgoing.length >= MOST) break;
      const key = keyOf(rule, each.once, each.customer);
      if (told.has(key)) continue;
      const telling = rule === 'payment' ? tellsInvoice(each.id) : tellsOrder(context, each.id);
      const name = telling?.told.find((blank) => blank.name.id === 'nama')?.text ?? '';
      if ([each.customer, each.id, fold(name)].some((said) => facts.sensitive().has(said))) {
        count('sensitive');
        continue;
      }
      const made = telling && messageOf(context, each, key, to, text, telling);
      if (!made || typeof made === 'string') {
        count(made || 'unknown');
        continue;
      }
      told.add(key);
      outgoing.push(made);
    }
  }
  const skipped = Object.entries(why).map(([reason, number]) =>
    say(texts[`reminders.skip.${reason}` as keyof typeof texts], language, { count: number }),
  );
  return { outgoing, skipped };
}

/** The template of this title, Rapi's own words where none is named; undefined where there is none of that title. */
function textOf(context: Context, rule: RuleKey, title: string): string | undefined {
  const own = { confirm: 'confirm', shipped: 'shipped', payment: 'payment' } as const;
  const key = own[rule as keyof typeof own];
  if (title.trim() === '') return texts[`reminders.text.${key}`][context.language];
  const wanted = subjectKey(title);
  return context
    .from(templates)
    .all()
    .find(({ values }) => !values.archived && subjectKey(values.title) === wanted)?.values.text;
}

/** The message, or the reason why there is none. */
function messageOf(
  context: Context,
  { rule, id, customer }: Candidate,
  key: string,
  way: 'mail' | 'ready',
  text: string,
  { about, phone, email, told, closed }: Telling,
): Outgoing | string {
  if (closed !== undefined) return 'sensitive';
  const { settings, language, zone } = context;
  const dial = phone.startsWith('…') ? undefined : normalPhone(phone, isIndonesian(zone));
  const to = way === 'mail' ? email.trim() : (dial ?? '');
  if (way === 'mail' ? !isAddress(to) : to === '') return way === 'mail' ? 'noMail' : 'noPhone';
  const values: Record<string, string> = { toko: settings.firm, firm: settings.firm };
  for (const { name, text: value } of told) {
    values[name.id] ??= value;
    values[name.en] ??= value;
  }
  const stretches = filledIn(text, values);
  const whole = wholeOf(stretches);
  if (whole === undefined || missingIn(stretches).length > 0) return 'blank';
  return {
    rules: [rule],
    keys: [key],
    way,
    to,
    name: about,
    subject: oneLine(`${settings.firm || 'Rapi'}: ${say(texts['reminders.subject'], language, { id })}`),
    text: whole,
    about: id,
    customer,
  };
}

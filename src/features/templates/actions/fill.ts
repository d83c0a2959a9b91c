/** The templates for a record, with what the record says in their blanks and where a person writes down what it does not say. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { CardStep } from '../../../kernel/protocol';
import { normalPhone } from '../../../kernel/text';
import { say } from '../../../kernel/words';
import { isIndonesian } from '../../../kernel/zone';
import type { Context } from '../../../ports/context';
import type { Feature, IsOn, Query } from '../../../ports/feature';
import type { Telling, Told } from '../../../ports/telling';
import { orders } from '../../orders';
import { SENT } from '../choices';
import { idField } from '../input';
import { subjectKey } from '../match';
import { type Kind, templates } from '../tables';
import { tellsOrder } from '../tells-order';
import { texts } from '../words';

const input = () => z.object({ about: idField() });

export interface Offered {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly text: string;
}

export interface Filling {
  readonly about: string;
  /** Digits to dial, empty where there are none or the role may not see them. */
  readonly dial: string;
  readonly email: string;
  /** By the name of the blank, in both languages. */
  readonly values: Readonly<Record<string, string>>;
  /** For blanks without a value: where it is written down. */
  readonly where: Readonly<Record<string, string>>;
  /** The first one answers the question that was asked, where one does. */
  readonly templates: readonly Offered[];
  readonly proposed: boolean;
  readonly answered?: CardStep;
  /** The sentence that says why nothing is prepared. */
  readonly closed?: string;
}

/** The question, over the features that tell of their records. */
export function fillOf(
  features: readonly Feature[],
  isOn: IsOn,
): Query<z.infer<ReturnType<typeof input>>, Filling> {
  return {
    name: 'templates.fill',
    writes: false,
    input,
    roles: 'all',
    run: (context, { about }) => {
      const telling = tellingOf(context, features, isOn, about);
      if (isRefusal(telling)) return telling;
      const { told, phone, email, subject, answered, closed } = telling;
      const all = [...told, ...ownOf(context)];
      const offered = closed === undefined ? offeredFor(context, subject) : [];
      const indonesian = isIndonesian(context.zone);
      const dial = phone.startsWith('…') ? undefined : normalPhone(phone, indonesian);
      const said = closed === undefined ? undefined : sentenceOf(context, features, closed);
      return {
        about: telling.about,
        dial: dial ?? '',
        email,
        values: named(all, ({ text }) => text),
        where: named(all, ({ where }) => where),
        templates: offered.map(({ offer }) => offer),
        proposed: offered[0]?.fits === true,
        ...(answered && { answered }),
        ...(said !== undefined && { closed: said }),
      };
    },
  };
}

function tellingOf(
  context: Context,
  features: readonly Feature[],
  isOn: IsOn,
  about: string,
): Telling | Refusal {
  const own = { key: orders.key, tells: tellsOrder };
  for (const { key, tells } of [own, ...features]) {
    const telling = isOn(key, context.settings.modules) ? tells?.(context, about.toUpperCase()) : undefined;
    if (telling) return telling;
  }
  return refuse('templates.nothingTold', { about: about.slice(0, 40) }, { field: 'about' });
}

/** What every record can say: the firm, who writes, and the day. */
function ownOf({ settings, who, language }: Context): Told[] {
  return [
    {
      name: { id: 'toko', en: 'firm' },
      text: settings.firm,
      where: say(texts['templates.where.firm'], language),
    },
    { name: { id: 'saya', en: 'me' }, text: who.name, where: say(texts['templates.where.me'], language) },
  ];
}

/** By name in both languages; of two that share a name the first that says something. */
function named(all: readonly Told[], of: (told: Told) => string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const told of all)
    for (const name of [told.name.id, told.name.en]) if (!values[name]) values[name] = of(told);
  return values;
}

interface Placed {
  readonly fits: boolean;
  readonly uses: number;
  readonly offer: Offered;
}

/** Those that are sent, the fitting one first, then the most used. */
function offeredFor(context: Context, subject: string | undefined): Placed[] {
  const asked = subjectKey(subject ?? '');
  return context
    .from(templates)
    .all()
    .filter(({ values }) => !values.archived && SENT.includes(values.kind ?? 'answer'))
    .map(({ id, values: { title, kind, text, uses } }) => ({
      fits: asked !== '' && subjectKey(title) === asked,
      uses,
      offer: { id, title, kind: kind ?? ('answer' as const), text },
    }))
    .sort((a, b) => Number(b.fits) - Number(a.fits) || b.uses - a.uses || (a.offer.id < b.offer.id ? -1 : 1));
}

function sentenceOf({ language }: Context, features: readonly Feature[], code: string): string {
  const found = features.map(({ words }) => words[code]).find((each) => each !== undefined);
  return found ? say(found, language) : code;
}

/** What is typed into the form of a lead, and what it means. */
import { type Day, sayDay } from '../../../kernel/day';
import type { Money } from '../../../kernel/money';
import { page } from '../../../ui/boot';
import type { Reading } from '../../../ui/form';
import { currency, language, t, today } from '../../../ui/language';
import { reader } from '../../../ui/reader';
import { moneyText } from '../../../ui/typed';
import { STAGES } from '../choices';
import type { Lead } from '../tables';
import { panelWords } from './words';

export interface TypedLead {
  readonly name: string;
  readonly phone: string;
  readonly need: string;
  readonly amount: string;
  readonly chance: string;
  readonly next: string;
  readonly day: string;
  readonly stage: string;
  readonly owner: string;
  readonly expected: string;
  /** The lead as the form found it. */
  readonly start?: Lead;
}

const dayText = (day: Day | null | undefined): string => (day ? sayDay(day, language(), today()) : '');
const amountText = (amount: Money | null | undefined): string =>
  amount === null || amount === undefined ? '' : moneyText(amount, currency(), language());

export function emptyLead(input: unknown): TypedLead {
  const start = (input as { lead?: Lead } | null)?.lead;
  return {
    name: start?.name ?? '',
    phone: start?.phone ?? '',
    need: start?.need ?? '',
    amount: amountText(start?.amount),
    chance: start?.chance ?? '',
    next: start?.next ?? '',
    day: dayText(start?.day),
    stage: start?.state ?? STAGES[0].key,
    owner: start?.owner ?? page.value.person.name,
    expected: dayText(start?.expected),
    ...(start && { start }),
  };
}

/** The lead as the server takes it, or a sentence for each field that cannot be read. */
export function readLead(typed: TypedLead): Reading {
  const { start } = typed;
  const read = reader();
  const at = (key: string): string => (start ? `set.${key}` : key);
  const all = {
    name: read.text(at('name'), typed.name),
    phone: typed.phone.trim(),
    need: read.text(at('need'), typed.need),
    amount: read.money(at('amount'), typed.amount),
    chance: typed.chance === '' ? null : typed.chance,
    next: typed.next.trim(),
    day: read.day(at('day'), typed.day),
    owner: typed.owner.trim(),
    expected: read.day(at('expected'), typed.expected),
  };
  if (!start) return read.done(`${t(panelWords.newLead)}: ${all.name}`, { ...all, stage: typed.stage });
  const was = Object.fromEntries(Object.keys(all).map((key) => [key, start[key as keyof typeof all]]));
  return read.done(`${start.id}: ${t(panelWords.change)}`, { id: start.id, set: all, was });
}

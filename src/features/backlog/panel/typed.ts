/** What is typed into the form of an item, and what it means; only what changed is sent, with what stood there before. */
import { type Day, sayDay } from '../../../kernel/day';
import { readNumber } from '../../../kernel/number';
import { page } from '../../../ui/boot';
import type { Reading } from '../../../ui/form';
import { currency, language, t, today } from '../../../ui/language';
import { given } from '../../../ui/places';
import { reader } from '../../../ui/reader';
import { keep } from '../../../ui/server';
import { moneyText } from '../../../ui/typed';
import { type Item, KINDS, SORTS } from '../tables';
import { OWN_FIELDS, type OwnField } from './KindFields';
import { panelWords } from './words';

/** The fields of an item that the form shows, as texts. */
export interface TypedItem {
  readonly title: string;
  readonly kind: string;
  readonly owner: string;
  readonly due: string;
  readonly effort: string;
  readonly urgency: string;
  readonly impact: string;
  readonly repeats: string;
  readonly sort: string;
  readonly amount: string;
  /** In per cent. */
  readonly chance: string;
  readonly audience: string;
  readonly goal: string;
  readonly momentDay: string;
  readonly publishDay: string;
  readonly tags: string;
  /** In per cent; asked of known work alone. */
  readonly progress: string;
  readonly note: string;
  readonly proposed: string;
  /** The item as the form found it; a new one has none. */
  readonly start: Partial<Item> | null;
}

const LAST_KIND = 'last kind of work';
/** The next item starts with the same kind. */
export const rememberKind = ({ kind }: TypedItem): void => keep().set(LAST_KIND, kind);
const lastKind = (): string => {
  const last = keep().get(LAST_KIND);
  return KINDS.find(({ key }) => key === last)?.key ?? KINDS[0].key;
};

const percent = (share: number | undefined): string => (share ? String(Math.round(share * 100)) : '');

/** A new item belongs to whoever writes it down. */
export function emptyItem(input: unknown): TypedItem {
  const start = (input as { item?: Partial<Item> } | null)?.item ?? null;
  const day = (value: Day | null | undefined): string => (value ? sayDay(value, language(), today()) : '');
  return {
    title: start?.title ?? given(input, 'title'),
    kind: start?.kind ?? lastKind(),
    owner: start ? (start.owner ?? '') : page.value.person.name,
    due: day(start?.due),
    effort: start?.effort == null ? '' : String(start.effort).replace('.', language() === 'id' ? ',' : '.'),
    urgency: start?.urgency ?? '',
    impact: start?.impact ?? '',
    repeats: start?.repeats ?? '',
    sort: start?.sort ?? '',
    amount: start?.amount == null ? '' : moneyText(start.amount, currency(), language()),
    chance: percent(start?.chance),
    audience: start?.audience ?? '',
    goal: start?.goal ?? '',
    momentDay: day(start?.momentDay),
    publishDay: day(start?.publishDay),
    tags: start?.tags ?? '',
    progress: percent(start?.progress),
    note: start?.note ?? given(input, 'note'),
    proposed: '',
    start,
  };
}

/**
 * What was typed, over the item as it stands now: fields that were left alone show what others wrote meanwhile, and saving again means what is typed in
 * the others.
 */
export function rebased(typed: TypedItem, now: Partial<Item>): TypedItem {
  const [before, after] = [emptyItem({ item: typed.start }), emptyItem({ item: now })];
  const untouched = (Object.keys(after) as (keyof TypedItem)[]).filter((key) => typed[key] === before[key]);
  return { ...typed, ...Object.fromEntries(untouched.map((key) => [key, after[key]])), start: now };
}

/** What the form says: everything of a new item, what differs of a known one. */
export function readItem(typed: TypedItem): Reading {
  const { start } = typed;
  const path = (key: string): string => (start ? `set.${key}` : key);
  const read = reader();
  const effort = typed.effort.trim() === '' ? null : readNumber(typed.effort, language());
  if (effort === undefined || (effort !== null && effort < 0.5))
    read.errors[path('effort')] = t(panelWords.badEffort);
  const share = typed.progress.trim() === '' ? 0 : readNumber(typed.progress.replace('%', ''), language());
  const fits = share !== undefined && share >= 0 && share <= 100;
  if (!fits) read.errors[path('progress')] = t(panelWords.badProgress);
  const own = (field: OwnField): unknown => {
    if (field === 'amount') return read.money(path(field), typed.amount);
    if (field === 'chance') return Number(typed.chance || 0) / 100;
    const isDay = field === 'momentDay' || field === 'publishDay';
    return isDay ? read.day(path(field), typed[field]) : typed[field].trim();
  };
  const fields: Record<string, unknown> = {
    title: read.text(path('title'), typed.title),
    kind: typed.kind,
    owner: typed.owner.trim(),
    due: read.day(path('due'), typed.due),
    effort: effort ?? null,
    urgency: typed.urgency || null,
    impact: typed.impact || null,
    repeats: typed.repeats || null,
    tags: typed.tags.trim(),
    note: typed.note.trim(),
    // A sort belongs to its kind.
    sort: SORTS.find(({ key, of }) => key === typed.sort && of === typed.kind)?.key ?? null,
    ...Object.fromEntries((OWN_FIELDS[typed.kind] ?? []).map((field) => [field, own(field)])),
  };
  if (!start) {
    const proposed = typed.proposed === 'proposal';
    return read.done(typed.title, { ...fields, ...(proposed && { proposed }) });
  }
  const before = (key: string): unknown => start[key as keyof Item] ?? null;
  const changed = Object.entries({ ...fields, progress: fits ? share / 100 : 0 }).filter(
    ([key, value]) => (value ?? '') !== (before(key) ?? ''),
  );
  return read.done(`${start.id}: ${typed.title}`, {
    id: start.id,
    set: Object.fromEntries(changed),
    was: Object.fromEntries(changed.map(([key]) => [key, before(key)])),
  });
}

/** What arrived inside the page, as a signal: a refresh redraws exactly what it touches. */
import { signal } from '@preact/signals';
import { unpackPart } from '../kernel/pack';
import type { Boot, Home, IndexEntry, IndexPart, Packed } from '../kernel/protocol';

const NOTHING: Boot = {
  language: 'id',
  currency: 'IDR',
  zone: 'Asia/Jakarta',
  today: '2026-01-01',
  firm: '',
  book: '',
  person: { email: '', name: '', role: 'reviewer' },
  modules: [],
  home: { work: [], waiting: 0, checks: [] },
  index: [],
};

export const page = signal<Boot>(NOTHING);

/** Grows by one whenever saved changes may have made shown answers old. */
export const changes = signal(0);

/** False when the server put nothing into the page; nothing can be shown then. */
export function startFrom(document: Document): boolean {
  const slot = document.getElementById('boot')?.textContent ?? '';
  if (!slot.trim().startsWith('{')) return false;
  const { index, ...rest } = JSON.parse(slot) as Packed<Boot>;
  page.value = { ...NOTHING, ...rest, index: index.map(unpackPart) };
  own = page.value.home;
  return true;
}

type Fresh = Packed<Pick<Boot, 'home' | 'index' | 'left' | 'options'>> &
  Partial<Pick<Boot, 'language' | 'modules'>>;

/** What the features that were left told last: it stays on home until they tell anew, so that nothing there jumps. */
let beside: Pick<Home, 'alarm' | 'checks'> = { checks: [] };
let own: Home = NOTHING.home;

/** Home and index as the server has them now; `left` are the features whose part comes behind. */
export function refresh({ home, index, language, left, options, modules }: Fresh): void {
  own = home;
  if (!left) beside = { checks: [] };
  show(index, {
    left: left ?? [],
    ...(language && { language }),
    ...(options && { options }),
    ...(modules && { modules }),
  });
}

/** The part of the features that were left. */
export function follow({ home: { alarm, checks }, index }: Fresh): void {
  beside = { checks, ...(alarm && { alarm }) };
  show(index, { left: [] });
}

function show(index: Fresh['index'], more: Partial<Boot>): void {
  const fresh: IndexPart[] = index.map(unpackPart);
  const { alarm = beside.alarm, ...home } = own;
  const others = own.checks.filter(({ id }) => !beside.checks.some((each) => each.id === id));
  const before = page.value.index.filter(({ kind }) => !fresh.some((each) => each.kind === kind));
  page.value = {
    ...page.value,
    ...more,
    home: { ...home, checks: [...others, ...beside.checks], ...(alarm && { alarm }) },
    index: [...fresh, ...before],
  };
}

/** The index of one kind, such as `products`; empty while the module is off. */
export function entriesOf(kind: string): readonly IndexEntry[] {
  return page.value.index.find((part) => part.kind === kind)?.entries ?? [];
}

/** What the firm chose, empty where nothing was. */
export const option = (key: string): string => page.value.options?.[key] ?? '';

/** Whether the feature that brings a panel is on. */
export function isOn(panel: string): boolean {
  const { modules } = page.value;
  return modules.length === 0 || modules.includes(panel.slice(0, panel.indexOf('.')));
}

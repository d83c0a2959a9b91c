/** What arrived inside the page, as a signal: a refresh redraws exactly what it touches. */
import { signal } from '@preact/signals';
import { unpackPart } from '../kernel/pack';
import type { Boot, IndexEntry, Packed } from '../kernel/protocol';

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
  return true;
}

/** After saves: home and index as the server has them now. */
export function refresh({ index, ...rest }: Packed<Pick<Boot, 'home' | 'index' | 'options'>>): void {
  page.value = { ...page.value, ...rest, index: index.map(unpackPart) };
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

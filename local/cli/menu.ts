/** A menu item by the name of its function or by its path, such as `Rapi/Gudang/Daftar ambil`, in the language the menu is in. */
import type { MenuEntry } from '../host';
import { Refused } from './refused';

/** The function behind an item. Dots, dashes and capitals of a label do not matter. */
export function handlerOf(menus: { title: string; entries: MenuEntry[] }[], item: string): string {
  const all = menus.flatMap(({ title, entries }) => flat(entries, title));
  const wanted = plain(item);
  const found =
    all.find(({ handler }) => handler === item) ??
    all.find(({ path }) => plain(path) === wanted || plain(path).endsWith(`/${wanted}`));
  if (found) return found.handler;
  const known = all.map(({ path, handler }) => `  ${path}  (${handler})`).join('\n');
  throw new Refused(
    all.length === 0 ? 'This person has no menu.' : `There is no menu item ${item}. There are:\n${known}`,
  );
}

function flat(entries: MenuEntry[], above: string): { path: string; handler: string }[] {
  return entries.flatMap(({ label, handler, entries: below }) => {
    const path = `${above}/${label}`;
    return below ? flat(below, path) : handler ? [{ path, handler }] : [];
  });
}

function plain(path: string) {
  return path
    .toLowerCase()
    .replace(/[.…]+/g, '')
    .replace(/\s*\/\s*/g, '/')
    .trim();
}

/** Which rooms are on: those of the firm's modules, those that are always on, and those that come with another. */

import { CORE, FEATURES, isOn } from '../../src/app/registry';
import { menuLines } from '../../src/app/shell/menu';

const hosts = FEATURES.flatMap(({ key, comesWith }) => (comesWith ? [[key, comesWith] as const] : []));

test('stock is counted wherever there is stock, without a switch of its own', () => {
  expect(hosts).toContainEqual(['counts', 'stock']);
  expect(['stock', 'orders'].map((module) => isOn('counts', [module]))).toEqual([true, false]);
  const menu = (modules: string[]) => JSON.stringify(menuLines('id', modules));
  expect(menu(['stock'])).toContain('Hitung stok');
  expect(menu(['orders'])).not.toContain('Hitung stok');
});

test.each(hosts)('%s is on exactly where %s is', (key, host) => {
  expect(FEATURES.map((feature) => feature.key)).toContain(host);
  expect(CORE).not.toContain(key);
  for (const modules of [[], [host]]) expect(isOn(key, modules)).toBe(isOn(host, modules));
});

test('with every module on the menu has at most ten entries, and seven in a submenu; settings stand in one list', () => {
  const on = FEATURES.map(({ key }) => key);
  const lines = menuLines('id', on);
  expect(lines.length).toBeLessThanOrEqual(10);
  const long = lines.filter(({ lines: inner = [] }) => inner.length > 7);
  expect(long.map(({ label, lines: inner }) => [label, inner?.length])).toEqual([]);
  const screens = FEATURES.flatMap(({ settings = [] }) => settings.map(({ panel }) => panel));
  expect(screens).toEqual(
    expect.arrayContaining(['orders.settings', 'backup.schedule', 'keeping.retention']),
  );
  const panels = FEATURES.flatMap(({ panels: first, later = [] }) => [...first, ...later]);
  expect(screens.filter((panel) => !panels.includes(panel))).toEqual([]);
});

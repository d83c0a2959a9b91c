/** The menu: whatever is on, each of its items opens a screen of something that is on; and the first run by requests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE, FEATURES, isOn } from '../../../src/app/registry';
import { type MenuLine, menuLines } from '../../../src/app/shell/menu';
import { chosenBy, SIGNS } from '../../../src/features/modules/choices';
import { offerOf } from '../../../src/features/modules/offer';
import { OFFERED, withNeeds } from '../../../src/features/modules/rules';
import { ASKS } from '../../../src/features/modules/words';
import type { Day } from '../../../src/kernel/day';
import { DEFAULT_SETTINGS } from '../../../src/kernel/settings';
import { bareHost, OWNER, type ShopHost } from '../../support/shop-host';

const modules = FEATURES.filter(({ module }) => module).map(({ key }) => key);
const handlers = (lines: readonly MenuLine[]): string[] =>
  lines.flatMap(({ handler, lines: inner = [] }) => [...(handler ? [handler] : []), ...handlers(inner)]);
/** The feature whose screen an item opens. */
const opens = new Map(
  FEATURES.flatMap(({ menu = [] }) => menu).map(({ handler, panel }) => [
    handler,
    panel.split('.')[0] as string,
  ]),
);

const SETS: (readonly [string, readonly string[]])[] = [
  ['none', []],
  ...modules.map((key) => [key, withNeeds(FEATURES, [key])] as const),
];
test.each(SETS)('with %s on, no item of the menu leads to a module that is off', (_, on) => {
  const dead = handlers(menuLines('id', on)).filter((handler) => {
    const feature = opens.get(handler);
    return feature !== undefined && !isOn(feature, on);
  });
  expect(dead).toEqual([]);
});

test('what may be switched is what needs no other to be on with, and every sign begins with modules that have what they need', () => {
  const optional = FEATURES.filter(({ key, comesWith }) => !CORE.includes(key) && !comesWith);
  expect(optional.map(({ key }) => key)).toEqual(modules);
  for (const sign of SIGNS)
    expect([...withNeeds(FEATURES, sign.modules)].sort()).toEqual([...sign.modules].sort());
  const { modules: now, later } = chosenBy(['busy', 'answers']);
  expect([now, later]).toEqual([['tickets', 'templates', 'customers'], ['backlog']]);
  expect(chosenBy([]).sign.key).toBe('status');
});

test('what else was ticked at setup is offered after a week to whoever switches modules, until it is on or not wanted', () => {
  const offer = (today: string, role: 'owner' | 'sales' = 'owner', on: string[] = []) =>
    offerOf(FEATURES, {
      language: 'id',
      today: today as Day,
      who: { email: OWNER, name: 'Ratna', role },
      settings: { ...DEFAULT_SETTINGS, modules: on, options: { [OFFERED]: '2026-11-05 sops checkins' } },
    })?.text;
  const both = 'Sudah seminggu. Yang juga Anda tandai saat mulai: SOP, Check-in.';
  expect([offer('2026-11-11'), offer('2026-11-12'), offer('2026-11-12', 'sales')]).toEqual([
    undefined,
    both,
    undefined,
  ]);
  expect(offer('2026-11-12', 'owner', ['sops'])).toBe(
    'Sudah seminggu. Yang juga Anda tandai saat mulai: Check-in.',
  );
  expect(offer('2026-11-12', 'owner', ['sops', 'checkins'])).toBeUndefined();
});

test('what Google asks is said in the order of the manifest, nothing more and nothing less', () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(process.cwd(), 'appsscript.json'), 'utf8'));
  const prefix = 'https://www.googleapis.com/auth/';
  expect(ASKS.map(({ scope }) => prefix + scope)).toEqual(oauthScopes);
});

describe('in a workbook that begins with documents', () => {
  let shop: ShopHost;
  beforeAll(() => {
    shop = bareHost();
  });
  afterAll(() => shop.close());
  const page = (handler: string) => {
    const { shown, error } = shop.run({ handler, as: OWNER, door: 'menu' });
    expect([handler, error]).toEqual([handler, undefined]);
    const html = shown.flatMap((each) => ('html' in each ? [each.html] : []))[0] ?? '';
    return { shown, boot: JSON.parse(/id="boot"[^>]*>([^<]*)</.exec(html)?.[1] ?? '{}') };
  };

  test('before setup everything leads to Mulai or help; then one module is on, made once', () => {
    expect(['menuStart', 'menuHelp', 'menuAddNote'].map((each) => page(each).boot.open.panel)).toEqual([
      'modules.start',
      'help.card',
      'modules.start',
    ]);
    const request = {
      firm: 'Warung',
      zone: 'Asia/Makassar',
      modules: ['documents'],
      offered: ['sops', 'checkins'],
    };
    expect(shop.send('setup.install', request, { id: 'one' })).toMatchObject({ ok: true });
    expect(shop.send('setup.install', request, { id: 'one' })).toMatchObject({ ok: true });
    expect(shop.send('setup.install', request)).toMatchObject({ problems: [{ code: 'app.installed' }] });
    expect(shop.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]))).toEqual([
      'Hari Ini',
      'Dasbor',
      'Kotak Masuk',
      'Dokumen',
      'Cadangan',
    ]);
    expect(page('menuStart').boot).toMatchObject({ zone: 'Asia/Makassar', firm: 'Warung' });
    expect(page('menuStart').boot.open).toBeUndefined();
  });

  test('scheduled work of a module that is off has nothing to do, and is no failure', () => {
    expect(shop.send('jobs.run', { name: 'tickets.nightly' })).toMatchObject({
      ok: true,
      result: { name: 'tickets.nightly' },
    });
    expect(shop.lastCost().roundTrips).toBeLessThanOrEqual(6);
  });

  test('its menu has nothing of the modules that are off', () => {
    const [{ entries = [] } = {}] = shop.menus(OWNER);
    const items = entries.flatMap(({ handler, entries: inner = [] }) => [
      ...(handler ? [handler] : []),
      ...inner.flatMap((each) => (each.handler ? [each.handler] : [])),
    ]);
    expect(items.length).toBeGreaterThan(15);
    expect(items).not.toContain('menuImportShopee');
  });
});

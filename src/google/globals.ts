/** Every function that Google can call: menu, macros, triggers, the sidebar's one door. The build writes a real global for each. */

import { OWN_ITEMS } from '../app/menu';
import { FEATURES } from '../app/registry';

interface GlobalFunction {
  readonly name: string;
  readonly params?: readonly string[];
  readonly doc?: string;
  /** The export of `main.ts` to call, and what to pass it first; the export of the same name where absent. */
  readonly via?: readonly [string, ...unknown[]];
}

const menuItems = FEATURES.flatMap((feature) => feature.menu ?? []);

/** Macros and what each does: the digit of `Ctrl+Alt+Shift+digit` and the global that the menu uses for the same. */
const KEYS: readonly { digit: string; name: string; label: string; via: readonly [string, ...unknown[]] }[] =
  [
    { digit: '1', name: 'macroOpen', label: 'Buka Rapi', via: ['menuOpen'] },
    { digit: '2', name: 'macroOpenRow', label: 'Buka baris ini', via: ['menuOpenRow'] },
    { digit: '3', name: 'macroAddOrder', label: 'Pesanan', via: ['menuPanel', 'menuAddOrder'] },
    { digit: '6', name: 'macroReceive', label: 'Terima barang', via: ['menuPanel', 'menuReceive'] },
    { digit: '0', name: 'macroUndo', label: 'Urungkan', via: ['undoLast'] },
  ];

export const globals: readonly (string | GlobalFunction)[] = [
  'onOpen',
  'onInstall',
  'onEdit',
  { name: 'rapi', params: ['request'] },
  ...Object.values(OWN_ITEMS).map(({ handler }) => ({ name: handler, params: [] })),
  ...menuItems.map(({ handler }) => ({ name: handler, params: [], via: ['menuPanel', handler] as const })),
  ...KEYS.map(({ name, via }) => ({ name, params: [], via })),
  { name: 'jobHourly', params: [], via: ['job', 'app.recover'] },
];

export const macros = KEYS.map(({ digit, name, label }) => ({
  menuName: label,
  functionName: name,
  defaultShortcut: `Ctrl+Alt+Shift+${digit}`,
}));

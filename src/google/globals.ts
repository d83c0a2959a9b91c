/** Every function that Google can call: menu, macros, triggers, the sidebar's one door. The build writes a real global for each. */

import { HANDLERS } from '../app/jobs/jobs';
import { FEATURES } from '../app/registry';
import { OWN_ITEMS } from '../app/shell/menu';

interface GlobalFunction {
  readonly name: string;
  readonly params?: readonly string[];
  readonly doc?: string;
  /** The export of `main.ts` to call, and what to pass it first; the export of the same name where absent. */
  readonly via?: readonly [string, ...unknown[]];
}

const menuItems = FEATURES.flatMap(({ menu = [] }) => menu);
const formulas = FEATURES.flatMap(({ formulas = [] }) => formulas);

/**
 * The keys `Ctrl+Alt+Shift+digit` and what each opens: the panel of a menu item, or a door of its own. A key whose menu item no feature has brought yet
 * is no macro yet, for a macro that names a missing function fails only when it is pressed.
 */
const KEYS: readonly {
  digit: string;
  name: string;
  label: string;
  opens?: string;
  via?: readonly [string];
}[] = [
  { digit: '1', name: 'macroOpen', label: 'Buka Rapi', via: ['menuOpen'] },
  { digit: '2', name: 'macroOpenRow', label: 'Buka baris ini', via: ['menuOpenRow'] },
  { digit: '3', name: 'macroAddOrder', label: 'Pesanan', opens: 'menuAddOrder' },
  { digit: '4', name: 'macroAddNote', label: 'Catatan', opens: 'menuAddNote' },
  { digit: '5', name: 'macroShip', label: 'Kirim (pindai)', opens: 'menuShip' },
  { digit: '6', name: 'macroReceive', label: 'Terima barang', opens: 'menuReceive' },
  { digit: '7', name: 'macroCheckPayments', label: 'Cek pembayaran', opens: 'menuCheckPayments' },
  { digit: '8', name: 'macroAddWork', label: 'Pekerjaan', opens: 'menuAddWork' },
  { digit: '9', name: 'macroCheckIn', label: 'Check-in', opens: 'menuCheckIn' },
  { digit: '0', name: 'macroUndo', label: 'Urungkan', via: ['undoLast'] },
];

const keys = KEYS.flatMap(
  ({
    opens,
    via,
    ...key
  }): { digit: string; name: string; label: string; via: readonly [string, ...unknown[]] }[] => {
    if (via) return [{ ...key, via }];
    return menuItems.some(({ handler }) => handler === opens) ? [{ ...key, via: ['menuPanel', opens] }] : [];
  },
);

export const globals: readonly (string | GlobalFunction)[] = [
  'onOpen',
  'onInstall',
  'onEdit',
  { name: 'rapi', params: ['request'] },
  { name: 'pagePart', params: [] },
  ...Object.values(OWN_ITEMS).map(({ handler }) => ({ name: handler, params: [] })),
  ...menuItems.map(({ handler, wide }) => ({
    name: handler,
    params: wide ? ['input'] : [],
    via: ['menuPanel', handler] as const,
  })),
  ...keys.map(({ name, via }) => ({ name, params: [], via })),
  ...formulas.map(({ name, params, doc }) => ({ name, params, doc, via: ['formula', name] as const })),
  ...HANDLERS.map(({ handler, every }) => ({ name: handler, params: [], via: ['jobs', every] as const })),
];

export const macros = keys.map(({ digit, name, label }) => ({
  menuName: label,
  functionName: name,
  defaultShortcut: `Ctrl+Alt+Shift+${digit}`,
}));

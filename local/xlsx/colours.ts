/** Excel's colours (named outright, by the theme, by an old palette) as Sheets has them: `#rrggbb`. */
import type { Color } from 'exceljs';

/** What `indexed` means from 8 on; 64 and 65 are the window's own. */
const PALETTE =
  '000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c08080809999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff800080800000008080' +
  '0000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600666699969696003366339966003300333300993300993366333399333333';
const FIRST_INDEX = 8;

/** Of Office, where a file brings none. */
const THEME = 'ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646 0000ff 800080'.split(
  ' ',
);
/** A theme's colours as `theme` counts them; the file has dark and light the other way round. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function themeOf(xml: string | undefined): string[] {
  return ORDER.map((name, at) => {
    const inside = new RegExp(`<a:${name}>(.*?)</a:${name}>`, 's').exec(xml ?? '')?.[1] ?? '';
    return (
      /(?:lastClr|srgbClr val)="([0-9a-f]{6})"/i.exec(inside)?.[1] ??
      THEME[at] ??
      '000000'
    ).toLowerCase();
  });
}

/** Undefined where there is none, or it is the window's own. */
export function hexOf(
  color: (Partial<Color> & { indexed?: number; tint?: number }) | undefined,
  theme: readonly string[],
): string | undefined {
  if (!color) return undefined;
  const { argb, theme: number, indexed, tint = 0 } = color;
  if (argb !== undefined)
    return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(argb) ? `#${argb.slice(-6).toLowerCase()}` : undefined;
  const base = number !== undefined ? theme[number] : indexed === undefined ? undefined : paletteAt(indexed);
  return base === undefined ? undefined : `#${tinted(base, tint)}`;
}

/** The first eight are the next eight once more. */
function paletteAt(index: number): string | undefined {
  const at = (index < FIRST_INDEX ? index : index - FIRST_INDEX) * 6;
  return PALETTE.slice(at, at + 6) || undefined;
}

/** Towards white above 0, towards black below. */
function tinted(hex: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16);
      const next = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(Math.max(0, Math.min(255, next)))
        .toString(16)
        .padStart(2, '0');
    })
    .join('');
}

/** `#1a73e8` → `FF1A73E8`; a word for a colour, or what is no colour, is left out. */
export function argbOf(hex: string | null | undefined): { argb: string } | undefined {
  return hex && /^#[0-9a-f]{6}$/i.test(hex) ? { argb: `FF${hex.slice(1).toUpperCase()}` } : undefined;
}

/** How dark the screens of one person are; `system` follows the device. */
export const LOOKS = ['light', 'dark', 'system'] as const;
export type Look = (typeof LOOKS)[number];
/** Sheets on the desk is light, also where the device is dark. */
export const LIGHT: Look = 'light';

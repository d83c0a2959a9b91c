/** What differs between the editions of Rapi. `npm run build:addon` puts `edition-addon.ts` in the place of this file. */

/** Whether Google gives it as an Editor add-on: its menu stands under Extensions, and one clock trigger must do for all scheduled work. */
export const ADDON: boolean = false;

/** Minutes between two turns of the work that comes around most often. */
export const TURN_MINUTES: number = 15;

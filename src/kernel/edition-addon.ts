/** The Editor add-on's edition; see `edition.ts`, whose place it takes. */

export const ADDON: boolean = true;

/** Google runs an add-on's clock triggers at most once an hour, and lets it have one in a document. */
export const TURN_MINUTES: number = 60;

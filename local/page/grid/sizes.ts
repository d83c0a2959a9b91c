/** How much room the grid's own headers take, in pixels. */

const HEADER_HEIGHT = 24;
const BAND_HEIGHT = 16;

/** The strip of letters, with a band for each level of groups above it. */
export const bandHeight = (depth: number): number => HEADER_HEIGHT + BAND_HEIGHT * depth;

/** The column of row numbers. */
export const headerWidth = (small: boolean): number => (small ? 32 : 46);

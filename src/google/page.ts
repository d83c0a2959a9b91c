/** The pages' files and the marker in them that the boot data replaces; the build writes all by the same names. */
export const SIDEBAR = 'Sidebar';
export const WIDE = 'Wide';
export const SLOT = '/*boot*/';

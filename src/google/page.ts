/** The pages' files and the marker in them that the boot data replaces; the build writes all by the same names. */
export const SIDEBAR = 'Sidebar';
export const WIDE = 'Wide';
/** Screens of the sidebar that it fetches when they are first opened. */
export const MORE = 'More';
export const SLOT = '/*boot*/';
export const PART_SLOT = '<!--part-->';

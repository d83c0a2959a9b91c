/** The page's file and the marker in it that the boot data replaces; the build writes both by the same names. */
export const PAGE = 'Sidebar';
export const SLOT = '/*boot*/';

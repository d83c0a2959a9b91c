/** The version of Rapi, as help and the check of a workbook show it; `package.json` and CHANGELOG.md say the same (test/house/documents). */
export const VERSION = '0.1.0';

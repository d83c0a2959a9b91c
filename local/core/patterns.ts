/** What a number format means for the value under it, and the formats Sheets uses where a cell has none, by locale. */

export type NumberKind = 'general' | 'number' | 'date' | 'text';

const AUTOMATIC = new Set(['', 'General', 'general', '0.###############']);

/** Google reads a number under a date pattern as a date, and a date under a number pattern as a number. */
export function kindOf(pattern: string | undefined): NumberKind {
  if (!pattern || AUTOMATIC.has(pattern)) return 'general';
  if (pattern === '@') return 'text';
  const bare = pattern.replace(
    /"[^"]*"|\\.|\[\$[^\]]*\]|\[(?:red|green|blue|black|white|yellow|magenta|cyan|color\d+)\]/gi,
    '',
  );
  return /[dmyhs]/i.test(bare.replace(/e[+-]/gi, '')) ? 'date' : 'number';
}

export interface LocaleFacts {
  /** Key under which the format library knows it. */
  tag: 'id' | 'en';
  decimal: ',' | '.';
  group: ',' | '.';
  dayFirst: boolean;
  date: string;
  time: string;
  moment: string;
}

const INDONESIAN: LocaleFacts = {
  tag: 'id',
  decimal: ',',
  group: '.',
  dayFirst: true,
  date: 'dd/MM/yyyy',
  time: 'HH.mm.ss',
  moment: 'dd/MM/yyyy HH.mm.ss',
};
const AMERICAN: LocaleFacts = {
  tag: 'en',
  decimal: '.',
  group: ',',
  dayFirst: false,
  date: 'M/d/yyyy',
  time: 'h:mm:ss AM/PM',
  moment: 'M/d/yyyy H:mm:ss',
};
const BRITISH: LocaleFacts = {
  ...AMERICAN,
  dayFirst: true,
  date: 'dd/MM/yyyy',
  time: 'HH:mm:ss',
  moment: 'dd/MM/yyyy HH:mm:ss',
};

/** Java's old code `in` still appears for Indonesian, so a workbook may say `id_ID` or `in_ID`. */
export function localeFacts(locale: string): LocaleFacts {
  const [language, country] = locale.replace('-', '_').split('_');
  if (language === 'id' || language === 'in') return INDONESIAN;
  return language === 'en' && country && country !== 'US' ? BRITISH : AMERICAN;
}

/**
 * A paper as HTML for the conversion to PDF. It is laid out by tables, for such conversions know little of newer layout; nothing is loaded from anywhere,
 * and every word that people wrote is escaped.
 */
import type { Paper } from './paper';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);

const STYLE = [
  '@page{size:A4;margin:20mm}',
  'body{font-family:Arial,sans-serif;font-size:11pt;color:#000}',
  'table{width:100%;border-collapse:collapse}',
  'h1{font-size:18pt;margin:0}',
  'td,th{padding:3pt 6pt 3pt 0;text-align:left;vertical-align:top}',
  '.rows td{border-bottom:1px solid #999}',
  '.rows th{border-bottom:1px solid #000}',
  '.n{text-align:right;white-space:nowrap}',
  '.gap{margin-top:14pt}',
].join('');

/** The whole document. */
export function htmlOf({ kind, no, firm, facts, table, sums, closing = [], note, signs }: Paper): string {
  return [
    `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(no)}</title><style>${STYLE}</style></head><body>`,
    `<table><tr><td><h1>${escaped(kind)}</h1>${escaped(no)}</td><td class="n"><b>${escaped(firm)}</b></td></tr></table>`,
    wordsOf(facts),
    table ? rowsOf(table) : '',
    `<table class="gap">${sums.map(sumOf).join('')}</table>`,
    closing.length > 0 ? wordsOf(closing) : '',
    note === '' ? '' : `<p class="gap">${lines(note)}</p>`,
    signs === undefined ? '' : `<p class="gap n">${escaped(signs)}<br><br><br><br>${escaped(firm)}</p>`,
    '</body></html>',
  ].join('');
}

const lines = (text: string): string => escaped(text).replace(/\r?\n/g, '<br>');

function wordsOf(pairs: Paper['facts']): string {
  const rows = pairs.map(
    ([word, says]) => `<tr><td width="28%">${escaped(word)}</td><td>${lines(says)}</td></tr>`,
  );
  return `<table class="gap">${rows.join('')}</table>`;
}

function rowsOf({ heads, rows }: NonNullable<Paper['table']>): string {
  const cells = (row: readonly string[], tag: 'td' | 'th'): string =>
    row.map((cell, at) => `<${tag}${at > 0 ? ' class="n"' : ''}>${escaped(cell)}</${tag}>`).join('');
  return [
    `<table class="rows gap"><thead><tr>${cells(heads, 'th')}</tr></thead><tbody>`,
    ...rows.map((row) => `<tr>${cells(row, 'td')}</tr>`),
    '</tbody></table>',
  ].join('');
}

function sumOf({ word, amount, strong }: Paper['sums'][number]): string {
  const bold = (text: string): string => (strong ? `<b>${escaped(text)}</b>` : escaped(text));
  return `<tr><td class="n">${bold(word)}</td><td class="n" width="24%">${bold(amount)}</td></tr>`;
}

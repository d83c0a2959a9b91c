/**
 * Formulas in one spelling for evaluation: `,` between arguments and a decimal point, whatever the locale writes.
 * Where the comma is the decimal mark, Sheets takes only `;` between arguments, and `\` between columns of an array.
 */
import type { Token } from './tokens';

/** The tokens without blanks between them; undefined when Sheets itself could not parse it (`#ERROR!`). */
export function standardTokens(tokens: Token[], decimalComma: boolean): Token[] | undefined {
  const result: Token[] = [];
  let braces = 0;
  let parentheses = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const [before, after] = [result[result.length - 1], tokens[index + 1]];
    if (token.kind === 'unknown') return undefined;
    if (token.kind === 'open') parentheses++;
    if (token.kind === 'close' && --parentheses < 0) return undefined;
    if (token.kind === 'braceOpen') braces++;
    if (token.kind === 'braceClose' && --braces < 0) return undefined;
    if (token.kind !== 'separator') {
      if (token.kind !== 'space') result.push(token);
      continue;
    }
    if (token.text === ',' && decimalComma) {
      const decimal = before?.kind === 'number' && after?.kind === 'number' && /^\d+$/.test(before.text);
      if (!decimal || !/^\d/.test(after.text)) return undefined;
      result[result.length - 1] = { kind: 'number', text: `${before.text}.${after.text}` };
      index++;
    } else if (token.text === '\\') {
      if (braces === 0) return undefined;
      result.push({ kind: 'separator', text: ',' });
    } else {
      result.push({ kind: 'separator', text: braces > 0 ? token.text : ',' });
    }
  }
  return parentheses === 0 && braces === 0 ? result : undefined;
}

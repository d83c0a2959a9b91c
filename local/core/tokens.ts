/** A formula cut into tokens: enough to find its references and separators, never a word inside a quoted text. */
import { type Reference, readReference } from './reference';

export type TokenKind =
  | 'text'
  | 'error'
  | 'reference'
  | 'number'
  | 'call'
  | 'name'
  | 'open'
  | 'close'
  | 'braceOpen'
  | 'braceClose'
  | 'separator'
  | 'operator'
  | 'space'
  | 'unknown';

export interface Token {
  kind: TokenKind;
  text: string;
  reference?: Reference;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const SPAN = `${CELL}:\\$?[A-Za-z]{1,3}(?:\\$?[1-9]\\d{0,6})?`;
const LINES = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d{0,6})?|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;

/** Tried in this order at each place. */
const SHAPES: [TokenKind, RegExp][] = [
  ['text', /"(?:[^"]|"")*"/uy],
  [
    'error',
    /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|ERROR!|NULL!)/uy,
  ],
  ['reference', new RegExp(`${SHEET}(?:${SPAN}|${LINES}|${CELL})(?![\\p{L}\\p{N}_(.!])`, 'uy')],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+/uy],
  ['call', /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['braceOpen', /\{/uy],
  ['braceClose', /\}/uy],
  ['separator', /[;,\\]/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>%:#]/uy],
  ['space', /\s+/uy],
];

/** Tokens of a formula without its leading `=`; joined again they give exactly the same text. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const token = nextToken(source, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(source: string, at: number): Token {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = at;
    const text = shape.exec(source)?.[0];
    if (text === undefined) continue;
    if (kind !== 'reference') return { kind, text };
    const reference = readReference(text);
    if (reference) return { kind, text, reference };
  }
  return { kind: 'unknown', text: String.fromCodePoint(source.codePointAt(at) as number) };
}

export const REF = '#REF!';

/** The source with each reference replaced by what `change` gives; undefined stands for `#REF!`, the same object for no change. */
export function rewritten(
  tokens: Token[],
  change: (reference: Reference) => string | undefined | Reference,
): string {
  return tokens
    .map((token) => {
      if (!token.reference) return token.text;
      const next = change(token.reference);
      if (next === token.reference) return token.text;
      return next === undefined ? REF : (next as string);
    })
    .join('');
}

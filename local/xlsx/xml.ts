/** The little of XML that is read beside exceljs: what it would unfold cell by cell, however large the range. */

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, number?: string, name?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : number ? Number(number) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return NAMED[name ?? ''] ?? whole;
    },
  );

export interface Element {
  attributes: Record<string, string>;
  /** What is between its tags, as written. */
  inside: string;
}

/** Every element of this local name, whatever its prefix; none within another of the same name. What is never closed ends the search. */
export function elements(xml: string, name: string): Element[] {
  const opening = new RegExp(`<((?:\\w+:)?${name})(?=[\\s/>])([^>]*)>`, 'g');
  const found: Element[] = [];
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const [, tag = '', written = ''] = match;
    let inside = '';
    if (!written.endsWith('/')) {
      const end = xml.indexOf(`</${tag}>`, opening.lastIndex);
      if (end < 0) break;
      inside = xml.slice(opening.lastIndex, end);
      opening.lastIndex = end;
    }
    found.push({ attributes: attributesOf(written), inside });
  }
  return found;
}

function attributesOf(written: string): Record<string, string> {
  const all = written.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...all].map(([, key = '', one, other]) => [key, decoded(one ?? other ?? '')]));
}

/** The text of the first element of this name inside; undefined where there is none. */
export const textOf = (xml: string, name: string): string | undefined => {
  const found = elements(xml, name)[0];
  return found && decoded(found.inside.replace(/<[^>]*>/g, ''));
};

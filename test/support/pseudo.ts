/** A text in a language that nobody speaks: bracketed, accented, a good third longer. What stands in braces and on links stays. */

const LETTERS: Readonly<Record<string, string>> = {
  ...{
    a: 'áá',
    e: 'éé',
    i: 'íí',
    o: 'óó',
    u: 'úú',
    c: 'ç',
    d: 'ď',
    g: 'ğ',
    l: 'ľ',
    n: 'ñ',
    r: 'ř',
    s: 'š',
    t: 'ť',
  },
  ...{
    A: 'Áá',
    E: 'Éé',
    I: 'Íí',
    O: 'Óó',
    U: 'Úú',
    C: 'Ç',
    D: 'Ď',
    G: 'Ğ',
    L: 'Ľ',
    N: 'Ñ',
    R: 'Ř',
    S: 'Š',
    T: 'Ť',
  },
};

const accented = (text: string): string => [...text].map((each) => LETTERS[each] ?? each).join('');

export function pseudo(text: string): string {
  if (text === '') return text;
  const said = text
    // Holes keep their names, and the forms of a count are said.
    .split(/(\{\w+\}|\{\w+\|[^}]*\})/)
    .map((part) => {
      const forms = /^\{(\w+)\|([^|]*)\|(.*)\}$/.exec(part);
      if (forms) return `{${forms[1]}|${accented(forms[2] ?? '')}|${accented(forms[3] ?? '')}}`;
      return /^\{\w+\}$/.test(part) ? part : accented(part);
    })
    .join('');
  return `⟦${said}⟧`;
}

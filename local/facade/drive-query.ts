/** The query language of Drive's list, as far as it is used: comparisons joined by `and`. */
import type { DriveFacts } from '../gate/operations';

export type Query = (file: DriveFacts) => boolean;

const TEXT = "'((?:[^'\\\\]|\\\\.)*)'";
const TERMS: [RegExp, (found: string[]) => Query][] = [
  [
    new RegExp(`^${TEXT} in parents$`),
    ([id]) =>
      (file) =>
        file.parents.includes(id as string),
  ],
  [
    /^trashed ?= ?(true|false)$/,
    ([wanted]) =>
      (file) =>
        String(file.trashed) === wanted,
  ],
  [
    new RegExp(`^name ?= ?${TEXT}$`),
    ([name]) =>
      (file) =>
        file.name === name,
  ],
  [
    new RegExp(`^mimeType ?= ?${TEXT}$`),
    ([type]) =>
      (file) =>
        file.mimeType === type,
  ],
  [
    new RegExp(`^appProperties has \\{ ?key ?= ?${TEXT} and value ?= ?${TEXT} ?\\}$`),
    ([key, value]) =>
      (file) =>
        file.appProperties[key as string] === value,
  ],
];

/** The test that a query stands for; what it does not know is `wrong`. */
export function asks(q: string, wrong: (text: string) => Error): Query {
  // The `and` inside braces belongs to its term.
  const parts = q.trim() === '' ? [] : q.trim().split(/ and (?![^{]*\})/);
  const queries = parts.map((part): Query => {
    for (const [shape, made] of TERMS) {
      const match = shape.exec(part.trim());
      if (match) return made(match.slice(1).map((text) => text.replace(/\\(.)/g, '$1')));
    }
    throw wrong(part);
  });
  return (file) => queries.every((query) => query(file));
}

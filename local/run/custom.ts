/** The bundle's functions in people's formulas. */
import type { Book } from '../core';
import type { Runner } from './runner';

/** Formulas know functions by their names in capitals, whatever the bundle writes. */
export function offerFunctions(book: Book, runner: Runner): void {
  const names = new Map(runner.functions().map((name) => [name.toUpperCase(), name]));
  book.offerFunctions([...names.keys()], (name, args) =>
    runner.custom(names.get(name.toUpperCase()) ?? name, args),
  );
}

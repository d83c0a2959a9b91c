/** What a result of a function becomes on its way to the page: the rules of `google.script.run`. */

/** Google's sentence for a result it cannot send. */
const UNSUPPORTED = 'The script completed but the returned value is not a supported return type.';

class DateInside extends Error {}

/** JSON of the result. A date anywhere in it delivers null and no error; anything else that is no plain data fails. */
export function returned(value: unknown): { json: string } | { error: string } {
  if (value === undefined) return { json: 'null' };
  try {
    check(value);
    return { json: JSON.stringify(value) };
  } catch (error) {
    return error instanceof DateInside ? { json: 'null' } : { error: `Error: ${UNSUPPORTED}` };
  }
}

/** Throws on what JSON would lose or change; `within` are the objects around, which may not come again. */
function check(value: unknown, within: object[] = []): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return;
  if (value instanceof Date) throw new DateInside();
  if (typeof value !== 'object' || within.includes(value) || !isPlain(value))
    throw new TypeError(UNSUPPORTED);
  const inner = Array.isArray(value) ? Array.from(value) : Object.values(value);
  // A member that is undefined is left out of an object, but breaks an array.
  for (const member of inner)
    if (member !== undefined || Array.isArray(value)) check(member, [...within, value]);
}

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};

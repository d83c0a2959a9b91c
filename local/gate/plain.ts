/** Copies plain data into the realm that runs this code: an array of another realm is no `instanceof Array` here. */
export function plain<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copy = new Array(value.length);
    for (let i = 0; i < value.length; i++) copy[i] = plain(value[i]);
    return copy as T;
  }
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inner = plain((value as Record<string, unknown>)[key]);
    // A key named __proto__ would change the copy instead of being in it.
    if (key === '__proto__')
      Object.defineProperty(copy, key, {
        value: inner,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    else copy[key] = inner;
  }
  return copy as T;
}

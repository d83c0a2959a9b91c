/** Makes a class of Google's say so when it is asked for something that is not on the local host. */

/** Names that engines and libraries look for on any object. */
const ASKED_OF_ANYTHING = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  '$$typeof',
  'asymmetricMatch',
]);

/**
 * Everything that the class and its ancestors do not have throws `Name.key is not on the local host`. The check stands behind the
 * prototype, so what exists is found at full speed; every field of the class must therefore be set in the constructor. Methods
 * whose names end in `_` are the façade's own.
 */
export function onlyWhatExists(name: string, type: { prototype: object }): void {
  let base = type.prototype;
  while (Object.getPrototypeOf(base) !== Object.prototype) base = Object.getPrototypeOf(base);
  Object.setPrototypeOf(base, strangers(name));
  Object.defineProperty(type.prototype, 'toString', { value: () => name, enumerable: false });
}

/** An enumeration of Google's: its members are their own names here, and others do not exist. */
export function names(name: string, members: string[]): Record<string, string> {
  const made: Record<string, string> = Object.create(strangers(name));
  for (const member of members) made[member] = member;
  return made;
}

const strangers = (name: string): object =>
  new Proxy(Object.create(Object.prototype), {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || ASKED_OF_ANYTHING.has(key))
        return Reflect.get(target, key, receiver);
      throw new Error(`${name}.${key} is not on the local host`);
    },
  });

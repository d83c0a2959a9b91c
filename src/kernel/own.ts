/** Whether an object has this key itself: words that people type may be named like what every object inherits. */
export const hasOwn = (of: object, key: string): boolean => Object.prototype.hasOwnProperty.call(of, key);

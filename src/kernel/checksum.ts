/** A small checksum (FNV-1a, twice 32 bits) for journals, stamps and marks: finds accidents, not attacks. */

/** Base 36, up to 14 characters. Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/ */
export function checksum(text: string): string {
  // Looked up once: in some hosts each look at a global costs more than the multiplication.
  const { imul } = Math;
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = imul(a ^ code, 0x01000193);
    b = imul(b ^ (code + i), 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

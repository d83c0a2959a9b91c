/** Names of files from names of tabs, whatever people called these: one each, in one folder, on any system. */

/** Signs that a path or some system gives another meaning, and what cannot be seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go.
const UNSAFE = /[<>:"/\\|?*\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Windows keeps these for devices, whatever ends them. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const MOST = 100;

/** In the order of the tabs; names that would be the same file are numbered. */
export function fileNames(tabs: readonly string[], end: string): string[] {
  const taken = new Set<string>();
  return tabs.map((tab) => {
    const bare = tab
      .normalize('NFC')
      .replace(UNSAFE, '_')
      .replace(/^[. ]+|[. ]+$/g, '')
      .slice(0, MOST);
    const safe = bare === '' ? 'tab' : RESERVED.test(bare) ? `_${bare}` : bare;
    let name = `${safe}.${end}`;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${safe} (${number}).${end}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

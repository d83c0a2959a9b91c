/** The one file that *Unduh* saves: each file of the version under a line that names it and says how many lines it has. */

/** Only such names, so that nothing is ever written outside of a folder. */
const NAME = /^CDG-\d{6,15}(-\d{1,6})?\.(json|ndjson)$/;

/** The files inside; undefined for what is no such file, or not whole. */
export function filesInside(text: string): { name: string; text: string }[] | undefined {
  const lines = text.split('\n');
  const { rapi, files: count } = parsed(lines[0]);
  if (rapi !== 'bundle' || lines.pop() !== '') return undefined;
  const files: { name: string; text: string }[] = [];
  for (let at = 1; at < lines.length; ) {
    const { file, lines: height } = parsed(lines[at]);
    if (typeof file !== 'string' || !NAME.test(file) || typeof height !== 'number') return undefined;
    const own = lines.slice(at + 1, at + 1 + height);
    if (own.length < height || height < 1) return undefined;
    files.push({ name: file, text: own.join('\n') });
    at += 1 + height;
  }
  return files.length === count ? files : undefined;
}

function parsed(line = ''): Record<string, unknown> {
  try {
    return Object(JSON.parse(line.slice(0, 1_000))) as Record<string, unknown>;
  } catch {
    return {};
  }
}

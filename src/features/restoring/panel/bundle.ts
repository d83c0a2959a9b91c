/** One file that holds all files of a version, for people to keep: plain lines, each file under a line that names it. No compression, no library. */

export interface BundledFile {
  readonly name: string;
  readonly text: string;
}

export const BUNDLE_END = '.rapi.ndjson';
const NAME = /^CDG-\d{6,15}(?:-\d{1,6})?\.(?:json|ndjson)$/;

/** The parts of the file, to be written one after another; a file's text may be dropped once its part is made. */
export const bundleHead = (version: string, files: number): string =>
  `${JSON.stringify({ rapi: 'bundle', format: 1, version, files })}\n`;

export function bundlePart({ name, text }: BundledFile): string {
  return `${JSON.stringify({ file: name, lines: lineCount(text) })}\n${text}\n`;
}

function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

export const isBundle = (text: string): boolean => headOf(text) !== undefined;

function headOf(text: string): { files: number } | undefined {
  const end = text.indexOf('\n');
  const head = parsed(text.slice(0, end < 0 ? 500 : Math.min(end, 500)));
  return head?.rapi === 'bundle' && typeof head.files === 'number' ? { files: head.files } : undefined;
}

/** The files inside, or `cut` where one of them is not whole or names no backup file. */
export function unbundled(text: string): BundledFile[] | 'cut' {
  const head = headOf(text);
  if (!head) return 'cut';
  const files: BundledFile[] = [];
  let at = text.indexOf('\n') + 1;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    if (end < 0) return 'cut';
    const { file, lines } = parsed(text.slice(at, Math.min(end, at + 500))) ?? {};
    if (typeof file !== 'string' || !NAME.test(file) || typeof lines !== 'number' || !(lines >= 1))
      return 'cut';
    let last = end;
    for (let left = lines; left > 0; left--) {
      last = text.indexOf('\n', last + 1);
      if (last < 0) return 'cut';
    }
    files.push({ name: file, text: text.slice(end + 1, last) });
    at = last + 1;
  }
  return files.length === head.files ? files : 'cut';
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const found: unknown = JSON.parse(line);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Files of the built page, and nothing outside its folder. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

export function readAsset(folder: string, path: string): { type: string; content: Buffer } | undefined {
  const name = decoded(path);
  if (name === undefined) return undefined;
  const file = resolve(join(folder, name));
  const type = TYPES[extname(file)];
  if (!type || !file.startsWith(resolve(folder) + sep) || !existsSync(file) || !statSync(file).isFile())
    return undefined;
  return { type, content: readFileSync(file) };
}

/** Undefined where the percent signs are no UTF-8. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

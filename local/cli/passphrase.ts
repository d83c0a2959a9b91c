/** A passphrase from a file: as an argument every program on the machine could read it, and the shell would remember it. */
import { readFileSync } from 'node:fs';
import { Refused } from './refused';

/** What a question about files says of it. */
export interface Secret {
  readonly passphrase?: string;
}

/** The file's first line; nothing where no file is named. */
export function secretIn(file: string | undefined): Secret {
  if (file === undefined) return {};
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Refused(`The passphrase file ${file} cannot be read.`);
  }
  const [passphrase = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (passphrase.trim() === '')
    throw new Refused(`The first line of ${file} is empty: the passphrase stands there.`);
  return { passphrase };
}

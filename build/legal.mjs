// What others' licences ask to be told wherever their code goes: a comment at the end of the server file, from THIRD-PARTY.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

export const notices = join(root, 'THIRD-PARTY.md');

/** Names, holders and the one text that all of them share; the pages go where the server file goes. */
export function legal(text = readFileSync(notices, 'utf8')) {
  const all = [...text.matchAll(/^## (\S+ \S+)\n\n```text\n([\s\S]*?)\n```/gm)];
  const holders = all.map(([, name, licence]) => {
    const lines = licence.split('\n').filter((line) => /^Copyright/i.test(line));
    return `${name}: ${lines.join('; ')}`;
  });
  const asked = all[0]?.[2] ?? '';
  return [
    '/*!',
    'Rapi, Apache-2.0. It contains parts of these packages, each under the MIT licence:',
    ...holders,
    '',
    asked.slice(asked.indexOf('Permission is hereby granted')),
    '*/',
    '',
  ].join('\n');
}

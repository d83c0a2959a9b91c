// `npm run notices`: writes THIRD-PARTY.md, whose code is pushed and under which licence, and what else lies on a developer's machine.
import { pathToFileURL } from 'node:url';
import { notices } from './legal.mjs';
import { atWork, refused, shipped } from './licences.mjs';
import { put } from './put.mjs';

/** The text of the file. Throws where something may not be pushed. */
export function noticed() {
  const pushed = shipped();
  const wrong = refused(pushed);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  // The server file carries that one text for all of them: another licence needs its own there first.
  const others = pushed
    .filter(({ licence }) => licence !== 'MIT')
    .map(({ name, licence }) => `${name}: ${licence}`);
  if (others.length > 0)
    throw new Error(`build/legal.mjs has no text but MIT's. It needs one for ${others.join(', ')}.`);
  const { own, packages, copyleft } = atWork();
  const byLicence = new Map();
  for (const { licence } of packages) byLicence.set(licence, (byLicence.get(licence) ?? 0) + 1);
  const counted = [...byLicence]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([licence, count]) => `${licence} ${count}`);
  return [
    '# Third-party code',
    '',
    'Made by `npm run notices` from the imports of what is pushed. Rapi is under [Apache-2.0](LICENSE); what is pushed to Google contains parts of these packages.',
    '',
    '| package | version | licence | in |',
    '|---|---|---|---|',
    ...pushed.map(
      ({ name, version, licence, sides }) => `| ${name} | ${version} | ${licence} | ${sides.join(', ')} |`,
    ),
    '',
    ...pushed.flatMap(({ name, version, text }) => [`## ${name} ${version}`, '', '```text', text, '```', '']),
    '## On this machine only',
    '',
    '`npm ci` fetches these to build, to test and to run a workbook here. None of them is pushed but those above.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...own.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
    `With all that they bring along, for every platform, ${packages.length} packages: ${counted.join(', ')}.`,
    '',
    copyleft.length > 0
      ? `Copyleft among them, tools that Rapi runs and does not contain: ${copyleft.map(({ name, licence }) => `${name} (${licence})`).join(', ')}.`
      : 'None of them is copyleft.',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) put(notices, noticed());

// Whoever builds these sources gets these bytes: so what stands in the script editor can be compared with what they read.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { out, root } from '../../build/places.mjs';

test('built in another folder, at another hour, in another zone and language: the same bytes', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'rapi a folder of another name '));
  try {
    // The pages first: nothing follows from the order in which files came to lie there.
    for (const name of [
      'src/page',
      'src',
      'build',
      'appsscript.json',
      'package.json',
      'tsconfig.json',
      'THIRD-PARTY.md',
    ])
      cpSync(join(root, name), join(elsewhere, name), {
        recursive: true,
        filter: (path) => !path.startsWith(join(root, 'build/out')),
      });
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
    const build = `await (await import('./build/fresh.mjs')).buildPushed()`;
    execFileSync(process.execPath, ['--input-type=module', '-e', build], {
      cwd: elsewhere,
      env: { PATH: process.env.PATH, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    });
    const made = join(elsewhere, 'build/out');
    const differing = readdirSync(out).filter(
      (name) => !readFileSync(join(made, name)).equals(readFileSync(join(out, name))),
    );
    expect(differing).toEqual([]);
    expect(readdirSync(made).sort()).toEqual(readdirSync(out).sort());
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

// A browser for tests: CHROME_PATH, else on Linux x64 the Chromium inside an npm package, else an installed Chrome.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { root } from '../../build/places.mjs';

const inNpm = process.platform === 'linux' && process.arch === 'x64' && !process.env.CHROME_PATH;

function packed() {
  // The package's main file is build/cjs/index.cjs; its own unpacking goes to the shared temporary folder, so ours does not use it.
  const folder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { bin: join(folder, 'bin'), unpacked: join(root, 'node_modules/.cache', `chromium-${version}`) };
}

/** Once per installation, about three seconds. Made beside and renamed, so that a stopped run leaves nothing half. */
export async function unpackChrome() {
  if (!inNpm) return;
  const { bin, unpacked } = packed();
  if (existsSync(unpacked)) return;
  const beside = `${unpacked}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  const from = (name) => [createReadStream(join(bin, name)), createBrotliDecompress()];
  await Promise.all([
    pipeline(...from('chromium.br'), createWriteStream(join(beside, 'chromium'), { mode: 0o755 })),
    pipeline(...from('al2023.tar.br'), extract(beside)),
    pipeline(...from('fonts.tar.br'), extract(beside)),
  ]);
  writeFileSync(join(beside, 'fonts.conf'), fontsConf(join(unpacked, 'fonts')));
  try {
    renameSync(beside, unpacked);
  } catch (trouble) {
    rmSync(beside, { recursive: true });
    if (!existsSync(unpacked)) throw trouble;
  }
}

/** The package's own font first, then the machine's for signs it lacks. @param {string} folder */
function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}-cache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
}

/** What playwright's `chromium.launch` needs. */
export function chromeOptions() {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH };
  if (!inNpm) return { channel: 'chrome' };
  const { unpacked } = packed();
  return {
    executablePath: join(unpacked, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--no-zygote'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(unpacked, 'lib'),
      FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
    },
  };
}

// Builds Rapi with English words of a third language that nobody speaks, ⟦Ŝťôôčķ⟧, into build/out-pseudo: for tests alone. Whatever a screen shows outside
// of the brackets was not taken from the words. Long vowels make everything a good third longer, as translations are.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { buildPushed } from '../../build/fresh.mjs';
import { out } from '../../build/places.mjs';

/** `en: 'text'`, `en: "text"`, `en: \`text\``, and the shorthand by which helpers make both languages of their arguments. */
const LITERAL = /\ben: ('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)(?!\.split)/g;
const SHORTHAND = /(\{ id: \w+,) en \}/g;
const PSEUDO = new URL('./pseudo.ts', import.meta.url).pathname;

/** @type {import('esbuild').Plugin} */
const words = {
  name: 'in a language that nobody speaks',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const said = text
        .replace(LITERAL, (_, literal) => `en: pseudo_(${literal})`)
        .replace(SHORTHAND, (_, before) => `${before} en: pseudo_(en) }`);
      const contents =
        said === text ? text : `import { pseudo as pseudo_ } from ${JSON.stringify(PSEUDO)};\n${said}`;
      return { contents, loader: /** @type {'ts' | 'tsx'} */ (extname(path).slice(1)) };
    }),
};

await buildPushed({ to: `${out}-pseudo`, plugins: [words], macros: true });

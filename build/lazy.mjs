// Parts of the server that few clicks need: each is bundled by itself into a function, and evaluated when that is called first.
import { dirname, join } from 'node:path';
import esbuild from 'esbuild';
import { root } from './places.mjs';

/** Files whose only export stands for the `whole.ts` beside them, by its name. */
export const LAZY = /src\/features\/backup\/cipher\/lazy\.ts$/;

/** @param {import('esbuild').BuildOptions} options those of the bundle around it */
export const lazily = ({ minify = false, target } = {}) => ({
  name: 'lazy',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: LAZY }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({
        entryPoints: [join(dirname(path), 'whole.ts')],
        absWorkingDir: root,
        preserveSymlinks: true,
        bundle: true,
        write: false,
        minify,
        format: 'iife',
        globalName: 'whole',
        target,
        platform: 'neutral',
        mainFields: ['module', 'main'],
        charset: 'utf8',
        legalComments: 'inline',
      });
      const [{ text }] = outputFiles;
      const contents = `let made;\nexport const cipher = () => (made = made || evaluated());\nfunction evaluated() {\n${text}\nreturn whole;\n}`;
      return { contents, loader: 'js' };
    });
  },
});

// Turns TypeScript and ES modules into what jest runs.
import esbuild from 'esbuild';

export default {
  process(source, file) {
    const { code } = esbuild.transformSync(source, {
      sourcefile: file,
      loader: /tsx?$/.exec(file)?.[0] ?? 'js',
      format: 'cjs',
      target: 'node20',
      // jest's own modules know `require` alone.
      supported: { 'dynamic-import': false },
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
      banner: source.includes('import.meta.url')
        ? "const fileUrl_ = require('node:url').pathToFileURL(__filename).href;"
        : '',
      define: { 'import.meta.url': 'fileUrl_' },
    });
    return { code };
  },
};

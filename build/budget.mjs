// How large the bundle may be: what is pushed must load quickly at every click.
import esbuild from 'esbuild';

export const limits = { server: 300 * 1024, sidebar: 250 * 1024 };

/** The server file is pushed readable, so it is measured minified; the sidebar as it is served. @param {string} code @param {string} html */
export async function measure(code, html) {
  const minified = await esbuild.transform(code, {
    minify: true,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
  });
  return { server: Buffer.byteLength(minified.code), sidebar: Buffer.byteLength(html) };
}

/** @param {{ server: number, sidebar: number }} sizes */
export function sentence({ server, sidebar }) {
  return `server ${kilobytes(server)} of ${kilobytes(limits.server)} minified, sidebar ${kilobytes(sidebar)} of ${kilobytes(limits.sidebar)}`;
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

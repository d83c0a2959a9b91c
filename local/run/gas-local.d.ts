/** gas-local brings no types: what the host uses of it. */
declare module 'gas-local' {
  import type { Context } from 'node:vm';
  /** Evaluates the files of a folder that pass the filter in a context made of `globals`, and returns it. */
  export function require(
    folder: string,
    globals: Context,
    options: { filter(path: string): boolean },
  ): Context;
}

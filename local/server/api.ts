/** What each endpoint does: a thin word for word passage to the host. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, PersonEdit } from '../host';
import type { Frames } from './frames';
import { origins } from './guard';
import {
  type AnswerOf,
  type Edited,
  type EndpointName,
  forPage,
  type Input,
  type Macro,
  savedFor,
} from './wire';

export type Api = { [N in EndpointName]: (input: Input<N>) => AnswerOf<N> | Promise<AnswerOf<N>> };

/** Makes a new workbook of an uploaded file and serves it too. */
export type OpenFile = (input: Input<'openFile'>) => Promise<AnswerOf<'openFile'>>;

/** @param bundle the folder whose manifest names the macros @param port known only once the server listens */
export function makeApi(
  host: Host,
  bundle: string,
  frames: Frames,
  port: () => number,
  openFile: OpenFile,
): Api {
  const edited = ({ execution, ...edit }: PersonEdit): Edited => ({
    ...edit,
    ...(execution && { execution: forPage(execution, frames.keep) }),
  });
  /** A page may still ask for a sheet that somebody has just deleted: nothing stands there. */
  const there = (sheet: number): boolean => host.sheets().some(({ id }) => id === sheet);
  return {
    open: () => ({
      book: host.book(),
      sheets: host.sheets(),
      people: host.people(),
      macros: macrosOf(bundle),
      frameOrigin: origins(port()).frame,
    }),
    sheets: () => host.sheets(),
    menus: ({ as }) => host.menus(as),
    window: ({ sheet, first, count }) => (there(sheet) ? host.window(sheet, first, count) : []),
    charts: ({ sheet }) => (there(sheet) ? host.charts(sheet) : []),
    type: (edit) => edited(host.type(edit)),
    paste: (edit) => edited(host.paste(edit)),
    reshape: (edit) => edited(host.reshape(edit)),
    undo: ({ as }) => host.undo(as),
    redo: ({ as }) => host.redo(as),
    save: ({ language }) => savedFor(host, language),
    openFile,
    outbox: () => host.outbox(),
    run: (call) => forPage(host.run(call), frames.keep),
  };
}

/** The keys of the manifest; a bundle without a manifest has none. */
function macrosOf(bundle: string): Macro[] {
  const file = join(bundle, 'appsscript.json');
  if (!existsSync(file)) return [];
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    sheets?: { macros?: { menuName: string; functionName: string; defaultShortcut?: string }[] };
  };
  return (manifest.sheets?.macros ?? []).map((macro) => ({
    label: macro.menuName,
    handler: macro.functionName,
    keys: macro.defaultShortcut ?? '',
  }));
}

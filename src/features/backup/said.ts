/** Sizes, and how far long work is, as people read them. */
import { type Language, say } from '../../kernel/words';
import type { Said, Unfinished } from '../../ports/feature';
import { layoutOf } from './rules/layout';
import { type LostOn, leftOut, lostOn } from './rules/lost';
import type { Loaded } from './store/load';
import { texts } from './words';

/** Work on a version that goes on in another run: so many sheets, or steps, of all are done. */
export interface Halfway {
  readonly done: number;
  readonly all: number;
  /** The version that is being brought back, where that is what goes on. */
  readonly restoring?: string;
}

/** That there is more, of a result that may be halfway. */
export function saidHalfway(result: object): Unfinished | undefined {
  if (!('all' in result)) return undefined;
  const { done, all, restoring } = result as Halfway;
  const said: Said = restoring
    ? { code: 'backup.restoring', values: { version: restoring, done, all } }
    : { code: 'backup.taking', values: { done, all } };
  return { done, all, said, open: { panel: 'backup.versions', input: {} } };
}

/** `1,2 MB` from a number of bytes. */
export function saidBytes(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1_000_000
      ? [Math.max(1, Math.round(bytes / 1_000)), 'KB']
      : [Math.round(bytes / 100_000) / 10, 'MB'];
  const text = String(value);
  return `${language === 'id' ? text.replace('.', ',') : text} ${unit}`;
}

/** Bytes in a cell, shown as they are said. */
export const BYTES_FORMAT = '[>=1000000]0.0,,"\u00a0MB";0,"\u00a0KB"';

/** A line of words beside a line. */
export interface LostLine {
  readonly text: string;
  readonly aside: string;
}

/** What of this version will not come back as it was, a line for each tab, and what it was told to leave out. */
export function saidLost(language: Language, { manifest, layout }: Loaded): LostLine[] {
  const layouts = manifest.sheets.map((entry) => ({ name: entry.name, layout: layoutOf(layout(entry)) }));
  const lost = layouts.flatMap(({ name, layout: own }) => lostOn(name, own));
  const out = leftOut(layouts.map(({ layout: own }) => own)).map((kind) =>
    say(texts[`backup.choice.${kind}`], language),
  );
  const line = ({ sheet, what }: LostOn): LostLine => ({
    text: say(texts['backup.lostOn'], language, { sheet }),
    aside: what
      .map((each) => say(texts[`backup.lost.${each.what}`], language, { count: each.count }))
      .join(', '),
  });
  const left = { text: say(texts['backup.leftOut'], language), aside: out.join(', ') };
  return [...(out.length > 0 ? [left] : []), ...lost.map(line)];
}

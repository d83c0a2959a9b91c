/** What a restore changes, as people read it. */
import { type Language, say } from '../../kernel/words';
import { type Difference, differs } from './rules/compare';
import { texts } from './words';

/** `6 baris berubah, 1 kembali`, as a restore would do it. */
export function saidChanges({ language }: { readonly language: Language }, found: Difference): string {
  if (!differs(found)) return say(texts['backup.same'], language);
  const codes = { changed: 'backup.rowsChange', back: 'backup.rowsBack', gone: 'backup.rowsGo' } as const;
  return (['changed', 'back', 'gone'] as const)
    .flatMap((kind) => (found[kind] > 0 ? say(texts[codes[kind]], language, { count: found[kind] }) : []))
    .join(', ');
}

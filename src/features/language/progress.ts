/** How far a switch has come, while it is not complete: a stop anywhere leaves this behind, and whoever switches next goes on from it. */

import { LANGUAGES, type Language } from '../../kernel/words';
import type { Apart } from '../../ports/apart';

const KEY = 'language';

export interface Progress {
  readonly from: Language;
  readonly to: Language;
  /** Tables whose cells are done; none while the choices of both languages are not all offered yet. */
  readonly done: number;
}

export function halfway(recall: Apart['recall']): Progress | undefined {
  const [from, to, done] = (recall(KEY) ?? '').split(' ');
  const known = (word?: string): Language | undefined => LANGUAGES.find((each) => each === word);
  const [first, last] = [known(from), known(to)];
  return first && last ? { from: first, to: last, done: Number(done) || 0 } : undefined;
}

export const progressText = ({ from, to, done }: Progress): readonly [key: string, value: string] => [
  KEY,
  `${from} ${to} ${done}`,
];

export const OVER: readonly [key: string, value: string] = [KEY, ''];

/** Something is wrong with the backups: noted for home, and told to the keeper by mail once. */
import { type Problem, Refusal } from '../../../kernel/problem';
import { type Language, say } from '../../../kernel/words';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import { backupTexts, distrust, healthOf, keepHealth, recallMemory, type Trouble } from '../../backup';
import { texts } from '../words';

const all: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  ...backupTexts,
  ...texts,
};

/** The sentence of a trouble. */
export function sayTrouble({ code, values }: Pick<Trouble, 'code' | 'values'>, language: Language): string {
  const words = all[code];
  return words ? say(words, language, values) : code;
}

/**
 * Notes it and refuses with its sentence. What was wrong already stays as it was found and told first: a second trouble waits until the first is mended,
 * and nobody is mailed every night.
 */
export function noteTrouble(
  context: Context,
  apart: Apart,
  { code, values = {} }: Problem,
  version: string,
  chain: string,
): Refusal {
  const { trouble, broken = [] } = healthOf(apart);
  // What was given up is told on by its mark.
  const before = trouble && broken.includes(trouble.chain) && trouble.chain !== chain ? undefined : trouble;
  const found: Trouble = before ?? { code, values: { ...values }, version, chain, at: context.now };
  // The next version stands on nothing that may be damaged.
  if (chain !== '' && chain === recallMemory(apart)?.chain?.full.version) distrust(apart);
  const { language, settings } = context;
  const mailed =
    found.mailed ??
    (apart.mail.send({
      to: apart.keeper,
      subject: say(texts['keeping.mail.subject'], language, { firm: settings.firm || 'Rapi' }),
      text: say(texts['keeping.mail.text'], language, { trouble: sayTrouble(found, language) }),
    })
      ? context.now
      : undefined);
  keepHealth(apart, { trouble: { ...found, ...(mailed !== undefined && { mailed }) } });
  return new Refusal([{ code, values }]);
}

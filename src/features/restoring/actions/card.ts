/** One version as a card: what differs from now sheet by sheet, and each sheet's way back, with the sentence to confirm. */

import * as z from 'zod/mini';
import { Refusal } from '../../../kernel/problem';
import type { Card, CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Errand } from '../../../ports/feature';
import {
  backupTexts,
  findWithFacts,
  MAY_BACK_UP,
  notKeeper,
  saidLost,
  sayWhen,
  targetsOf,
} from '../../backup';
import { version } from '../input';
import { differencesOf, type SheetDifference, sumOf } from '../restore/differences';
import { differs } from '../rules/compare';
import { saidChanges } from '../said';
import { texts } from '../words';

export const card: Errand<{ readonly id: string }, Card> = {
  name: 'backup.card',
  writes: 'apart',
  asks: true,
  roles: MAY_BACK_UP,
  input: () => z.object({ id: version() }),
  run: (context, { id }, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const version = findWithFacts(apart, id);
    if (version instanceof Refusal) return version;
    const { loaded, held } = version;
    const { manifest } = loaded;
    const found = differencesOf(apart, loaded, targetsOf(apart, manifest, manifest.sheets));
    const at = manifest.at as typeof context.now;
    const when = sayWhen(at, context);
    const own = found.filter((each) => differs(each) || !each.there);
    const everything = { ...sumOf(found), sheet: texts['backup.everything'][context.language], there: true };
    return {
      title: when,
      state: { text: id, tone: 'idle' },
      lines: [
        ...own.map((each) => ({
          text: each.sheet,
          aside: saidDifference(context, each),
          tone: each.there ? ('watch' as const) : ('act' as const),
        })),
        { text: say(texts['backup.sameTabs'], context.language, { count: found.length - own.length }) },
        ...saidLost(context.language, loaded),
      ],
      more: [
        ...own.map((each) => restoreStep(context, id, when, each, { sheet: each.sheet })),
        restoreStep(context, id, when, everything, {}),
        ...besideStep(
          context,
          id,
          when,
          [...own, ...found.filter((each) => !own.includes(each))].map(({ sheet }) => sheet),
        ),
        holdStep(context, id, held),
      ],
      history: [],
    };
  },
  inverse: { none: 'backup.nothingWritten' },
  done: () => ({ code: 'backup.nothingWritten' }),
};

function restoreStep(
  context: Context,
  id: string,
  when: string,
  difference: SheetDifference,
  which: { readonly sheet?: string },
): CardStep {
  const { sheet } = difference;
  const label = say(texts['backup.restoreIt'], context.language, { sheet });
  const changes = saidDifference(context, difference);
  const text = say(texts['backup.confirm'], context.language, { sheet, when, changes });
  return { label, action: 'backup.restore', input: { version: id, ...which }, confirm: { text, label } };
}

/** An old tab as a new one; those that differ are offered first. */
function besideStep({ language }: Context, id: string, when: string, sheets: readonly string[]): CardStep[] {
  const label = say(texts['backup.besideIt'], language);
  const text = say(texts['backup.confirmBeside'], language, { when });
  const options = sheets.map((sheet) => ({ key: sheet, text: sheet }));
  const field = say(texts['backup.whichSheet'], language);
  const ask = [{ field: 'sheet', label: field, kind: 'choice' as const, options }];
  const input = { version: id, beside: true };
  return options.length > 0
    ? [{ label, action: 'backup.restore', input, confirm: { text, label }, ask }]
    : [];
}

/** A version that no rule lets go, or again as the rules say. */
function holdStep({ language }: Context, version: string, held: boolean): CardStep {
  const label = say(backupTexts[held ? 'backup.unhold' : 'backup.hold'], language);
  return { label, action: 'keeping.hold', input: { version, held: !held } };
}

function saidDifference(context: Context, found: SheetDifference): string {
  return found.there ? saidChanges(context, found) : say(texts['backup.sheetGone'], context.language);
}

/** *Periksa*: looks at everything that Rapi stands on and writes nothing. What mends a finding is another action, named with it. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { VERSION } from '../../../kernel/version';
import { say } from '../../../kernel/words';
import type { Errand, Feature, IsOn } from '../../../ports/feature';
import { lookAtPlaces } from '../look/places';
import { lookAtRecords } from '../look/records';
import { lookAtBackups, lookAtStanding } from '../look/standing';
import { type Report, reportOf, teller } from '../report';
import { texts } from '../words';

const RANK = { act: 0, watch: 1, fine: 2 } as const;

export const lookOf = (
  features: readonly Feature[],
  isOn: IsOn,
): Errand<Record<string, unknown>, Report> => ({
  name: 'checkup.look',
  writes: 'apart',
  asks: true,
  roles: ['owner', 'manager'],
  input: () => z.looseObject({}),
  run: (context, _, apart) => {
    const { language, settings, now, zone } = context;
    const tell = teller(language);
    const on = features.filter(({ key }) => isOn(key, settings.modules));
    const { findings, sound } = lookAtPlaces(context, apart, tell);
    const all = [
      ...findings,
      ...lookAtBackups(context, sound, tell),
      ...lookAtStanding(context, apart, on, tell),
      ...lookAtRecords(context, apart, on, sound, tell),
    ].sort((a, b) => RANK[a.level] - RANK[b.level]);
    const count = (level: keyof typeof RANK): number => all.filter((each) => each.level === level).length;
    const head = say(texts['checkup.head'], language, {
      firm: settings.firm || 'Rapi',
      version: VERSION,
      when: `${sayDay(zone.dayAt(now), language)} ${zone.timeAt(now, language)}`,
      act: count('act'),
      watch: count('watch'),
    });
    return reportOf(head, all);
  },
  inverse: { none: 'checkup.nothingWritten' },
  done: () => ({ code: 'checkup.nothingWritten' }),
});

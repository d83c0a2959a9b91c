/** The week of content: what is published on which day, the moments it is made for, and what has no day yet. */
import { useState } from 'preact/hooks';
import { addDays, type Day, daysBetween } from '../../../kernel/day';
import { page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { Bars, Problems } from '../../../ui/kit/small';
import { day as dayWord, t, today } from '../../../ui/language';
import type { ShownKey } from '../../../ui/panel-keys';
import { useQuery } from '../../../ui/query';
import type { WeekAnswer } from '../actions/week';
import type { ShownItem } from '../shown-card';
import { LAST, useAhead } from './columns/ahead';
import { Columns, type ColumnView } from './columns/Columns';
import { Frame, viewKeys } from './columns/Frame';
import { viewWords } from './words';

const WITHOUT = 'without';
const WEEKS: ShownKey = ['Page Up, Page Down', viewWords.keyWeeks];
const READ_KEYS = viewKeys([WEEKS]);
const KEYS = viewKeys([['Shift ← →', viewWords.keyPublish], WEEKS]);

export function Week() {
  // Nothing asked for is this week.
  const [of, setOf] = useState<Day | undefined>(undefined);
  const { value, trouble, again } = useQuery<WeekAnswer>('views.week', of ? { of } : {});
  const ahead = useAhead(value);
  const turn = (weeks: number): void => setOf(addDays(of ?? value?.monday ?? today(), 7 * weeks));
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'PageUp') turn(-1);
    else if (event.key === 'PageDown') turn(1);
    else return;
    event.preventDefault();
  };
  const move = (card: ShownItem, to: string): void => {
    const publishDay = to === WITHOUT ? null : to;
    const label = publishDay
      ? t(viewWords.published, { id: card.id, day: dayWord(publishDay) })
      : t(viewWords.dropDay, { id: card.id });
    ahead.send(
      card,
      { column: to, at: card.rank ?? LAST, patch: { publishDay } },
      {
        action: 'backlog.edit',
        input: { id: card.id, set: { publishDay }, was: { publishDay: card.publishDay } },
        label,
      },
      label,
    );
  };
  const mayMove = page.value.person.role !== 'reviewer';
  const steps = (
    <div class="week-steps">
      <Button look="quiet" onPress={() => turn(-1)}>
        {t(viewWords.earlier)}
      </Button>
      <Button look="quiet" onPress={() => setOf(undefined)}>
        {t(viewWords.thisWeek)}
      </Button>
      <Button look="quiet" onPress={() => turn(1)}>
        {t(viewWords.later)}
      </Button>
    </div>
  );
  return (
    <Frame view="views.week" keys={mayMove ? KEYS : READ_KEYS} hear={hear} aside={steps}>
      <p class="help view-help">{t(mayMove ? viewWords.weekHelp : viewWords.readHelp)}</p>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={8} />}
      {value && (
        <>
          <p class="week-of">
            {dayWord(value.monday)} – {dayWord(addDays(value.monday, 6))}
          </p>
          <Columns
            look="week"
            columns={ahead.applied(columnsOf(value))}
            said={ahead.said}
            wrong={ahead.wrong}
            {...(mayMove && { move })}
          />
        </>
      )}
    </Frame>
  );
}

function columnsOf({ monday, days, without }: WeekAnswer): ColumnView[] {
  const names = t(viewWords.days).split(' ');
  return [
    ...days.map(({ day, publish, moments }) => ({
      key: day,
      word: names[daysBetween(monday, day)] ?? '',
      note: day === today() ? t(viewWords.today) : dayWord(day),
      signs: moments.map(({ title }) => t(viewWords.moment, { title })),
      cards: publish,
    })),
    ...(without.length > 0 ? [{ key: WITHOUT, word: t(viewWords.without), cards: without }] : []),
  ];
}

/** Open work in the four quadrants of value against effort. */
import { Bars, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { useQuery } from '../../../ui/query';
import type { QuadrantsAnswer } from '../actions/quadrants';
import { Columns } from './columns/Columns';
import { Frame, viewKeys } from './columns/Frame';
import { viewWords } from './words';

const KEYS = viewKeys([]);
const MEANS = {
  quickWin: viewWords.highLow,
  bigBet: viewWords.highHigh,
  fillIn: viewWords.lowLow,
  timeSink: viewWords.lowHigh,
} as const;

export function Quadrants() {
  const { value, trouble, again } = useQuery<QuadrantsAnswer>('views.quadrants', {});
  return (
    <Frame view="views.quadrants" keys={KEYS}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={8} />}
      {value && (
        <Columns
          look="quadrants"
          said=""
          columns={value.quadrants.map(({ quadrant, items }) => ({
            key: quadrant,
            word: t(viewWords[quadrant]),
            signs: [t(MEANS[quadrant])],
            cards: items,
          }))}
        />
      )}
      {value && value.unplaced.length > 0 && (
        <p class="help">{t(viewWords.unplaced, { n: value.unplaced.length })}</p>
      )}
      <p class="help">{t(viewWords.quadrantsHelp)}</p>
    </Frame>
  );
}

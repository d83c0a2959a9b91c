/** What other features may use of scores. */
export { capacityLine, isRanked, type Methods, methodOf, ordered, type Rankable, scoreOf } from './rank';
export {
  LEAST_EFFORT,
  moscow,
  mustShare,
  QUADRANTS,
  type Quadrant,
  quadrantOf,
  rice,
  rounded,
  type Scored,
  simple,
  valueEffort,
  type Why,
  wsjf,
} from './score';
export { texts as scoreTexts } from './words';

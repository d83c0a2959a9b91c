/** What other features may use of scores. */
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

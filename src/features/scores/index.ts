/** What other features may use of scores. */
export { cellNumber, spilled } from './formula';
export { capacityLine, isRanked, type Methods, methodOf, ordered, scoreOf } from './rank';
export { LEAST_EFFORT, mustShare, QUADRANTS, type Quadrant, quadrantOf, rounded, type Why } from './score';
export { texts as scoreTexts } from './words';

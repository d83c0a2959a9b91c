/** What other features may use of the backlog. */
export { add as addWork } from './actions/add';
export { brought } from './brought';
export type { Kind, State } from './choices';
export { canPutBack, changed, clash, clashing, given, refuseTouched, touchedSince } from './edited';
export { dayField, kindField, textField } from './input';
export { ownerMeant } from './owner';
export { DECIDES } from './roles';
export { daysLate, daysLying, isOpen } from './rules/state';
export { blockedWord, chipOf, kindWord, stateWord } from './said';
export { ageIn, capacityIn, methodsIn, wipIn } from './settings';
export type { Item } from './tables';
export { items as backlogItems } from './tables';
export { offeredAtFirst, takingOver } from './taking-over';
export { blockerKind } from './typed';

/** What other features may use of the backlog. */
export { brought } from './brought';
export { canHold, changed, clashing, shownValue } from './edited';
export { comeBack, moveAway } from './move-away';
export { ownerMeant } from './owner';
export { isOpen } from './rules/state';
export { events as backlogEvents, items as backlogItems } from './tables';

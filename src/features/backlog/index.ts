/** What other features may use of the backlog. */
export { brought } from './brought';
export { isOpen } from './rules/state';
export { events as backlogEvents, items as backlogItems } from './tables';

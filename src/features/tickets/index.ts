/** What other features may use of tickets. */
export { medianTimes } from './middle';
export { type OfficeHours, openSpan, readSpan, type Span, weekdayOf } from './rules/hours';
export { isOpen as isOpenTicket } from './rules/state';
export { minutesText } from './said';
export { hoursIn } from './settings';
export { tickets } from './tables';

/** What other features may use of tickets. */
export { type OfficeHours, openSpan, readSpan, type Span, weekdayOf } from './rules/hours';
export { hoursIn } from './settings';
export { tickets } from './tables';

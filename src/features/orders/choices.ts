/** What orders let people choose from; apart from the tables, for panels need no more of them. */
export { CHANNELS, type Channel } from '../../kernel/choices';
export { type OrderState, type OrderStep, STATES, STEPS } from '../flow/choices';
export { COURIERS } from './couriers';

/** *Janji +2*: so many days from today, unless somebody says otherwise. */
export const PROMISED_IN = 2;

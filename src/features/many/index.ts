/** What the app may use of it. */
export { manyActions } from './actions';
export { type Doing, MOST, type Selected, type StepOfMany } from './doing';

/** What the app may use of *Periksa & perbaiki*. */
export { mendedAgain } from './actions/again';
export { movedTabs } from './look/moved';
export { misplaced } from './look/seats';

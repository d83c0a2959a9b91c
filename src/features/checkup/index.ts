/** What the app may use of *Periksa & perbaiki*. */
export { mendedAgain } from './actions/again';
export { isUsed, movedTabs } from './look/moved';
export { misplaced } from './look/seats';

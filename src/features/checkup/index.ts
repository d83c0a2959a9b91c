/** What the app may use of *Periksa & perbaiki*. */
export { mendedAgain } from './actions/again';
export { misplaced } from './look/seats';

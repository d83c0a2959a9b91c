/** What other features may use of the trail. */
export { takeBack } from './apply';
export { type Kept, keptOf } from './keep';
export { recording } from './recorder';
export { trail } from './tables';
export { unitOf } from './unit';
export { texts as trailTexts } from './words';

/** What other features may use of marketplaces. */
export { retrack } from './retrack';
export { missing } from './rules/backorders';
export { type Merged, merged } from './rules/merge';
export { texts as marketTexts } from './words';

/** What other features may use of stock. */
export { itemsIn } from './inbox';
export { countedField, nameField, placeField, textField } from './input';
export { movesSince } from './newest';
export { actor, brokenLater, post } from './post';
export { remakeMove } from './retold';
export { deciding, isReversed } from './reversals';
export { KEEPS_STOCK } from './roles';
export { type Link, onHandAt } from './rules/chain';
export { averageAfter, value } from './rules/cost';
export { findProduct, skuKey } from './rules/find';
export {
  applyPostings,
  disagreements,
  type Move,
  type Posting,
  type Product,
  type Reservation,
} from './rules/ledger';
export { MAIN, unitsAt } from './rules/places';
export { available, derived, projected, stateOf } from './rules/quantities';
export { shelves, untoldCosts } from './rules/retell';
export { placeChoices, placeNamed } from './settings';
export { type MoveKind, moves, products, suppliers } from './tables';

/** What other features may use of the settings: each keeps its own options, by keys that begin with its name. */
export { keepOptions } from './keep';
export { options } from './tables';

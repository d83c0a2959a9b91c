/** What others may use of the backup: the app looks at files without a workbook, and what brings versions back reads and writes them. */
export { applyBeside, stepsOf } from './restore/apply';
export { filesOf, findVersion, notKeeper, packFile } from './restore/find';
export { heldBack, missing } from './restore/spills';
export { chosen, type Target, targetsOf } from './restore/targets';
export { MAY_BACK_UP } from './roles';
export { hash } from './rules/blocks';
export { absolute } from './rules/formulas';
export { layoutOf } from './rules/layout';
export { cellsOf, comparable, type Kept, keyOf, type Row, rowOf, wallOf } from './rules/lines';
export { type Manifest, readManifest, type SheetEntry } from './rules/manifest';
export { sayWhen } from './rules/when';
export { type Halfway, type LostLine, saidBytes, saidHalfway, saidLost } from './said';
export { checkFiles } from './store/check';
export type { Loaded } from './store/load';
export { keepMemory, memoryOf, numberOf, takeIds, versionsIn } from './store/memory';
export { linesOf } from './store/read-book';
export { listFiles, readFiles } from './store/read-files';
export { takeVersion } from './store/take';

/** What others may use of the backup: the app looks at files without a workbook, what brings versions back reads and writes them, what keeps them checks them. */
export { version } from './input';
export { applyBeside, stepsOf } from './restore/apply';
export { filesOf, findVersion, findWithFacts, notKeeper, packFile, sheetsNamed } from './restore/find';
export { heldBack, missing } from './restore/spills';
export { chosen, type Target, targetsOf } from './restore/targets';
export { MAY_BACK_UP } from './roles';
export { cut, hash } from './rules/blocks';
export { freshKey, isKey, isStrong, secretOf } from './rules/cipher';
export { absolute } from './rules/formulas';
export { layoutOf } from './rules/layout';
export { cellsOf, comparable, type Kept, keyOf, type Row, rowOf, wallOf } from './rules/lines';
export { type Manifest, type Outline, readOutline, type SheetEntry, stateOf } from './rules/manifest';
export { nameOf } from './rules/packs';
export { scheduleOf } from './rules/schedule';
export { factsOf } from './rules/version';
export { sayWhen } from './rules/when';
export { type Halfway, type LostLine, saidBytes, saidHalfway, saidLost } from './said';
export { checkFiles } from './store/check';
export { isPut } from './store/commit';
export { tidyDrill } from './store/drill-sheet';
export {
  type Drilled,
  freshHealth,
  type Health,
  healthOf,
  keepHealth,
  noteLocked,
  type Rebuilding,
  type TakenOver,
  type Trouble,
} from './store/health';
export {
  chooseKey,
  chosenKey,
  hasChosen,
  holds,
  keepSecret,
  type Own,
  unlock,
  withPassphrase,
} from './store/keys';
export { listVersions, type Seen } from './store/list';
export { type Loaded, openVersion, type Packs } from './store/load';
export {
  distrust,
  folderGone,
  folderOf,
  keepMemory,
  memoryOf,
  numberOf,
  ownFiles,
  recallMemory,
  takeIds,
  versionsIn,
} from './store/memory';
export { linesOf } from './store/read-book';
export { listFiles, readFiles } from './store/read-files';
export { takeVersion } from './store/take';
export { backups } from './tables';
export { texts as backupTexts } from './words';

/** What other features may use of the team. */

export { COPIED } from './copied';
export { heldRights, noRight, RIGHTS, rightsIn } from './rights';
export { isBy, personNamed, whose } from './rules';
export { folderLink } from './sharing';
export { team } from './tables';

/** Who writes and uses templates: everybody who works here. */
export { WORKING as WRITES } from '../../kernel/role';

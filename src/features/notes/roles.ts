/** Who writes notes: everybody who works here. */
export { WORKING as WRITES } from '../../kernel/role';

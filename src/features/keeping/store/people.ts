/** Who keeps the backups, who could, and the tabs that only such a person writes. */
import type { Apart } from '../../../ports/apart';
import type { Context, Who } from '../../../ports/context';
import { MAY_BACK_UP } from '../../backup';

/** The person's name in the team, or the address itself. */
export const nameOf = ({ team }: Pick<Context, 'team'>, email: string): string =>
  team.find((each) => each.email === email)?.name || email;

/** The control sheet and the tables that are closed to all but the owner and the keeper: the keeper's runs write them, restores above all. */
export function closedSheets({ tables }: Context, apart: Apart): number[] {
  const closed = tables.filter(({ only }) => only).map(({ key }) => key);
  return [apart.control, ...apart.tables.filter(({ key }) => closed.includes(key)).map(({ sheet }) => sheet)];
}

/** A script writes as the person who clicked: whoever may not write these cannot become the keeper by themselves. */
export const isBarred = (context: Context, apart: Apart): boolean =>
  closedSheets(context, apart).some((sheet) => apart.book.isClosed(sheet));

/** Whom to ask: the owner of the workbook by role, or the keeper. */
export function admitter({ team, who }: Context, { keeper }: Apart): string {
  const owner = team.find(({ role, email }) => role === 'owner' && email !== who.email);
  return owner?.name || nameOf({ team }, keeper);
}

/** Those of the team who may keep the backups, beside these. */
export const candidates = ({ team }: Context, but: readonly string[]): readonly Who[] =>
  team.filter(({ role, email }) => MAY_BACK_UP.includes(role) && !but.includes(email));

/** Whose an item is: somebody of the team, so that it waits in a person's own list and never in nobody's. */
import { type Refusal, refuse } from '../../kernel/problem';
import type { Context } from '../../ports/context';
import { personNamed } from '../team';

/** The person's name as the team writes it. Nobody, whoever has it already or asks, and any name while there is no team stay as they are. */
export function ownerMeant(
  { team, who }: Context,
  written: string,
  has: string,
  field: string,
): string | Refusal {
  if (written === '' || written === has || written === who.name || team.length === 0) return written;
  return (
    personNamed(team, written)?.name ?? refuse('backlog.nobody', { name: written.slice(0, 40) }, { field })
  );
}

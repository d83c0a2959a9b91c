/** One action of the bundle through its `rapi` door: JSON in, JSON out, as the sidebar does it. */
import { randomUUID } from 'node:crypto';
import type { Ran } from '../server/wire';
import type { Desk } from './desk';
import { Refused } from './refused';

interface SaidProblem {
  code: string;
  text: string;
  field?: string;
  hint?: string;
}

export interface Done {
  ok: true;
  result: unknown;
  message?: string;
}

type Answer = Done | { ok: false; problems: SaidProblem[]; reference?: string };

/** Sends a request and returns its answer; throws `Refused` with every sentence when it was not granted. The same id again is the same change. */
export async function request(
  desk: Desk,
  as: string,
  action: string,
  input: unknown,
  id: string = randomUUID(),
): Promise<Done> {
  const text = JSON.stringify({ id, at: Date.now(), action, input });
  const ran = await desk.run({ handler: 'rapi', args: [text], as, door: 'command' });
  return accepted(returned(ran), ran.log);
}

/** What the function returned; an error of the script is a refusal too. */
export function returned(ran: Ran): unknown {
  if (ran.error !== undefined) throw new Refused(ran.error);
  return ran.value;
}

/** A technical cause is only a code to the person; at the terminal its trace follows, as in Google's log. */
function accepted(value: unknown, log: string[]): Done {
  const answer = JSON.parse(String(value)) as Answer;
  if (answer.ok) return answer;
  const lines = answer.problems.map(({ text, field, hint }) =>
    [field && `${field}:`, text, hint].filter(Boolean).join(' '),
  );
  throw new Refused(
    [...lines, ...(answer.reference ? log : [])].join('\n'),
    answer.problems.map(({ code }) => code),
  );
}

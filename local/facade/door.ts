/** The façade's only door: one message a service call, errors thrown as errors of this realm, answers copied into it. */
import type { Gate, Work, WorkAnswer } from '../gate/messages';
import { plain } from '../gate/plain';

/** What the host puts into a fresh realm: the gate, and a place for what the façade gives in return. */
export interface Doorway<Given = unknown> {
  gate: Gate;
  facade?: Given;
}

const entrance = globalThis as unknown as { __host?: Doorway };
/** The host's side of the realm; the bundle must not find it. */
export const doorway = entrance.__host as Doorway;
delete entrance.__host;
const { gate } = doorway;

/** What Google's services throw. */
export class Exception extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

/** Reports the call of a method and does its work; counted, and a place where a fault may strike. */
export function call(method: string): undefined;
export function call<W extends Work>(method: string, work: W): WorkAnswer<W>;
export function call(method: string, work?: Work): unknown {
  return plain(opened(gate(work ? { method, work } : { method })));
}

/** Like `call`, for large answers that the caller copies itself while it turns them into Google's values. */
export function callForeign<W extends Work>(method: string, work: W): WorkAnswer<W> {
  return opened(gate({ method, work })) as WorkAnswer<W>;
}

/** More work of a method that was reported already. */
export function alsoDo(work: Work): void {
  opened(gate({ work }));
}

/** What Google's objects know without asking: never counted. */
export function look<W extends Work>(work: W): WorkAnswer<W> {
  return plain(opened(gate({ work }))) as WorkAnswer<W>;
}

function opened(reply: ReturnType<Gate>): unknown {
  if ('value' in reply) return reply.value;
  const { name, message } = reply.error;
  if (name === 'Exception') throw new Exception(message);
  throw new Error(`${name}: ${message}`);
}

/** A worker thread that runs functions of the bundle, one after another, each in a fresh realm unless they are kept; their service calls go to the thread that has the book. */
import { type MessagePort, workerData } from 'node:worker_threads';
import type { Invocation } from '../facade/index';
import { Line } from '../gate/line';
import { waitsForNothing } from '../gate/meeting';
import type { Gate, Message, Reply } from '../gate/messages';
import { ask, openRealm, type Realm, type Told } from './realm';

/** What a guest says: calls of its run, of which the last is waited for; or what came of it, after the calls nobody waits for. */
export type FromGuest = { calls: Message[] } | { calls: Message[]; told: Told };
/** What it hears: the answer to the last call, or whom to call next and whether its realm serves the call after that. */
export type ToGuest = { reply: Reply } | { invocation: Invocation; keeps: boolean | undefined };

const { bundle, port, bells } = workerData as { bundle: string; port: MessagePort; bells: Int32Array };
const line = new Line<FromGuest, ToGuest>(port, bells, 1);

/** Calls that nobody waits for go along with the next one. */
let queue: Message[] = [];
let running = false;
/** Whether the bundle's top level asked for a service before there was a run to ask for. */
let early = false;

const gate: Gate = (message) => {
  if (!running) {
    early = true;
    return { error: { name: 'HostError', message: 'Nothing runs yet.' } };
  }
  queue.push(message);
  return waitsForNothing(message) ? { value: undefined } : answered();
};

function answered(): Reply {
  line.say({ calls: taken() });
  const heard = line.hear();
  if (!('reply' in heard)) throw new Error('An answer was expected.');
  return heard.reply;
}

function taken(): Message[] {
  const calls = queue;
  queue = [];
  return calls;
}

/** Evaluated while nobody waits; again within the run where the top level cannot do without one. */
function prepared(): Realm | undefined {
  early = false;
  try {
    const realm = openRealm(bundle, gate);
    return early ? undefined : realm;
  } catch {
    return undefined;
  }
}

for (let ready = prepared(); ; ) {
  const heard = line.hear();
  if (!('invocation' in heard)) throw new Error('A call was expected.');
  running = true;
  const told = ask(() => ready ?? openRealm(bundle, gate), heard.invocation);
  running = false;
  line.say({ calls: taken(), told });
  if (ready && heard.keeps) ready.again(gate);
  else ready = prepared();
}

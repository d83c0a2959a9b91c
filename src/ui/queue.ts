/** The queue of saves: one after another, each with its own request id, sent again until it is answered, never lost by a reload. */
import type { Answer, Request, SaidProblem } from '../kernel/protocol';
import type { Keep } from './keep';
import { type Silence, silenceOf } from './transport';

/** What a person decided, with all that is needed to show it again. */
export interface Save extends Request {
  /** How lists name it: `Pesanan baru: Putri`. */
  readonly label: string;
  /** The form it came from, with everything that was typed. */
  readonly form?: { readonly panel: string; readonly typed: unknown };
  /** The panel to look at when a step without a form was refused. */
  readonly from?: { readonly panel: string; readonly input: unknown };
}

export interface Refused {
  readonly save: Save;
  readonly problems: readonly SaidProblem[];
  readonly reference?: string;
}

export interface Pause {
  readonly why: 'busy' | Silence;
  readonly seconds: number;
}

/** How far the save is that the server does step by step. */
export interface LongSave {
  readonly id: string;
  readonly text: string;
  readonly done: number;
  readonly all: number;
}

export interface QueueState {
  readonly long?: LongSave;
  readonly waiting: readonly Save[];
  readonly refused: readonly Refused[];
  readonly pause?: Pause;
}

export interface QueueWorld {
  /** Rejects when no answer came. */
  readonly send: (request: Request) => Promise<Answer>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly keep: Keep;
  readonly changed: (state: QueueState) => void;
  readonly answered: (save: Save, answer: Answer) => void;
  /** Nothing waits any more. */
  readonly drained: () => void;
}

export interface Queue {
  add(save: Save): Promise<Answer>;
  /** Ends a pause at once. */
  now(): void;
  /** A refused entry that was mended or given up. */
  forget(id: string): void;
  /** Takes up what an earlier page left. */
  resume(): void;
}

/** Seconds between attempts; the last one repeats. */
const PAUSES = [3, 5, 10, 20, 30, 60];

/** What a save asks for: two that ask for the same say the same. */
export const saidBy = ({ action, input }: Pick<Save, 'action' | 'input'>): string =>
  JSON.stringify([action, input]);

/** A queue over `world`; nothing is sent before the first save or `resume`. */
export function createQueue(world: QueueWorld): Queue {
  let waiting: Save[] = [];
  let refused: Refused[] = [];
  let pause: Pause | undefined;
  let long: LongSave | undefined;
  let running = false;
  let wake = (): void => undefined;
  const settled = new Map<string, (answer: Answer) => void>();
  const tell = (): void =>
    world.changed({ waiting, refused, ...(pause && { pause }), ...(long && { long }) });

  async function rest(why: Pause['why'], attempt: number): Promise<void> {
    pause = { why, seconds: PAUSES[Math.min(attempt, PAUSES.length - 1)] as number };
    tell();
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await Promise.race([world.wait(pause.seconds * 1000), woken]);
    pause = undefined;
    tell();
  }

  /** What is not at its end is asked for again, after whatever else waits: a backup keeps no order waiting. */
  function goOn(save: Save, { message = '', more }: Extract<Answer, { ok: true }>): void {
    waiting = [...waiting.filter((other) => other.id !== save.id), save];
    long = { id: save.id, text: message, done: more?.done ?? 0, all: more?.all ?? 0 };
    tell();
  }

  function settle(save: Save, answer: Answer): void {
    if (long?.id === save.id) long = undefined;
    waiting = waiting.filter((other) => other.id !== save.id);
    world.keep.remove(`save ${save.id}`);
    // The same press, taken now or refused anew, is not refused any more as it was.
    refused = refused.filter((before) => before.save.form || saidBy(before.save) !== saidBy(save));
    if (!answer.ok) {
      const { problems, reference } = answer;
      const entry: Refused = { save, problems, ...(reference && { reference }) };
      refused = [...refused, entry];
      // What was only pressed is pressed again: nothing of it would be lost with the page.
      if (save.form) world.keep.set(`refused ${save.id}`, entry);
    }
    tell();
    world.answered(save, answer);
    settled.get(save.id)?.(answer);
    settled.delete(save.id);
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    let attempt = 0;
    for (let save = waiting[0]; save; save = waiting[0]) {
      const { id, at, action, input } = save;
      let silence: Silence = 'lost';
      const answer = await world.send({ id, at, action, input }).catch((error: unknown) => {
        silence = silenceOf(error);
        return undefined;
      });
      if (answer?.ok && answer.more) {
        attempt = 0;
        goOn(save, answer);
      } else if (answer && (answer.ok || !answer.again)) {
        attempt = 0;
        settle(save, answer);
      } else {
        await rest(answer ? 'busy' : silence, attempt);
        attempt += 1;
      }
    }
    running = false;
    world.drained();
  }

  return {
    add: (save) => {
      waiting = [...waiting, save];
      world.keep.set(`save ${save.id}`, save);
      tell();
      const answer = new Promise<Answer>((resolve) => settled.set(save.id, resolve));
      void run();
      return answer;
    },
    now: () => wake(),
    forget: (id) => {
      refused = refused.filter(({ save }) => save.id !== id);
      world.keep.remove(`refused ${id}`);
      tell();
    },
    resume: () => {
      waiting = (world.keep.all('save ') as Save[]).sort((a, b) => a.at - b.at);
      refused = (world.keep.all('refused ') as Refused[]).sort((a, b) => a.save.at - b.save.at);
      tell();
      if (waiting.length > 0) void run();
    },
  };
}

/** How panels talk to the server: `ask` for questions, `save` for changes, which wait in the queue and can be undone. */
import { signal } from '@preact/signals';
import type { Answer, SaidProblem } from '../kernel/protocol';
import type { Role } from '../kernel/role';
import { awaited } from './awaited';
import { changes, follow, page, refresh } from './boot';
import { createKeep, type Keep } from './keep';
import { t } from './language';
import { createQueue, type Queue, type QueueState, type Save, saidBy } from './queue';
import { showToast } from './toast';
import { drawMenu, freshId, type Silence, send, silenceOf } from './transport';
import { kitWords } from './words';

/** Google allows ten calls at once; saves and a second window need some of them. */
const READS_AT_ONCE = 4;

/** Why a question has no answer, in the person's language. */
export class Unanswered extends Error {
  readonly problems: readonly SaidProblem[];
  constructor(problems: readonly SaidProblem[]) {
    super(problems.map((problem) => problem.text).join(' '));
    this.problems = problems;
  }
}

export const saves = signal<QueueState>({ waiting: [], refused: [] });

/** Saved, but what is on the screen does not show it yet: the same step must not be pressed again meanwhile. */
export const settling = signal<readonly Save[]>([]);

/** What was saved is on the screen now: its steps may be pressed again. */
export function showsNow(shown: readonly Save[]): void {
  if (shown.length > 0) settling.value = settling.peek().filter((done) => !shown.includes(done));
}

/** Who switches modules. */
const MAY_SWITCH: readonly Role[] = ['owner', 'manager'];

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

let reading = 0;
const readers: (() => void)[] = [];

/**
 * A question: it changes nothing, so it is simply asked again while the workbook is busy.
 * @param quiet nobody waits for it, or its screen says how far it is: the foot says nothing
 */
export function ask<R>(action: string, input: unknown, quiet = false): Promise<R> {
  const answer = asking<R>(action, input);
  return quiet ? answer : awaited(answer);
}

async function asking<R>(action: string, input: unknown): Promise<R> {
  if (reading >= READS_AT_ONCE) await new Promise<void>((resolve) => readers.push(resolve));
  reading += 1;
  try {
    let silence: Silence = 'lost';
    for (const pause of [1000, 3000, 0]) {
      const answer = await send({ id: freshId(), at: Date.now(), action, input }).catch((error: unknown) => {
        silence = silenceOf(error);
        return undefined;
      });
      if (answer?.ok) return answer.result as R;
      if (answer && !answer.again) throw new Unanswered(answer.problems);
      // Neither is given by asking again at once.
      if (silence !== 'lost') break;
      await wait(pause);
    }
    const says = { lost: kitWords.noAnswer, denied: kitWords.denied, spent: kitWords.spent };
    throw new Unanswered([{ code: 'kit.noAnswer', text: t(says[silence]) }]);
  } finally {
    reading -= 1;
    readers.shift()?.();
  }
}

let queue: Queue | undefined;
let browser: Keep | undefined;
let lastAt = 0;
/** What was saved last, and when: nobody decides the same again within a second. */
let latest: { readonly said: string; readonly at: number; readonly answer: Promise<Answer> } | undefined;
const DOUBLE_CLICK_MS = 800;
/** What this page saves and is not answered yet, by its id. */
const answers = new Map<string, Promise<Answer>>();

/** What this browser keeps for this person in this workbook. */
export function keep(): Keep {
  const { book, person } = page.value;
  browser ??= createKeep(() => globalThis.localStorage, `${book} ${person.email}`);
  return browser;
}

/** Takes up saves that an earlier page left; to be called once the page's data is there. */
export function startQueue(): void {
  const made = createQueue({
    send,
    wait,
    keep: keep(),
    changed: (state) => {
      saves.value = state;
    },
    answered,
    drained: () => void renew(),
  });
  queue = made;
  globalThis.addEventListener('online', () => made.now());
  made.resume();
}

/** A change, said once: it gets its id here and keeps it through every retry and reload. */
export function save(
  wish: Pick<Save, 'action' | 'input' | 'label' | 'form' | 'from'>,
  id = freshId(),
): Promise<Answer> {
  const said = saidBy(wish);
  const now = Date.now();
  // The second click of a double click means what the first one meant.
  if (latest?.said === said && now - latest.at < DOUBLE_CLICK_MS) return latest.answer;
  // A button pressed again while its answer is still to come means the same; what was typed twice is meant twice.
  const pressed = saves.peek().waiting.find(({ form, ...same }) => !form && saidBy(same) === said);
  const coming = !wish.form && pressed && answers.get(pressed.id);
  if (coming) return coming;
  // Two saves in one millisecond must still be taken up in their order after a reload.
  lastAt = Math.max(now, lastAt + 1);
  if (!queue) throw new Error('The queue of saves was not started.');
  const answer = queue.add({ ...wish, id, at: lastAt });
  latest = { said, at: now, answer };
  answers.set(id, answer);
  void answer.then(() => answers.delete(id));
  return answer;
}

/** Sends what waits at once instead of after its pause. */
export const tryNow = (): void => queue?.now();
/** Gives a refused entry up: it was mended, or is not wanted any more. */
export const forget = (id: string): void => queue?.forget(id);

function answered(saved: Save, answer: Answer): void {
  if (!answer.ok) return;
  if (saved.from) settling.value = [...settling.peek(), saved];
  changes.value += 1;
  const text = answer.message ?? t(kitWords.savedNow);
  const { undo } = answer;
  if (!undo || 'none' in undo) {
    showToast({ text });
    return;
  }
  const label = t(kitWords.undoing, { what: saved.label });
  const take = (): void =>
    // Named after what it takes back: the key for *Urungkan* then sees that this one is taken back already.
    void save(
      { action: undo.action, input: undo.input, label, ...(saved.from && { from: saved.from }) },
      `undo:${saved.id}`,
    );
  showToast({ text, offer: { label: t(kitWords.undo), take } });
}

type Fresh = Parameters<typeof refresh>[0];
const asked = (input: unknown): Promise<Fresh | undefined> =>
  ask<Fresh>('shell.index', input, true).catch(() => undefined);

/** What menu and views follow: the modules that are on and the language. */
const heading = (): string => `${page.peek().language} ${page.peek().modules}`;

/** Menu and *Hari Ini* follow at once, for whoever may refresh it; for the others the quarter-hourly job does. */
function bookSwitched(): void {
  drawMenu();
  if (!MAY_SWITCH.includes(page.peek().person.role)) return;
  void send({ id: freshId(), at: Date.now(), action: 'today.refresh', input: {} }).catch(() => undefined);
}

/** After changes the page's index and home are old; the old ones stay useful until the new ones are there. */
export async function renew(): Promise<void> {
  // Marks on home come with home itself; cards and lists ask anew by themselves.
  const marks = settling.peek().filter(({ from }) => from?.panel === '');
  const before = heading();
  const fresh = await asked({ first: true });
  if (fresh) refresh(fresh);
  if (heading() !== before) bookSwitched();
  await bringLeft();
  showsNow(marks);
}

/** What the page did not wait for. A dialog has neither home nor search. */
export async function bringRest(): Promise<void> {
  const { home, wide } = page.value;
  if (wide) return;
  await (home.coming ? renew() : bringLeft());
}

async function bringLeft(): Promise<void> {
  const { left = [] } = page.value;
  const more = left.length > 0 ? await asked({ of: left }) : undefined;
  if (more) follow(more);
}

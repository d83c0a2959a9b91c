/** One request to the server and its answer, over `google.script.run`: a JSON string each way. */
import type { Answer, Request } from '../kernel/protocol';
import { awaited } from './awaited';

interface Runner {
  withSuccessHandler(handler: (answer: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  rapi(request: string): void;
  pagePart(): void;
  onOpen?(): void;
  /** Menu items can be called from a page too: that is how the sidebar opens a wide dialog. */
  readonly [handler: `menu${string}`]: (input: string) => void;
}

interface Google {
  readonly script: {
    readonly run: Runner;
    readonly host: { readonly editor: { focus(): void }; close(): void };
  };
}

const google = (): Google | undefined => (globalThis as { google?: Google }).google;

/** A run lives six minutes at most, but a person waits less; the same id may be sent again at any time. */
const PATIENCE = 90_000;

/** Rejects when no readable answer came: connection lost, signed out, or Google gave up. */
export function send(request: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const runner = google()?.script.run;
    if (!runner) {
      reject(new Error('There is no server behind this page.'));
      return;
    }
    const timer = setTimeout(() => reject(new Error('No answer came in time.')), PATIENCE);
    runner
      .withSuccessHandler((answer) => {
        clearTimeout(timer);
        try {
          resolve(JSON.parse(answer) as Answer);
        } catch (error) {
          reject(error);
        }
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(error);
      })
      .rapi(JSON.stringify(request));
  });
}

/** Why no answer came, as far as Google's message tells, which is in the person's language. */
export type Silence = 'lost' | 'denied' | 'spent';

/** Tells a lost connection, which mends itself, from what somebody or the next day has to. */
export function silenceOf(error: unknown): Silence {
  const said = error instanceof Error ? error.message : String(error);
  if (/authori[sz]ation|otorisasi|permission|\bizin\b/i.test(said)) return 'denied';
  return /for one day|satu hari|quota|kuota/i.test(said) ? 'spent' : 'lost';
}

/** The text of the page's later part. Rejects when it did not come. */
export function fetchPart(): Promise<string> {
  return new Promise((resolve, reject) => {
    const runner = google()?.script.run;
    if (!runner) reject(new Error('There is no server behind this page.'));
    else runner.withSuccessHandler(resolve).withFailureHandler(reject).pagePart();
  });
}

/** Puts the cursor back into the sheet. */
export function focusGrid(): void {
  google()?.script.host.editor.focus();
}

/** Draws Rapi's menu anew: it stands as it was when the workbook was opened. */
export function drawMenu(): void {
  google()?.script.run.onOpen?.();
}

/** Closes the dialog that the page stands in. */
export function closePage(): void {
  google()?.script.host.close();
}

export type Handler = `menu${string}`;

let opening: Promise<boolean> | undefined;

/** Does what the menu item does, with what its panel starts from: what needs more room than the sidebar opens in a dialog. One at a time; whether it is open now. */
export function runMenu(handler: Handler, input: unknown): Promise<boolean> {
  let patience: ReturnType<typeof setTimeout> | undefined;
  opening ??= awaited(
    new Promise<boolean>((resolve) => {
      const own = google()
        ?.script.run.withSuccessHandler(() => resolve(true))
        .withFailureHandler(() => resolve(false));
      if (!own) resolve(false);
      own?.[handler]?.(JSON.stringify(input));
      patience = setTimeout(() => resolve(false), PATIENCE);
    }),
  ).finally(() => {
    clearTimeout(patience);
    opening = undefined;
  });
  return opening;
}

/** A fresh request id. Pages opened over plain http on a home network have no `randomUUID`. */
export function freshId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return bytes.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

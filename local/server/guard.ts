/**
 * Who may ask: only the page this server served and the `rapi` command of the same person. A website in another tab can send
 * requests to 127.0.0.1 too, and a name it controls can be made to point there (DNS rebinding), so three things are checked:
 * the Host header, the Origin, and a token that only the page and the note beside the book's file know.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const TOKEN_HEADER = 'x-rapi-token';

/** The page lives on the number, sidebars and dialogs on the name: two origins of one server, so that they stay apart. */
export function origins(port: number) {
  return { page: `http://127.0.0.1:${port}`, frame: `http://localhost:${port}` };
}

/** Which of the two this request is for; undefined is a foreign Host. */
export function sideOf(request: IncomingMessage, port: number): 'page' | 'frame' | undefined {
  const { page, frame } = origins(port);
  const host = `http://${request.headers.host ?? ''}`;
  if (host === page) return 'page';
  return host === frame ? 'frame' : undefined;
}

/** Why this request may not touch the book, or undefined when it may. */
export function refusal(request: IncomingMessage, port: number, token: string, given: string | undefined) {
  if (sideOf(request, port) !== 'page') return 'This address serves no data.';
  const { origin } = request.headers;
  if (origin !== undefined && origin !== origins(port).page) return 'Another site may not use this workbook.';
  if (!given || !sameText(given, token))
    return 'The key of this request is not the one of the running server. Reload the page.';
  return undefined;
}

function sameText(one: string, other: string) {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

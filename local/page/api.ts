/** Asks the server. Edits go one after another, in the order they were typed; reading does not wait for them. */
import type { Change } from '../host';
import type { AnswerOf, EndpointName, Input } from '../server/wire';

const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? '';

/** One request; throws an `Error` with the server's sentence. */
export async function ask<N extends EndpointName>(name: N, input: Input<N>): Promise<AnswerOf<N>> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-rapi-token': token },
    body: JSON.stringify(input),
  });
  const { answer, error } = (await response.json()) as { answer: AnswerOf<N>; error?: string };
  if (error !== undefined) throw new Error(error);
  return answer;
}

let last: Promise<unknown> = Promise.resolve();

/** As `ask`, after every earlier `askInTurn` has been answered. */
export function askInTurn<N extends EndpointName>(name: N, input: Input<N>): Promise<AnswerOf<N>> {
  const answer = last.then(() => ask(name, input));
  last = answer.catch(() => undefined);
  return answer;
}

/** Calls back for each change of the book, and when the connection returns after a break. */
export function watchBook(changed: (change: Change) => void, returned: () => void, lost: () => void) {
  const events = new EventSource(`/events?token=${encodeURIComponent(token)}`);
  let broken = false;
  events.onmessage = (event) => changed(JSON.parse(event.data as string) as Change);
  events.onerror = () => {
    broken = true;
    lost();
    // Closed for good means an answer that refuses: a server that was started again and knows this page no more.
    if (events.readyState === EventSource.CLOSED) location.reload();
  };
  events.onopen = () => {
    if (broken) returned();
    broken = false;
  };
}

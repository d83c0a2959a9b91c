/** Tells every open page what changed in the book, as Server-Sent Events. */
import type { ServerResponse } from 'node:http';
import type { Change, Host } from '../host';

/** Proxies and browsers drop a silent connection; a comment line keeps it. */
const HEARTBEAT_MS = 25_000;

export function makeEvents(host: Host) {
  const pages = new Set<ServerResponse>();
  const unwatch = host.watch((change: Change) => {
    for (const page of pages) page.write(`data: ${JSON.stringify(change)}\n\n`);
  });
  const heartbeat = setInterval(() => {
    for (const page of pages) page.write(':\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    /** Keeps this answer open until the page goes away. */
    join(response: ServerResponse) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    close() {
      unwatch();
      clearInterval(heartbeat);
      for (const page of pages) page.end();
    },
  };
}

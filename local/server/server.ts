/** The workbook's page over http on this machine alone: static files, one JSON endpoint a word, changes as they happen. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Host } from '../host';
import { makeApi, type OpenFile } from './api';
import { readAsset } from './assets';
import { makeEvents } from './events';
import { framePolicy, makeFrames } from './frames';
import { origins, refusal, sideOf, TOKEN_HEADER } from './guard';
import type { EndpointName } from './wire';

/** A pasted block of 200,000 rows fits; more is a mistake. */
const MOST_BYTES = 64 * 1024 * 1024;
const MINUTE = 60_000;

export interface ServerOptions {
  host: Host;
  /** The folder with the manifest, as the host runs it. */
  bundle: string;
  /** The built page: index.html, main.js, frame.js and what they import. */
  page: string;
  /** 0 takes any free port (tests). */
  port: number;
  /** Fires due clock triggers each minute; tests may do without. */
  clock?: boolean;
  /** Makes a new workbook of an uploaded file; without it none can be opened here. Its `Error`s are whole sentences. */
  openFile?: OpenFile;
  /** What a person at the terminal should know. */
  log?: (line: string) => void;
}

export interface RunningServer {
  /** Where a person opens the page. */
  address: string;
  /** The key that the page and the `rapi` command send with each request. */
  token: string;
  close(): Promise<void>;
}

/** Serves the book until closed. Rejects with a `BusyPort` when another program listens there. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, log = () => undefined } = options;
  const token = randomBytes(18).toString('base64url');
  const port = () => (server.address() as AddressInfo).port;
  const frames = makeFrames(port);
  const events = makeEvents(host);
  const { openFile = () => Promise.reject(new Error('No file can be opened here.')) } = options;
  const api = makeApi(host, options.bundle, frames, port, openFile);
  const server = createServer((request, response) => {
    answer(request, response).catch((trouble: unknown) => {
      const text = trouble instanceof Error ? trouble.message : String(trouble);
      log(`${request.url}: ${text}`);
      if (!response.headersSent) json(response, 500, { error: text });
      else response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://host');
    const side = sideOf(request, port());
    if (!side) return json(response, 403, { error: 'This server answers on this machine only.' });
    if (request.method === 'POST' && url.pathname.startsWith('/api/'))
      return call(request, response, url.pathname.slice(5));
    if (request.method !== 'GET') return json(response, 405, { error: 'Not a way to ask here.' });
    if (side === 'frame') return frame(response, url.pathname);
    if (url.pathname === '/events') {
      const no = refusal(request, port(), token, url.searchParams.get('token') ?? undefined);
      return no ? json(response, 403, { error: no }) : events.join(response);
    }
    return asset(response, url.pathname === '/' ? '/index.html' : url.pathname);
  }

  async function call(request: IncomingMessage, response: ServerResponse, name: string) {
    const no = refusal(request, port(), token, request.headers[TOKEN_HEADER] as string | undefined);
    if (no) return json(response, 403, { error: no });
    const endpoint = Object.hasOwn(api, name) ? api[name as EndpointName] : undefined;
    if (!endpoint) return json(response, 404, { error: `There is no ${name} here.` });
    const body = await bodyOf(request);
    if (body === undefined)
      return json(response, 413, { error: 'That is more than one request may carry (64 MB).' });
    const input = parsed(body || '{}');
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return json(response, 400, { error: 'An object was expected, as JSON.' });
    return json(response, 200, { answer: await endpoint(input as never) });
  }

  function frame(response: ServerResponse, path: string) {
    const { page } = origins(port());
    if (path === '/frame.js') return asset(response, path);
    const html = frames.document(path);
    // A person who typed `localhost` is led to the page's own address.
    if (html === undefined)
      return path === '/' ? response.writeHead(302, { location: page }).end() : gone(response);
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    response.writeHead(200, { ...headers, 'content-security-policy': framePolicy(page) }).end(html);
  }

  function asset(response: ServerResponse, path: string) {
    const found = readAsset(options.page, path);
    if (!found) return gone(response);
    const isPage = path === '/index.html';
    const content = isPage ? found.content.toString('utf8').replace('%TOKEN%', token) : found.content;
    response.writeHead(200, {
      'content-type': found.type,
      'cache-control': 'no-store',
      ...(isPage && {
        'content-security-policy': "frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
      }),
      'x-content-type-options': 'nosniff',
    });
    response.end(content);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', (trouble: NodeJS.ErrnoException) => {
      events.close();
      reject(trouble.code === 'EADDRINUSE' ? new BusyPort(options.port) : trouble);
    });
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const clock = options.clock ? setInterval(() => tick(host, log), MINUTE) : undefined;
  return {
    address: origins(port()).page,
    token,
    close() {
      clearInterval(clock);
      events.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export class BusyPort extends Error {
  constructor(port: number) {
    super(`Port ${port} is in use. Set PORT to another one, for example PORT=${port + 1} npm start.`);
  }
}

function tick(host: Host, log: (line: string) => void) {
  try {
    for (const { handler, execution } of host.tick())
      if (execution.error) log(`${handler}: ${execution.error}`);
  } catch (trouble) {
    log(`Clock: ${(trouble as Error).message}`);
  }
}

function json(response: ServerResponse, status: number, value: unknown) {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(value));
}

function gone(response: ServerResponse) {
  response
    .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
    .end('Not here. Open the page again.');
}

/** Undefined when it is too long; the rest is then read but not kept, so that the sender hears the answer. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes <= MOST_BYTES) parts.push(part);
    else parts.length = 0;
  }
  return bytes > MOST_BYTES ? undefined : Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

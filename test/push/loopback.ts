/** Google's script and Drive services on this machine, as far as clasp calls them, behind a proxy that lets nothing out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { certificateFor } from './certificate';

export interface RemoteFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** What Google answers instead, in its own words. */
export interface Refusing {
  readonly status: number;
  readonly message: string;
}

export interface Loopback {
  /** Files by script id. */
  readonly scripts: Map<string, readonly RemoteFile[]>;
  readonly refusing: Map<string, Refusing>;
  /** `PUT script.googleapis.com/v1/projects/…/content`, in the order they came. */
  readonly asked: string[];
  /** Where clasp's process is at home: proxy, certificate, and somebody logged in. */
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

const HOSTS = ['script.googleapis.com', 'www.googleapis.com', 'oauth2.googleapis.com'];
const MANIFEST: RemoteFile = { name: 'appsscript', type: 'JSON', source: '{}' };

export async function loopback(): Promise<Loopback> {
  const scripts: Loopback['scripts'] = new Map();
  const refusing: Loopback['refusing'] = new Map();
  const asked: string[] = [];
  const certificate = certificateFor(HOSTS);
  const secure = createSecure(certificate, async (request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url?.split('?')[0]}`);
    const [status, body] = answer(scripts, refusing, request, await bodyOf(request));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const proxy = createServer((_, response) => response.writeHead(502).end());
  const open = new Set<Duplex>();
  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    open.add(socket);
    socket.on('error', () => {});
    // No host but Google's, and even that one is here.
    if (!HOSTS.some((host) => request.url === `${host}:443`))
      return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    return secure.emit('connection', socket);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const home = mkdtempSync(join(tmpdir(), 'rapi-clasp-'));
  writeFileSync(join(home, 'loopback.pem'), certificate.cert);
  writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: LOGGED_IN } }));
  return { scripts, refusing, asked, env: envOf(home, proxy), close };

  async function close() {
    for (const socket of open) socket.destroy();
    await new Promise((done) => proxy.close(done));
    rmSync(home, { recursive: true, force: true });
  }
}

/** Good for an hour: clasp asks for no other token. */
const LOGGED_IN = {
  type: 'authorized_user',
  client_id: 'loopback',
  client_secret: 'loopback',
  refresh_token: 'loopback',
  access_token: 'loopback',
  expiry_date: Date.now() + 3_600_000,
};

function envOf(home: string, proxy: Server): NodeJS.ProcessEnv {
  const { port } = proxy.address() as AddressInfo;
  return {
    PATH: process.env.PATH,
    HOME: home,
    USERPROFILE: home,
    HTTPS_PROXY: `http://127.0.0.1:${port}`,
    NODE_EXTRA_CA_CERTS: join(home, 'loopback.pem'),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

function answer(
  scripts: Loopback['scripts'],
  refusing: Loopback['refusing'],
  { method, headers, url = '' }: IncomingMessage,
  body: string,
): [number, unknown] {
  const failed = ({ status, message }: Refusing): [number, unknown] => [
    status,
    { error: { code: status, message } },
  ];
  // A token that is refused is asked for anew once: the person took the permission back.
  if (headers.host?.startsWith('oauth2'))
    return [400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' }];
  const id = /^\/v1\/projects\/([^/]+)\/content/.exec(url)?.[1] ?? '';
  const refused = refusing.get(id);
  if (refused) return failed(refused);
  if (method === 'POST' && url.startsWith('/drive/v3/files')) return [200, { id: 'loopback-workbook' }];
  if (method === 'POST' && url.startsWith('/v1/projects')) {
    scripts.set(NEW_SCRIPT, [MANIFEST]);
    return [200, { scriptId: NEW_SCRIPT }];
  }
  if (method === 'PUT') scripts.set(id, JSON.parse(body).files);
  const files = scripts.get(id);
  return files
    ? [200, { scriptId: id, files }]
    : failed({ status: 404, message: 'Requested entity was not found.' });
}

export const NEW_SCRIPT = 'loopback-script-made-for-a-new-workbook';

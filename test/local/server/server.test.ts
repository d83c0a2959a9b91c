// The workbook's server: for this machine only, one sentence for a busy port, and everybody hears of a change.
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../../local/host';
import { openHost } from '../../../local/run/host';
import { type RunningServer, startServer } from '../../../local/server/server';
import { makeBundle } from '../page/bundle';

const OWNER = 'ratna@griyadaun.example';
const made = makeBundle();
let host: Host;
let server: RunningServer;

beforeAll(async () => {
  host = openHost({ bundle: made.bundle, file: ':memory:', owner: OWNER, name: 'Griya Daun (contoh)' });
  server = await startServer({ host, bundle: made.bundle, page: pageFolder(), port: 0 });
});
afterAll(async () => {
  await server.close();
  host.close();
  made.remove();
});

test('the page gets the workbook, its people and the keys of the manifest', async () => {
  const { status, body } = await post('open', {});
  expect(status).toBe(200);
  expect(body.answer.book.name).toBe('Griya Daun (contoh)');
  expect(body.answer.people).toEqual([{ email: OWNER, access: 'owner' }]);
  expect(body.answer.macros).toEqual([
    { label: 'Buka Rapi', handler: 'openPanel', keys: 'Ctrl+Alt+Shift+1' },
  ]);
});

test('a website in another tab can neither read nor change the workbook', async () => {
  const edit = { as: OWNER, sheet: firstSheet(), row: 1, column: 1, text: 'dicuri' };
  const foreign = await post('type', edit, { origin: 'https://evil.example' });
  const keyless = await post('type', edit, { 'x-rapi-token': 'guessed' });
  const rebound = await post('type', edit, { host: 'evil.example' });
  const fromFrame = await post('type', edit, {
    host: new URL(server.address).host.replace('127.0.0.1', 'localhost'),
  });
  expect([foreign, keyless, rebound, fromFrame].map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  expect(host.window(firstSheet(), 1, 1)[0]?.[0] ?? null).toBeNull();
});

test('nobody else on the network reaches it', async () => {
  const port = Number(new URL(server.address).port);
  const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  for (const { address } of others.filter(({ internal, family }) => !internal && family === 'IPv4')) {
    const met = await new Promise((done) => {
      const socket = connect({ host: address, port, timeout: 2_000 });
      socket.on('connect', () => done('connected')).on('error', () => done('refused'));
      socket.on('timeout', () => done('refused'));
      socket.on('close', () => done('refused')).unref();
    });
    expect([address, met]).toEqual([address, 'refused']);
  }
  expect(new URL(server.address).hostname).toBe('127.0.0.1');
});

test('files outside the page are not served', async () => {
  for (const path of [
    '/..%2F..%2Fpackage.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/%00',
    '/%',
    '/%ff',
  ])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
});

test('what is not JSON, no object or too long is told so, and the server goes on', async () => {
  const ask = (body: string) =>
    send({ method: 'POST', path: '/api/open', headers: { 'x-rapi-token': server.token } }, body);
  for (const body of ['{', 'null', '[]', '5', '"x"'])
    expect([body, (await ask(body)).status]).toEqual([body, 400]);
  expect(await ask(' '.repeat(64 * 1024 * 1024 + 1))).toMatchObject({ status: 413 });
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect((await post(name, {})).status).toBe(404);
  expect((await ask('{}')).status).toBe(200);
});

test('who has the page open hears of a change by somebody else', async () => {
  const heard = new Promise<string>((resolve, reject) => {
    const listening = request(`${server.address}/events?token=${server.token}`, (answer) => {
      answer.setEncoding('utf8');
      answer.on('data', (text: string) => {
        if (!text.startsWith('data:')) return;
        resolve(text);
        listening.destroy();
      });
    });
    listening.on('error', reject).end();
  });
  await new Promise((soon) => setTimeout(soon, 50));
  host.type({ as: OWNER, sheet: firstSheet(), row: 2, column: 1, text: 'baru' });
  expect(JSON.parse((await heard).slice(5)).sheets).toEqual([firstSheet()]);
});

test('a sidebar comes from an origin of its own, with google.script before its first script', async () => {
  const { body } = await post('run', { handler: 'openPanel', as: OWNER, door: 'menu' });
  const [shown] = body.answer.shown;
  expect(shown).toMatchObject({ kind: 'sidebar', title: 'Rapi' });
  expect(shown.html).toBeUndefined();
  const frame = new URL(shown.frame);
  expect(frame.origin).not.toBe(server.address);
  const { text, headers } = await get(frame.pathname, frame.host);
  expect(text.indexOf('/frame.js')).toBeGreaterThan(0);
  expect(text.indexOf('/frame.js')).toBeLessThan(text.indexOf('google.script.run'));
  expect(headers['content-security-policy']).toContain(`frame-ancestors ${server.address}`);
  expect((await get(frame.pathname)).status).toBe(404);
});

test('a busy port is one clear sentence', async () => {
  const port = Number(new URL(server.address).port);
  const second = startServer({ host, bundle: made.bundle, page: pageFolder(), port });
  await expect(second).rejects.toThrow(
    `Port ${port} is in use. Set PORT to another one, for example PORT=${port + 1} npm start.`,
  );
});

function firstSheet() {
  return host.sheets()[0]?.id ?? 0;
}

function pageFolder() {
  return join(process.cwd(), '.cache/local/page');
}

function post(name: string, input: unknown, headers: Record<string, string> = {}) {
  const own = { 'x-rapi-token': server.token, 'content-type': 'application/json', ...headers };
  return send({ method: 'POST', path: `/api/${name}`, headers: own }, JSON.stringify(input)).then(
    (answer) => ({
      ...answer,
      // biome-ignore lint/suspicious/noExplicitAny: each endpoint answers its own shape
      body: JSON.parse(answer.text) as any,
    }),
  );
}

function get(path: string, host?: string) {
  return send({ method: 'GET', path, ...(host && { headers: { host } }) });
}

/** By node's own http: `fetch` would not send a foreign Host. */
function send(options: { method: string; path: string; headers?: Record<string, string> }, body = '') {
  return new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      const sent = request({ hostname, port, ...options }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          text += part;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
      });
      sent.on('error', reject).end(body);
    },
  );
}

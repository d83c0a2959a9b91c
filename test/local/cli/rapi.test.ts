// The `rapi` command as a shell sees it: what it prints, what it refuses, and how it ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { makeBundle } from '../page/bundle';

const made = makeBundle();
const book = join(made.folder, 'toko.rapi');
afterAll(made.remove);

test('a workbook is set up and an action performed; the answer is JSON', async () => {
  const set = await rapi('call', 'setup.install', '{"language":"id"}', '--as', 'ratna@griyadaun.example');
  expect(set).toMatchObject({ code: 0, said: '' });
  const done = await rapi('call', 'orders.add', '{"sku":"BTK-MGK"}');
  expect(JSON.parse(done.printed)).toMatchObject({
    ok: true,
    result: { action: 'orders.add', input: { sku: 'BTK-MGK' }, by: 'ratna@griyadaun.example' },
  });
});

test('a refusal is its sentence beside its field, and exit code 1', async () => {
  expect(await rapi('call', 'orders.add')).toEqual({ code: 1, printed: '', said: 'sku: SKU belum diisi.\n' });
});

test('what is not understood shows the help, and exit code 2', async () => {
  const wrong = [
    await rapi('kirim'),
    await rapi('call', 'orders.add', '{sku'),
    await rapi('call'),
    await rapi('export', 't', '--as', 'xml'),
  ];
  expect(wrong.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  expect(wrong.every(({ said }) => said.includes('rapi export TABLE'))).toBe(true);
});

test('a workbook that is not there is not made by accident', async () => {
  const { code, said } = await rapi('job', 'backup.daily', '--book', join(made.folder, 'lain.rapi'));
  expect(code).toBe(1);
  expect(said).toContain('There is no workbook');
});

test('a menu item runs by its function or by its path', async () => {
  expect((await rapi('menu', 'rapi / gudang / daftar ambil')).code).toBe(0);
  expect((await rapi('menu', 'pickList')).code).toBe(0);
  expect((await rapi('menu', 'Rapi/Terbang')).said).toContain('Rapi/Gudang/Daftar ambil…  (pickList)');
});

test('a table is exported over all its pages, quoted where it must be, and nothing in it runs as a formula', async () => {
  const csv = await rapi('export', 'orders', '--as', 'csv');
  expect(csv.printed).toBe(
    'nama,angka,ya\r\nA;1,1.5,true\r\n"kutip ""dua""",,false\r\n"baris\nbaru",3,\r\n"\'=1+1",-2,\r\n',
  );
  const lines = (await rapi('export', 'orders', '--as', 'ndjson')).printed.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).nama)).toEqual(['A;1', 'kutip "dua"', 'baris\nbaru', '=1+1']);
});

describe('while a server has the workbook open', () => {
  let server: ChildProcess;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    server = await serving(port);
  });
  afterAll(() => stop(server, 'SIGTERM'));

  test('the command works through it', async () => {
    expect(await rapi('call', 'setup.install', '{"language":"lewat server"}')).toMatchObject({ code: 0 });
  });

  test('a second server says where the first one is', async () => {
    const { code, said } = await rapi('serve', { PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(said).toContain(`http://127.0.0.1:${port}`);
  });

  test('after kill -9 what was done is still there, and the file opens again', async () => {
    await stop(server, 'SIGKILL');
    server = await serving(port);
    const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    const token = /name="token" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const headers = { 'x-rapi-token': token, 'content-type': 'application/json' };
    const ask = async (name: string, input: object) =>
      (
        await (
          await fetch(`http://127.0.0.1:${port}/api/${name}`, {
            method: 'POST',
            headers,
            body: JSON.stringify(input),
          })
        ).json()
      ).answer;
    const [{ id }] = await ask('sheets', {});
    expect((await ask('window', { sheet: id, first: 1, count: 1 }))[0][0].display).toBe('siap lewat server');
  });
});

test('an empty file is begun as a new workbook, in which nothing is set up before a person does', async () => {
  const file = join(made.folder, 'nol.rapi');
  writeFileSync(file, '');
  const child = start(['serve', '--empty', '--book', file], { PORT: String(await freePort()) });
  let printed = '';
  await new Promise<void>((ready) => {
    child.stdout?.on('data', (part) => {
      printed += part;
      if (printed.includes('http')) ready();
    });
  });
  await stop(child, 'SIGTERM');
  expect(printed).toMatch(/ 0 rows/);
});

test('a busy port leaves no file behind and says what to do', async () => {
  const taken: Server = createServer();
  const port = await new Promise<number>((done) =>
    taken.listen(0, '127.0.0.1', () => done((taken.address() as { port: number }).port)),
  );
  const { code, said } = await rapi('serve', '--empty', '--book', join(made.folder, 'baru.rapi'), {
    PORT: String(port),
  });
  taken.close();
  expect({ code, said }).toEqual({
    code: 1,
    said: `Port ${port} is in use. Set PORT to another one, for example PORT=${port + 1} npm start.\n`,
  });
  expect(() => readFileSync(join(made.folder, 'baru.rapi'))).toThrow();
});

test('a file that is no workbook is left alone', async () => {
  const file = join(made.folder, 'foto.jpg');
  writeFileSync(file, 'not a workbook at all');
  const { code, said } = await rapi('call', 'x', '--book', file);
  expect(code).toBe(1);
  expect(said).toContain('cannot be opened');
  expect(readFileSync(file, 'utf8')).toBe('not a workbook at all');
});

test('a folder in the place of a workbook, or a damaged one, is named', async () => {
  const folder = join(made.folder, 'folder.rapi');
  mkdirSync(folder);
  const damaged = join(made.folder, 'rusak.rapi');
  await rapi('call', 'setup.install', '--book', damaged);
  const bytes = readFileSync(damaged);
  for (let at = 4096; at < bytes.length; at += 64) bytes[at] = 255;
  writeFileSync(damaged, bytes);
  for (const file of [folder, damaged]) {
    const { code, said } = await rapi('call', 'x', '--book', file);
    expect(code).toBe(1);
    expect(said).toContain(`${file} cannot be opened: `);
  }
});

interface Ended {
  code: number | null;
  printed: string;
  said: string;
}

/** Runs the built command; the last argument may be more of its environment. */
function rapi(...args: (string | Record<string, string>)[]): Promise<Ended> {
  const words = args.filter((one) => typeof one === 'string');
  const more = args.find((one) => typeof one === 'object');
  return new Promise((resolve) => {
    const child = start(words, more ?? {});
    const ended: Ended = { code: null, printed: '', said: '' };
    child.stdout?.on('data', (part) => {
      ended.printed += part;
    });
    child.stderr?.on('data', (part) => {
      ended.said += part;
    });
    child.on('close', (code) => resolve({ ...ended, code }));
  });
}

function start(words: string[], more: Record<string, string>) {
  const own = words.includes('--book') ? [] : ['--book', book];
  const env = { ...process.env, RAPI_HOME: made.folder, ...more };
  return spawn(process.execPath, [join(process.cwd(), '.cache/local/rapi.cjs'), ...words, ...own], { env });
}

function serving(port: number): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = start(['serve'], { PORT: String(port) });
    child.stdout?.on('data', (part) => String(part).includes('http://') && resolve(child));
    child.on('close', (code) => reject(new Error(`serve ended with ${code}`)));
  });
}

function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((done) => {
    child.once('close', () => done());
    child.kill(signal);
  });
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}

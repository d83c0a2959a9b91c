/** The real bundle on the local host, holding the sample business: what a person or a request does to it, and what it holds then. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cost, Execution } from '../../local/host';
import type { HostMark } from '../../local/run/hooks';
import { openHost } from '../../local/run/host';
import { FIRM, fillSample, OWNER } from '../../local/sample';
import type { Answer } from '../../src/kernel/protocol';
import { furnishedFile } from './furnished';

export { OWNER };
export const person = (name: string): string => `${name}@griyadaun.example`;
/** Thursday 5 November 2026, 14.02 in Jakarta. */
export const NOW = Date.UTC(2026, 10, 5, 7, 2);

const BUNDLE = join(process.cwd(), 'build/out');
const TEAM = ['bima', 'sekar', 'tegar', 'wulan', 'damar', 'joko', 'lestari', 'agus', 'nur', 'kirana', 'yoga'];

export type Told<R = Record<string, unknown>> = Answer<R> & { execution: Execution };

let requests = 0;

interface Kind {
  empty?: boolean;
  language?: 'id' | 'en';
  /** Another folder than the one that is pushed: the same bundle with something beside it. */
  bundle?: string;
}

/** Installs Rapi in a new workbook file, with the sample business unless it is to be empty, and lets the team in. */
async function furnish(file: string, { empty = false, language = 'id' }: Kind): Promise<void> {
  const host = openHost({
    bundle: BUNDLE,
    file,
    owner: OWNER,
    zone: 'Asia/Jakarta',
    locale: language === 'id' ? 'id_ID' : 'en_US',
    now: () => NOW,
  });
  host.keepRealms(process.env.REALMS !== 'fresh');
  let requests = 0;
  const fill = async (action: string, input: unknown): Promise<unknown> => {
    const request = { id: `furnish-${++requests}`, at: NOW, action, input };
    const { value, error } = host.run({
      handler: 'rapi',
      args: [JSON.stringify(request)],
      as: OWNER,
      door: 'sidebar',
    });
    if (error !== undefined) throw new Error(error);
    const told: Answer<unknown> = JSON.parse(String(value));
    if (!told.ok) throw new Error(told.problems.map((each) => each.text).join(' '));
    return told.result;
  };
  try {
    await fill('setup.install', { language, firm: empty ? 'Uji' : FIRM });
    if (!empty) await fillSample(fill, host, NOW);
    for (const name of TEAM) host.invite({ email: person(name), access: 'editor' });
  } finally {
    host.close();
  }
}

/** The furnished workbook as a file of one's own, to be removed. */
export function shopFile(kind: Kind): Promise<string> {
  const { empty = false, language = 'id' } = kind;
  return furnishedFile(`${empty ? 'empty' : 'sample'}-${language}`, (file) => furnish(file, kind));
}

/** A furnished workbook in memory; `rewind` brings it back to how it was furnished. */
export async function shopHost(kind: Kind = {}) {
  const copyOf = await shopFile(kind);
  const { bundle = BUNDLE } = kind;
  const host = openHost({ bundle, file: ':memory:', copyOf, now: () => NOW });
  rmSync(copyOf);
  return around(host);
}

/** A new workbook in which nobody has set Rapi up yet. */
export const bareHost = (): ShopHost =>
  around(
    openHost({
      bundle: BUNDLE,
      file: ':memory:',
      owner: OWNER,
      zone: 'Asia/Jakarta',
      locale: 'id_ID',
      now: () => NOW,
    }),
  );

/** A workbook file that was furnished before, as it stands. */
export const openedShop = (file: string): ShopHost =>
  around(openHost({ bundle: BUNDLE, file, now: () => NOW }));

/** A copy in memory of a workbook file, at this time. */
export const openedCopy = (copyOf: string, now: number, bundle = BUNDLE): ShopHost =>
  around(openHost({ bundle, file: ':memory:', copyOf, now: () => now }), now);

/** What tests ask of a host, and how it was when they got it. */
function around(host: ReturnType<typeof openHost>, now = NOW) {
  host.setNow(now);
  // As if each run began anew, only sooner: `nothing-kept` proves that a run finds nothing of the one before.
  host.keepRealms(process.env.REALMS !== 'fresh');

  /** Sends a request as the sidebar does and gives its answer. */
  const send = <R = Record<string, unknown>>(
    action: string,
    input: unknown,
    {
      as = OWNER,
      id = `test-${++requests}`,
      at = host.now(),
    }: { as?: string; id?: string; at?: number } = {},
  ): Told<R> => {
    const execution = host.run({
      handler: 'rapi',
      args: [JSON.stringify({ id, at, action, input })],
      as,
      door: 'sidebar',
    });
    const answer =
      execution.error === undefined
        ? JSON.parse(String(execution.value))
        : { ok: false, problems: [], error: execution.error };
    return { ...answer, execution };
  };
  const sheetId = (name: string): number => {
    const sheet = host.sheetId(name);
    if (sheet === undefined) throw new Error(`no tab ${name}`);
    return sheet;
  };
  /** Values of a tab as rows by header word. */
  const rows = (name: string): Record<string, unknown>[] => {
    const [first = [], ...rest] = host.values(name);
    const header = first.map((word) => String(word).replace(' ▸', ''));
    return rest.map((row) => Object.fromEntries(row.map((value, at) => [header[at] ?? '', value])));
  };
  const start: HostMark = host.mark();
  return {
    ...host,
    send,
    rows,
    sheetId,
    /** The column number under this header word. */
    column: (name: string, header: string): number =>
      (host.window(sheetId(name), 1, 1)[0] ?? []).findIndex(
        (cell) => cell?.display.replace(' ▸', '') === header,
      ) + 1,
    startAgain: () => host.rewind(start),
  };
}
export type ShopHost = Awaited<ReturnType<typeof shopHost>>;

/** A column's name in A1 notation. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A cost in one line, for a test's failure message. */
export const said = ({ calls, roundTrips }: Cost): string => `${roundTrips} round trips, ${calls} calls`;

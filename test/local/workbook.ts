/** A workbook on this machine with the product's own bundle, set up and ready to be asked. */
import { join } from 'node:path';
import type { Execution, Host } from '../../local/host';
import type { TestHooks } from '../../local/run/hooks';
import { openHost } from '../../local/run/host';

export const OWNER = 'ratna@griyadaun.example';

export interface Refused {
  readonly ok: false;
  readonly problems: readonly { readonly code: string; readonly text: string }[];
}

export interface Workbook {
  readonly host: Host & TestHooks;
  /** Performs an action and gives its result; throws with its sentences when it was refused. */
  send(action: string, input: unknown): Promise<unknown>;
  /** The records of a table as plain values. */
  rows(table: string): Promise<Record<string, never>[]>;
  /** Round trips of the latest request. */
  readonly trips: () => number;
}

/** Opens a new workbook in memory; the clock stands at `now` where it is given. */
export async function openWorkbook(
  settings: { language?: 'id' | 'en'; zone?: string; currency?: string; now?: number } = {},
): Promise<Workbook> {
  const { language = 'id', zone = 'Asia/Jakarta', currency = 'IDR', now } = settings;
  const locale = language === 'en' ? 'en_US' : 'id_ID';
  const bundle = join(__dirname, '../../build/out');
  const host = openHost({
    bundle,
    file: ':memory:',
    owner: OWNER,
    name: 'Griya Daun (contoh)',
    zone,
    locale,
  });
  if (now !== undefined) host.setNow(now);
  let count = 0;
  let last: Execution | undefined;
  const send = async (action: string, input: unknown): Promise<unknown> => {
    const text = JSON.stringify({ id: `test-${++count}`, at: host.now(), action, input });
    last = host.run({ handler: 'rapi', args: [text], as: OWNER, door: 'command' });
    if (last.error !== undefined) throw new Error(last.error);
    const answer = JSON.parse(String(last.value)) as { ok: true; result: unknown } | Refused;
    if (answer.ok) return answer.result;
    throw new Error([...answer.problems.map(({ text: said }) => said), ...last.log].join('\n'));
  };
  await send('setup.install', { language, zone, currency, firm: 'Griya Daun (contoh)' });
  return {
    host,
    send,
    rows: async (table) => {
      const { columns, rows } = (await send('data.export', { table })) as {
        columns: string[];
        rows: unknown[][];
      };
      return rows.map(
        (row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])) as Record<string, never>,
      );
    },
    trips: () => last?.cost.roundTrips ?? 0,
  };
}

/** A new workbook: set up, filled with the sample business, and its people let in. */
import type { Host } from '../host';
import { FIRM, fillSample, OWNER } from '../sample';
import { hostDesk } from './desk';
import type { Options } from './options';
import { request } from './request';

/** Name and owner of the workbook of the sample business. */
export const SAMPLE = { name: FIRM, owner: OWNER };

type Settings = Pick<Options, 'language' | 'zone' | 'currency'>;

/** What `setup.install` is told. */
export function settingsOf({ language, zone, currency }: Settings) {
  return { language, zone, ...(currency && { currency }) };
}

/** Sets a new workbook up with the sample business. Its team may open the workbook and edit; what each may do is checked by role. */
export async function furnish(host: Host, settings: Settings) {
  const desk = hostDesk(host, true);
  const send = async (action: string, input: unknown) =>
    (await request(desk, desk.owner, action, input)).result;
  await send('setup.install', { ...settingsOf(settings), firm: FIRM });
  await fillSample(send, host);
  await inviteTeam(host);
}

/** Lets everybody in who is in the team; nobody where the workbook is not Rapi's. */
export async function inviteTeam(host: Host): Promise<void> {
  const desk = hostDesk(host, false);
  const told = await request(desk, desk.owner, 'data.export', { table: 'team' }).catch(() => undefined);
  const { columns = [], rows = [] } = (told?.result ?? {}) as { columns?: string[]; rows?: unknown[][] };
  const at = columns.indexOf('email');
  for (const row of rows) {
    const email = String(row[at] ?? '');
    if (email.includes('@') && email !== desk.owner) host.invite({ email, access: 'editor' });
  }
}

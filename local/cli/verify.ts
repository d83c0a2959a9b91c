/** Checks backup files without Google: the bundle's own action looks at every byte. */
import { withFiles } from './folder';
import type { Secret } from './passphrase';
import type { Done } from './request';

/** What the action answered; throws `Refused` with a sentence for everything that is damaged. */
export const verifyFolder = (
  folder: string,
  language: 'id' | 'en',
  version?: string,
  secret: Secret = {},
): Promise<Done> =>
  withFiles(folder, (ask) => ask('backup.checkFiles', { language, ...(version && { version }), ...secret }));

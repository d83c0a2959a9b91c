/** Keys of encrypted versions: derived once from a passphrase and kept where only the person who typed it has them. */
import { type Problem, problem } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { StoredFile } from '../../../ports/drive';
import { type Cipher, isKey, type Keys, keyedBy, plain, secretOf } from '../rules/cipher';
import { readOutline } from '../rules/manifest';
import { versionsIn } from './memory';

export type Own = Pick<Apart, 'drive' | 'digest' | 'secrets'>;

const nameOf = (key: string): string => `backup.key.${key}`;

/** Made once a run: a version has many parts. */
const made = new Map<string, Cipher>();

function cipherOf({ secrets, digest }: Pick<Own, 'secrets' | 'digest'>, key: string): Cipher | undefined {
  const secret = secrets.recall(nameOf(key));
  if (!secret) return undefined;
  const known = made.get(key + secret) ?? keyedBy(key, secret, digest);
  made.set(key + secret, known);
  return known;
}

export const keysOf =
  (own: Pick<Own, 'secrets' | 'digest'>): Keys =>
  (key, check) => {
    const found = cipherOf(own, key);
    return found?.check === check ? found : undefined;
  };

/** By what a version is written whose manifest could be read. */
export const cipherFor = (own: Pick<Own, 'secrets' | 'digest'>, key = ''): Cipher =>
  (key && cipherOf(own, key)) || plain(own.digest);

/** In the document's properties and not among the settings, which a restore brings back: none may turn encryption off in passing. */
const CHOSEN = 'backupKey';
const OFF = 'off';

/** Name of the key by which new versions are encrypted; empty for none. @param last that of the newest version, where the choice was lost */
export function chosenKey({ recall }: Pick<Context, 'recall'>, last = ''): string {
  const said = recall(CHOSEN) || last;
  return isKey(said) ? said : '';
}

export const chooseKey = ({ remember }: Pick<Apart, 'remember'>, key: string): void =>
  remember(CHOSEN, key || OFF);

export const hasChosen = ({ recall }: Pick<Context, 'recall'>): boolean => Boolean(recall(CHOSEN));

/** By what new versions are written; undefined where they are to be encrypted and this person has no key. */
export function cipherNow(
  own: Pick<Apart, 'secrets' | 'digest' | 'recall'>,
  last: string | undefined,
): Cipher | undefined {
  const key = chosenKey(own, last);
  return key === '' ? plain(own.digest) : cipherOf(own, key);
}

/** Whether this person has the key of this name. */
export const holds = ({ secrets }: Pick<Own, 'secrets'>, key: string): boolean =>
  Boolean(secrets.recall(nameOf(key)));

/** Keeps what a passphrase became. */
export const keepSecret = ({ secrets }: Pick<Own, 'secrets'>, key: string, secret: string): void =>
  secrets.keep(nameOf(key), secret);

/** A folder whose files name more keys than that was made to waste time. */
const MOST_KEYS = 12;

export interface Unlocked {
  /** Keys that this passphrase is right for, with what it became. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Versions that these open, and encrypted ones in all. */
  readonly opened: number;
  readonly encrypted: number;
}

/** Tries a passphrase on every encrypted version of the listing; writes nothing. */
export function unlock({ drive, digest }: Own, files: readonly StoredFile[], passphrase: string): Unlocked {
  const tried = new Map<string, string>();
  const secrets = new Map<string, string>();
  let [opened, encrypted] = [0, 0];
  for (const file of versionsIn(files)) {
    const outline = readOutline(drive.read(file.id) ?? '', digest);
    if (typeof outline === 'string' || !outline.key) continue;
    encrypted += 1;
    const { key, check } = outline;
    if (!tried.has(key) && tried.size >= MOST_KEYS) continue;
    const secret = tried.get(key) ?? secretOf(key, passphrase);
    tried.set(key, secret);
    if (keyedBy(key, secret, digest).check !== check) continue;
    secrets.set(key, secret);
    opened += 1;
  }
  return { secrets, opened, encrypted };
}

/** Looks at files for somebody who has this passphrase and keeps nothing; a problem where it opens none of those that are encrypted. */
export function withPassphrase<R>(
  own: Own,
  files: readonly StoredFile[],
  passphrase: unknown,
  look: (own: Own) => R,
): R | { readonly problems: readonly Problem[] } {
  if (typeof passphrase !== 'string') return look(own);
  const { secrets, opened, encrypted } = unlock(own, files, passphrase);
  if (encrypted > 0 && opened === 0) return { problems: [problem('encryption.wrong', {})] };
  const held = new Map([...secrets].map(([key, secret]) => [nameOf(key), secret]));
  const { drive, digest } = own;
  return look({ drive, digest, secrets: { recall: (name) => held.get(name), keep: () => {} } });
}

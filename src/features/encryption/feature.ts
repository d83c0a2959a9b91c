/** Encryption of backups by a passphrase: on and off, and opened again where a key is not. The cipher itself belongs to the backup. */
import { say } from '../../kernel/words';
import type { Feature } from '../../ports/feature';
import { healthOf } from '../backup';
import { card } from './actions/card';
import { set } from './actions/set';
import { unlock } from './actions/unlock';
import { texts } from './words';

export const encryption: Feature = {
  key: 'encryption',
  comesWith: 'backup',
  tables: [],
  actions: [card, set, unlock],
  panels: ['encryption.card'],
  later: ['encryption.card'],
  settings: [{ panel: 'encryption.card', title: { id: 'Enkripsi cadangan', en: 'Backup encryption' } }],
  words: texts,
  alarm: (context) =>
    healthOf(context).locked === undefined
      ? undefined
      : {
          text: say(texts['encryption.alarm'], context.language),
          panel: 'encryption.card',
          input: {},
          first: true,
        },
};

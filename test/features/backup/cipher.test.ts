/** Encryption of backups: the library behind our own words, by published vectors, and what it must never do. */
import { scryptSync } from 'node:crypto';
import fc from 'fast-check';
import { base64, fromBase64, textOf, utf8 } from '../../../src/features/backup/cipher/bytes';
import { derived, keyed, siv } from '../../../src/features/backup/cipher/whole';

const KEY = '7f'.repeat(32);
const OTHER = '80'.repeat(32);

test('AES-SIV gives what RFC 5297 A.1 and A.2 print', () => {
  expect(
    siv(
      'fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff',
      ['101112131415161718191a1b1c1d1e1f2021222324252627'],
      '112233445566778899aabbccddee',
    ),
  ).toBe('85632d07c6e8f37f950acd320a2ecc9340c02b9690c4dc04daef7f6afe5c');
  expect(
    siv(
      '7f7e7d7c7b7a79787776757473727170404142434445464748494a4b4c4d4e4f',
      [
        '00112233445566778899aabbccddeeffdeaddadadeaddadaffeeddccbbaa99887766554433221100',
        '102030405060708090a0',
        '09f911029d74e35bd84156c5635688c0',
      ],
      '7468697320697320736f6d6520706c61696e7465787420746f20656e6372797074207573696e67205349562d414553',
    ),
  ).toBe(
    '7bdb6e3b432667eb06f4d14bff2fbd0fcb900f2fddbe404326601965c889bf17dba77ceb094fa663b7a3f748ba8af829ea64ad544a272e9c485b62a3fd5c0d',
  );
});

test('scrypt derives what every other scrypt derives, in UTF-8', () => {
  const salt = '0011'.repeat(8);
  const theirs = scryptSync('kata sandi é', Buffer.from(salt, 'hex'), 32, { N: 1024, r: 8, p: 1 });
  expect(derived('kata sandi é', salt, 10)).toBe(theirs.toString('hex'));
});

test('bytes of texts are those of everybody else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const bytes = utf8(text);
      expect(Buffer.from(bytes).equals(Buffer.from(text, 'utf8'))).toBe(true);
      expect(textOf(bytes)).toBe(text);
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect([...(fromBase64(base64(bytes)) ?? [])]).toEqual([...bytes]);
    }),
    { numRuns: 50 },
  );
  for (const wrong of ['a', 'abc', 'ab=c', 'é234', 'ab!=']) expect(fromBase64(wrong)).toBeUndefined();
});

test('what is encrypted comes back, equal texts meet, and one changed bit is found', () => {
  const own = keyed(KEY);
  const stranger = keyed(OTHER);
  expect(own.check).not.toBe(stranger.check);
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 10 }),
      fc.nat(),
      (text, about, at) => {
        const sealed = own.encrypt(text, about);
        expect(own.decrypt(sealed, about)).toBe(text);
        expect(own.encrypt(text, about)).toBe(sealed);
        expect(own.decrypt(sealed, `${about}!`)).toBeUndefined();
        expect(stranger.decrypt(sealed, about)).toBeUndefined();
        const bytes = fromBase64(sealed) as Uint8Array;
        const bit = at % (bytes.length * 8);
        bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(own.decrypt(base64(bytes), about)).toBeUndefined();
        expect(own.name(text)).toBe(own.name(text));
        expect(own.name(text)).not.toBe(stranger.name(text));
      },
    ),
    { numRuns: 100 },
  );
  for (const cut of ['', 'AAAA', 'bukan']) expect(own.decrypt(cut, '')).toBeUndefined();
});

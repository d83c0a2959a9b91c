/** Texts with blanks: what is missing stays seen, and what is filled in is never read as a text again. */
import { blanksIn, filledIn, missingIn, wholeOf } from '../../src/kernel/blanks';

const TEXT = 'Halo Kak {nama}, {no_pesanan} dikirim dengan {Kurir}, resi {resi}. {nama}';

test('the blanks of a text, each once', () => {
  expect(blanksIn(TEXT)).toEqual(['nama', 'no_pesanan', 'kurir', 'resi']);
  expect(blanksIn('{ } {} {a b} {naïve} {')).toEqual(['naïve']);
});

test('a filled text, and what is missing in it', () => {
  const values = { nama: 'Putri', no_pesanan: 'PSN-000061', kurir: 'JNE', resi: ' ' };
  const stretches = filledIn(TEXT, values);
  expect(missingIn(stretches)).toEqual(['resi']);
  expect(wholeOf(stretches)).toBeUndefined();
  expect(wholeOf(filledIn(TEXT, { ...values, resi: 'JP123' }))).toBe(
    'Halo Kak Putri, PSN-000061 dikirim dengan JNE, resi JP123. Putri',
  );
});

test.each(['{resi}', '$&', '<b>', '__proto__'])('a customer called %s stays a name', (name) => {
  expect(wholeOf(filledIn('Halo {nama}, {resi}', { nama: name, resi: 'JP1' }))).toBe(`Halo ${name}, JP1`);
  expect(missingIn(filledIn('{constructor} {__proto__}', {}))).toEqual(['constructor', '__proto__']);
});

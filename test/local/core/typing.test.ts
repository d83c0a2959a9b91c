import { parseTyped } from '../../../local/core';

const typed = (text: string, locale = 'id_ID', format?: string) =>
  parseTyped(text, { locale, format, now: 46331 });
const value = (text: string, locale?: string, format?: string) => {
  const result = typed(text, locale, format);
  return 'value' in result ? result.value : result.formula;
};

describe('What a person types into a cell', () => {
  test.each([
    ['1.250,5', 1250.5],
    ['1.250', 1250],
    ['1250', 1250],
    ['-12', -12],
    ['(12)', -12],
    ['1e5', 100000],
    ['+6281234567890', 6281234567890],
    ['00123', 123],
    ['10%', 0.1],
    ['12,5%', 0.125],
    ['Rp12.000', 12000],
    ['-Rp12.000', -12000],
    ['Rp 1.250,50', 1250.5],
    ['true', true],
    ['FALSE', false],
    ['5/11/2026', { date: 46331 }],
    ['05-11-26', { date: 46331 }],
    ['5 Nov 2026', { date: 46331 }],
    ['5 November 2026', { date: 46331 }],
    ['17 Agustus 2026', { date: 46251 }],
    ['2026-11-05', { date: 46331 }],
    ['5/11', { date: 46331 }],
    ['1-2', { date: 46054 }],
    ['21:00', { date: 0.875 }],
    ['2026-11-05 21:00', { date: 46331.875 }],
    ['5/11/2026 21.00', { date: 46331.875 }],
  ])('in Indonesian, %s becomes %p', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  test.each([
    ['1,250.5', 1250.5],
    ['1.5', 1.5],
    ['$1,200', 1200],
    ['11/5/2026', { date: 46331 }],
    ['Nov 5, 2026', { date: 46331 }],
    ['9:30 PM', { date: 0.895833333333333 }],
  ])('in American English, %s becomes %p', (text, expected) => {
    const got = value(text, 'en_US');
    if (typeof expected === 'object' && typeof got === 'object' && 'date' in got) {
      expect(got.date).toBeCloseTo(expected.date, 10);
    } else expect(got).toEqual(expected);
  });

  test.each([
    '1.25,5',
    '12.34.567',
    'tiga puluh',
    '31/2/2026',
    '29 Feb 2025',
    '25:00',
    '1,2,3',
    '12 kg',
    '1e',
    '%',
    'Rp',
    '-',
    '=',
    'PSN-000123',
    '0812-3456-7890',
    '🦊12',
    '١٢٣',
    'Infinity',
    '1e999',
    ' ',
  ])('what cannot be read stays text as typed: %p', (text) => {
    expect(value(text)).toBe(text);
  });

  it('keeps anything as text where the cell is formatted as text', () => {
    for (const text of ['00123', '=1+1', '1-2', 'TRUE', '+62']) expect(value(text, 'id_ID', '@')).toBe(text);
  });

  it('takes a leading apostrophe as "this is text" and does not keep it', () => {
    expect(value("'=IMPORTXML(1)")).toBe('=IMPORTXML(1)');
    expect(value("'00123", 'id_ID', '@')).toBe('00123');
    expect(value("''x")).toBe("'x");
  });

  it('knows a formula by its equals sign', () => {
    expect(typed('=SUM(A1;2)')).toEqual({ formula: '=SUM(A1;2)' });
  });

  it('gives the cell the look of what was typed', () => {
    expect(typed('10%')).toEqual({ value: 0.1, numberFormat: '0%' });
    expect(typed('Rp12.000')).toEqual({ value: 12000, numberFormat: '"Rp"#,##0' });
    expect(typed('5 Nov 2026')).toMatchObject({ numberFormat: 'd mmm yyyy' });
    expect(typed('12')).toEqual({ value: 12 });
  });
});

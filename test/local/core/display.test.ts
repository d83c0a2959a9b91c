import { displayValue } from '../../../local/core';
import type { CellValue } from '../../../local/gate/operations';

describe('What a cell shows', () => {
  test.each<[CellValue, string | undefined, string, string]>([
    [18453000, '"Rp"#,##0', 'Rp18.453.000', 'Rp18,453,000'],
    [-5000, '"Rp"#,##0', '-Rp5.000', '-Rp5,000'],
    [1234567, '#,##0', '1.234.567', '1,234,567'],
    [1234.5, '#,##0.00', '1.234,50', '1,234.50'],
    [12.6, '0', '13', '13'],
    [0.852, '0.0%', '85,2%', '85.2%'],
    [{ date: 46331 }, 'd mmm yyyy', '5 Nov 2026', '5 Nov 2026'],
    [{ date: 46152 }, 'd mmm yyyy', '10 Mei 2026', '10 May 2026'],
    [{ date: 46331.585 }, 'd mmm yyyy, hh.mm', '5 Nov 2026, 14.02', '5 Nov 2026, 14.02'],
    [{ date: 46331 }, undefined, '05/11/2026', '11/5/2026'],
    [46331, 'd mmm yyyy', '5 Nov 2026', '5 Nov 2026'],
    [true, undefined, 'TRUE', 'TRUE'],
    [false, '@', 'FALSE', 'FALSE'],
    [{ error: '#REF!' }, undefined, '#REF!', '#REF!'],
    ['00123', '@', '00123', '00123'],
    ['teks', '#,##0', 'teks', 'teks'],
    ['', 'd mmm yyyy', '', ''],
    [0.1 + 0.2, undefined, '0,3', '0.3'],
    [1 / 3, undefined, '0,3333333333', '0.3333333333'],
    [123456789012, undefined, '123456789012', '123456789012'],
    [6281234567890, '@', '6281234567890', '6281234567890'],
    [1e21, undefined, '1E+21', '1E+21'],
    [-0.5, undefined, '-0,5', '-0.5'],
  ])('%j as %p is %p in Indonesian and %p in English', (value, format, indonesian, english) => {
    expect(displayValue(value, format, 'id_ID')).toBe(indonesian);
    expect(displayValue(value, format, 'in_ID')).toBe(indonesian);
    expect(displayValue(value, format, 'en_US')).toBe(english);
  });

  it('shows the plain number where a pattern cannot be read', () => {
    expect(displayValue(12, '[[[', 'id_ID')).toBe('12');
  });
});

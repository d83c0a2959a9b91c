import { Workbook } from './workbook';

describe('Cells of the book', () => {
  it('keeps each value with its type', () => {
    const w = Workbook.open();
    const row = ['teks', '00123', 12.5, true, false, { date: 46331 }, { error: '#N/A' }, ''];
    w.write('A1:H1', [row]);
    expect(w.values('A1:H1')).toEqual([row]);
  });

  it('reads a number under a date format as a date, and a date under a number format as a number', () => {
    const w = Workbook.open();
    w.write('A1:B1', [[46331, { date: 46331 }]]);
    w.format('A1', { numberFormat: 'd mmm yyyy' });
    w.format('B1', { numberFormat: '0' });
    expect(w.values('A1:B1')).toEqual([[{ date: 46331 }, 46331]]);
  });

  it("refuses ranges outside the sheet and data of another size with Google's sentences, and writes nothing", () => {
    const w = Workbook.open();
    expect(() => w.write('A20:A21', [['x'], ['y']])).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() => w.write('A1:A3', [['x']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
    );
    expect(w.values('A1:A3')).toEqual([[''], [''], ['']]);
  });

  it('finds the last row and column, counting formulas that give nothing and unchecked boxes', () => {
    const w = Workbook.open();
    expect(w.book.read({ op: 'sheet.extent', sheet: w.id('Pesanan') })).toEqual({
      lastRow: 0,
      lastColumn: 0,
    });
    w.write('B3', [['x']]);
    w.formula('C5', '=""');
    expect(w.book.read({ op: 'sheet.extent', sheet: w.id('Pesanan') })).toEqual({
      lastRow: 5,
      lastColumn: 3,
    });
    w.validate('A2:A9', { criteria: 'CHECKBOX' });
    expect(w.book.read({ op: 'sheet.extent', sheet: w.id('Pesanan') })).toEqual({
      lastRow: 9,
      lastColumn: 3,
    });
    expect(w.value('A9')).toBe(false);
    w.write('D2', [['y']]);
    expect(w.book.read({ op: 'sheet.extent', sheet: w.id('Pesanan') })).toEqual({
      lastRow: 9,
      lastColumn: 4,
    });
    w.write('B2:D3', [
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(w.book.read({ op: 'sheet.extent', sheet: w.id('Pesanan') })).toEqual({
      lastRow: 9,
      lastColumn: 3,
    });
    w.write('C5', [['']]);
    w.do({
      op: 'cells.clear',
      range: w.at('A1:A20'),
      contents: false,
      formats: false,
      notes: false,
      validations: true,
    });
    expect(w.book.read({ op: 'sheet.extent', sheet: w.id('Pesanan') })).toEqual({
      lastRow: 0,
      lastColumn: 0,
    });
  });

  it('sets only the keys of a format that are given', () => {
    const w = Workbook.open();
    w.format('A1:B2', { bold: true, background: '#F8F9FA' });
    w.format('B2', { numberFormat: '@' });
    expect(w.formats('A1:B2')).toEqual([
      [
        { bold: true, background: '#F8F9FA' },
        { bold: true, background: '#F8F9FA' },
      ],
      [
        { bold: true, background: '#F8F9FA' },
        { bold: true, background: '#F8F9FA', numberFormat: '@' },
      ],
    ]);
  });

  it('gives a format down to the end of a sheet to rows that are added later, and not to the rows above', () => {
    const w = Workbook.open();
    w.format('A1:C1', { bold: true });
    w.format('A2:A20', { numberFormat: '@' });
    w.validate('B2:B20', { criteria: 'VALUE_IN_LIST', args: ['Masuk', 'Dicek'] });
    w.do({ op: 'rows.insert', sheet: w.id('Pesanan'), before: 21, count: 1 });
    expect(w.formats('A1:A2')).toEqual([[{ bold: true }], [{ numberFormat: '@' }]]);
    expect(w.formats('A21')).toEqual([[{ numberFormat: '@' }]]);
    expect(w.validations('B1')).toEqual([[null]]);
    expect(w.validations('B21')[0]?.[0]).toMatchObject({ args: ['Masuk', 'Dicek'] });
  });

  it('clears contents, looks, notes and validations apart from each other', () => {
    const w = Workbook.open();
    w.write('A1', [['x']]);
    w.format('A1', { bold: true });
    w.validate('A1', { criteria: 'VALUE_IN_LIST', args: ['x'] });
    w.do({ op: 'cells.note', range: w.at('A1'), notes: [['Rapi: lihat baris 3']] });
    const clear = (what: object) =>
      w.do({
        op: 'cells.clear',
        range: w.at('A1'),
        ...{ contents: false, formats: false, notes: false, validations: false, ...what },
      });
    clear({ contents: true });
    expect([w.value('A1'), w.formats('A1')[0]?.[0], w.note('A1')]).toEqual([
      '',
      { bold: true },
      'Rapi: lihat baris 3',
    ]);
    clear({ formats: true, notes: true });
    expect([w.formats('A1')[0]?.[0], w.note('A1'), w.validations('A1')[0]?.[0]?.criteria]).toEqual([
      {},
      '',
      'VALUE_IN_LIST',
    ]);
    clear({ validations: true });
    expect(w.validations('A1')).toEqual([[null]]);
  });

  it('finds what cells show, whole or in part', () => {
    const w = Workbook.open();
    w.write('A1:A4', [['PSN-000001'], ['psn-000001'], ['PSN-0000012'], [12000]]);
    w.format('A4', { numberFormat: '"Rp"#,##0' });
    const find = (text: string, matchEntireCell: boolean, matchCase: boolean) =>
      w.book
        .read({ op: 'cells.find', range: w.at('A1:H20'), text, matchEntireCell, matchCase })
        .map(({ row }) => row);
    expect(find('PSN-000001', true, true)).toEqual([1]);
    expect(find('PSN-000001', true, false)).toEqual([1, 2]);
    expect(find('PSN-000001', false, false)).toEqual([1, 2, 3]);
    expect(find('Rp12.000', true, true)).toEqual([4]);
  });

  it('sorts whole rows of a range: numbers, texts, booleans, empty cells last, equal ones in their old order', () => {
    const w = Workbook.open();
    w.write('A1:B6', [
      ['b', 1],
      ['', 2],
      [10, 3],
      ['A', 4],
      [true, 5],
      [2, 6],
    ]);
    w.do({ op: 'cells.note', range: w.at('A6'), notes: [['dua']] });
    w.do({ op: 'cells.sort', range: w.at('A1:B6'), by: [{ column: 1, ascending: true }] });
    expect(w.values('A1:B6')).toEqual([
      [2, 6],
      [10, 3],
      ['A', 4],
      ['b', 1],
      [true, 5],
      ['', 2],
    ]);
    expect(w.note('A1')).toBe('dua');
    w.do({ op: 'cells.sort', range: w.at('A1:B6'), by: [{ column: 1, ascending: false }] });
    expect(w.values('A1:A6').flat()).toEqual([true, 'b', 'A', 10, 2, '']);
  });

  it('keeps strange keys of properties as plain keys', () => {
    const w = Workbook.open();
    const values = JSON.parse('{"__proto__":"a","constructor":"b"}') as Record<string, string>;
    w.do({ op: 'properties.write', store: 'document', values, remove: [], removeOthers: true });
    const read = w.book.read({ op: 'properties.read', store: 'document' });
    expect(JSON.stringify(read)).toBe('{"__proto__":"a","constructor":"b"}');
    w.do({ op: 'properties.write', store: 'document', values: { c: '1' }, remove: [], removeOthers: true });
    expect(w.book.read({ op: 'properties.read', store: 'document' })).toEqual({ c: '1' });
  });

  it('forgets a cache entry when its time is over, by the given clock', () => {
    let now = 1_000_000;
    const w = Workbook.open({ now: () => now });
    w.do({ op: 'cache.write', store: 'document', values: { a: 'x' }, seconds: 60, remove: [] });
    now += 59_999;
    expect(w.book.read({ op: 'cache.read', store: 'document', keys: ['a', 'b'] })).toEqual({ a: 'x' });
    now += 1;
    expect(w.book.read({ op: 'cache.read', store: 'document', keys: ['a'] })).toEqual({});
  });

  it('drops a tenth of a cache that grows past a thousand entries, those that end first', () => {
    const w = Workbook.open({ now: () => 0 });
    const put = (key: string, seconds: number) =>
      w.do({ op: 'cache.write', store: 'document', values: { [key]: 'x' }, seconds, remove: [] });
    for (let item = 0; item < 1001; item++) put(`k${item}`, 1000 + item);
    const keys = Array.from({ length: 1001 }, (_, item) => `k${item}`);
    const left = Object.keys(w.book.read({ op: 'cache.read', store: 'document', keys }));
    expect(left).toEqual(keys.slice(100));
  });
});

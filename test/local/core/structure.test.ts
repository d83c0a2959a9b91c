import { Workbook } from './workbook';

/** A control sheet as Rapi keeps one: the position and the header of columns that people may move. */
function controlled(): Workbook {
  const w = Workbook.open();
  w.addSheet('Pengaturan');
  w.write('A1:D1', [['ID', 'Nama', 'Harga', 'Status']]);
  ['A', 'B', 'C', 'D'].forEach((column, index) => {
    w.formula(`Pengaturan!A${index + 1}`, `=COLUMN(Pesanan!${column}$1)`);
    w.formula(`Pengaturan!B${index + 1}`, `=Pesanan!${column}$1&""`);
  });
  return w;
}
const seen = (w: Workbook) =>
  w
    .values('Pengaturan!A1:B4')
    .map(([position, header]) => (typeof position === 'number' ? `${position} ${header}` : position));
const sheet = (w: Workbook) => w.id('Pesanan');

describe('Rows and columns that people insert, delete and move', () => {
  it('keeps positions and headers right when columns are inserted, moved and renamed', () => {
    const w = controlled();
    w.do({ op: 'columns.insert', sheet: sheet(w), before: 2, count: 2 });
    expect(seen(w)).toEqual(['1 ID', '4 Nama', '5 Harga', '6 Status']);
    w.do({ op: 'columns.move', sheet: sheet(w), first: 6, count: 1, to: 1 });
    expect(seen(w)).toEqual(['2 ID', '5 Nama', '6 Harga', '1 Status']);
    w.do({ op: 'columns.move', sheet: sheet(w), first: 1, count: 2, to: 7 });
    expect(seen(w)).toEqual(['6 ID', '3 Nama', '4 Harga', '5 Status']);
    w.write('F1', [['Nomor']]);
    expect(seen(w)[0]).toBe('6 Nomor');
  });

  it('says #REF! for a deleted column only, and comes back when the deletion is taken back', () => {
    const w = controlled();
    const mark = w.book.mark();
    w.do({ op: 'columns.delete', sheet: sheet(w), first: 2, count: 1 });
    expect(seen(w)).toEqual(['1 ID', { error: '#REF!' }, '2 Harga', '3 Status']);
    expect(w.formulaText('Pengaturan!A2')).toBe('=COLUMN(#REF!)');
    w.book.rewind(mark);
    expect(seen(w)).toEqual(['1 ID', '2 Nama', '3 Harga', '4 Status']);
  });

  it('follows a renamed sheet, names with apostrophes included', () => {
    const w = controlled();
    w.do({ op: 'sheet.set', sheet: sheet(w), facts: { name: "Sekar's orders" } });
    expect(w.formulaText('Pengaturan!A3')).toBe("=COLUMN('Sekar''s orders'!C$1)");
    w.do({ op: 'columns.insert', sheet: w.id("Sekar's orders"), before: 1, count: 1 });
    expect(seen(w)).toEqual(['2 ID', '3 Nama', '4 Harga', '5 Status']);
    w.do({ op: 'sheet.delete', sheet: w.id("Sekar's orders") });
    expect(w.value('Pengaturan!A1')).toEqual({ error: '#REF!' });
  });

  it('carries contents, looks, notes, dropdowns and metadata along with their rows and columns', () => {
    const w = Workbook.open();
    w.write('B5', [['lima']]);
    w.format('B5', { bold: true });
    w.validate('B5', { criteria: 'VALUE_IN_LIST', args: ['lima'] });
    w.do({ op: 'cells.note', range: w.at('B5'), notes: [['catatan']] });
    w.do({ op: 'metadata.add', sheet: sheet(w), column: 2, key: 'kolom', value: 'nama', id: 'm1' });
    w.do({ op: 'rows.insert', sheet: sheet(w), before: 2, count: 3 });
    w.do({ op: 'columns.move', sheet: sheet(w), first: 2, count: 1, to: 5 });
    w.do({ op: 'rows.move', sheet: sheet(w), first: 8, count: 1, to: 12 });
    expect(w.value('D11')).toBe('lima');
    expect(w.formats('D11')).toEqual([[{ bold: true }]]);
    expect(w.validations('D11')[0]?.[0]?.args).toEqual(['lima']);
    expect(w.note('D11')).toBe('catatan');
    expect(w.book.read({ op: 'sheet.metadata', sheet: sheet(w) })).toEqual([
      { id: 'm1', key: 'kolom', value: 'nama', column: 4 },
    ]);
    w.do({ op: 'columns.delete', sheet: sheet(w), first: 4, count: 1 });
    expect(w.book.read({ op: 'sheet.metadata', sheet: sheet(w) })).toEqual([]);
  });

  test.each<
    [
      string,
      Parameters<Workbook['do']>[0] extends infer O
        ? Omit<Extract<O, { op: `rows.${string}` | `columns.${string}` }>, 'sheet'>
        : never,
      string,
    ]
  >([
    ['=SUM(B2:B4)', { op: 'rows.insert', before: 3, count: 2 } as never, '=SUM(B2:B6)'],
    ['=SUM(B2:B4)', { op: 'rows.insert', before: 5, count: 2 } as never, '=SUM(B2:B4)'],
    ['=SUM(B2:B4)', { op: 'rows.delete', first: 3, count: 5 } as never, '=SUM(B2:B2)'],
    ['=SUM(B2:B4)', { op: 'rows.delete', first: 2, count: 3 } as never, '=SUM(#REF!)'],
    ['=SUM(B:C)', { op: 'columns.insert', before: 2, count: 1 } as never, '=SUM(C:D)'],
    ['=SUM(B2:B)', { op: 'rows.insert', before: 1, count: 1 } as never, '=SUM(B3:B)'],
    ['=$B$2&B$3&$B4', { op: 'columns.insert', before: 1, count: 1 } as never, '=$C$2&C$3&$C4'],
    ['="B2"&B2', { op: 'rows.insert', before: 1, count: 1 } as never, '="B2"&B3'],
    ['=LOG10(B2)+B2x+Lain!B2', { op: 'rows.insert', before: 1, count: 1 } as never, '=LOG10(B3)+B2x+Lain!B2'],
    ["='pesanan'!B2 + 1", { op: 'rows.insert', before: 1, count: 1 } as never, '=pesanan!B3 + 1'],
    ['=SUM(2:3)', { op: 'rows.delete', first: 1, count: 1 } as never, '=SUM(1:2)'],
  ])('%s after %j is %s', (formula, operation, expected) => {
    const w = Workbook.open();
    w.addSheet('Hitung');
    w.formula('H20', formula);
    const down =
      operation.op === 'rows.insert'
        ? operation.count
        : operation.op === 'rows.delete'
          ? -operation.count
          : 0;
    w.do({ ...operation, sheet: sheet(w) } as never);
    const across = operation.op.startsWith('columns') ? 'I' : 'H';
    expect(w.formulaText(`${across}${20 + down}`)).toBe(expected);
  });

  it('moves guarded ranges, rules and the ranges of dropdowns with the cells they name', () => {
    const w = Workbook.open();
    w.addSheet('Tim');
    const range = w.at('C2:C20');
    w.do({
      op: 'sheet.protect',
      sheet: sheet(w),
      protection: { id: 'p', kind: 'range', range, description: '', warningOnly: true, editors: [] },
    });
    w.do({
      op: 'sheet.rules.write',
      sheet: sheet(w),
      rules: [{ ranges: [w.at('A2:D20')], formula: '=$D2<>""', background: '#FCE8E6' }],
    });
    w.validate('A2', { criteria: 'VALUE_IN_RANGE', args: ["='Tim'!$A$2:$A$9"] });
    w.do({ op: 'columns.insert', sheet: sheet(w), before: 2, count: 1 });
    w.do({ op: 'rows.insert', sheet: sheet(w), before: 2, count: 1 });
    w.do({ op: 'columns.insert', sheet: w.id('Tim'), before: 1, count: 1 });
    w.do({ op: 'sheet.set', sheet: w.id('Tim'), facts: { name: 'Orang' } });
    expect(w.book.read({ op: 'sheet.protections', sheet: sheet(w) })[0]?.range).toEqual(w.at('D3:D21'));
    expect(w.book.read({ op: 'sheet.rules', sheet: sheet(w) })).toEqual([
      { ranges: [w.at('A3:E21')], formula: '=$E3<>""', background: '#FCE8E6' },
    ]);
    expect(w.validations('A3')[0]?.[0]?.args).toEqual(['=Orang!$B$2:$B$9']);
  });

  it('refuses what Sheets refuses, and changes nothing', () => {
    const w = Workbook.open();
    const before = w.picture();
    expect(() => w.do({ op: 'rows.delete', sheet: sheet(w), first: 1, count: 20 })).toThrow(
      "You can't delete all the rows on the sheet.",
    );
    expect(() => w.do({ op: 'rows.insert', sheet: sheet(w), before: 30, count: 1 })).toThrow(
      'outside the dimensions',
    );
    expect(() => w.do({ op: 'sheet.delete', sheet: sheet(w) })).toThrow(
      "You can't remove all the sheets in a document.",
    );
    expect(() => w.addSheet('pesanan')).toThrow(
      'A sheet with the name "pesanan" already exists. Please enter another name.',
    );
    expect(() => w.do({ op: 'rows.insert', sheet: sheet(w), before: 1, count: 2_000_000 })).toThrow(
      'above the limit of 10000000 cells',
    );
    expect(w.picture()).toEqual(before);
  });

  it('numbers the tabs from 1 and moves them', () => {
    const w = Workbook.open();
    w.addSheet('Produk');
    w.do({ op: 'sheet.insert', name: 'Hari Ini', index: 1, rows: 5, columns: 5 });
    w.do({ op: 'sheet.set', sheet: w.id('Produk'), facts: { index: 1 } });
    expect(w.book.read({ op: 'sheets.list' }).map(({ name, index }) => `${index} ${name}`)).toEqual([
      '1 Produk',
      '2 Hari Ini',
      '3 Pesanan',
    ]);
  });
});

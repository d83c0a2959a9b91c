import { Workbook } from './workbook';

describe('What the page draws', () => {
  it('gives each cell with all that lies on it, and null for nothing', () => {
    const w = Workbook.open();
    w.write('A1:C1', [['ID', 12000, '']]);
    w.format('B1', { numberFormat: '"Rp"#,##0', bold: true });
    w.formula('C1', '=B1*2');
    w.do({ op: 'cells.note', range: w.at('A1'), notes: [['Rapi: kembar']] });
    w.validate('D1', { criteria: 'VALUE_IN_LIST', args: ['Cek'] });
    const rows = w.book.window(w.id('Pesanan'), 1, 2);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.slice(0, 5)).toEqual([
      { display: 'ID', value: 'ID', note: 'Rapi: kembar' },
      { display: 'Rp12.000', value: 12000, format: { numberFormat: '"Rp"#,##0', bold: true } },
      { display: '24000', value: 24000, formula: '=B1*2' },
      expect.objectContaining({
        display: '',
        value: '',
        validation: expect.objectContaining({ args: ['Cek'] }),
      }),
      null,
    ]);
    expect(rows[1]?.every((cell) => cell === null)).toBe(true);
    expect(w.book.window(w.id('Pesanan'), 19, 200)).toHaveLength(2);
    expect(w.book.window(w.id('Pesanan'), 21, 200)).toEqual([]);
  });

  test.each([['=$H2<>""'], ['=LEN($H2)>0'], ['=LEN(TRIM($H2))>0']])(
    'colours the rows for which %s holds',
    (formula) => {
      const w = Workbook.open();
      const red = { background: '#FCE8E6', fontColor: '#B3261E' };
      w.do({
        op: 'sheet.rules.write',
        sheet: w.id('Pesanan'),
        rules: [{ ranges: [w.at('A2:B20')], formula, ...red }],
      });
      w.write('H3', [['SKU tidak dikenal']]);
      const marked = () => {
        const rows = w.book.window(w.id('Pesanan'), 1, 20);
        return rows.flatMap((row, r) =>
          row.flatMap((cell, c) => (cell?.conditional ? [`${r + 1}:${c + 1}`] : [])),
        );
      };
      expect(marked()).toEqual(['3:1', '3:2']);
      expect(w.book.window(w.id('Pesanan'), 3, 1)[0]?.[0]?.conditional).toEqual(red);
      w.write('H3', [['']]);
      w.write('H5', [['x']]);
      expect(marked()).toEqual(['5:1', '5:2']);
    },
  );

  it('tells who watches which sheets changed, once a commit', () => {
    const w = Workbook.open();
    w.book.commit();
    const told: unknown[] = [];
    const stop = w.book.watch((change) => told.push(change));
    const id = w.id('Pesanan');
    w.write('A1', [['x']]);
    w.write('A2', [['y']]);
    w.book.commit();
    w.book.commit();
    w.do({ op: 'columns.width', sheet: id, first: 1, count: 1, pixels: 240 });
    w.book.commit();
    stop();
    w.write('A1', [['z']]);
    w.book.commit();
    const start = (told[0] as { revision: number }).revision;
    expect(told).toEqual([
      { revision: start, sheets: [id], structure: false },
      { revision: start + 1, sheets: [id], structure: true },
    ]);
    expect(w.book.sheets()[0]?.columns[0]?.width).toBe(240);
  });

  it('counts a sheet whose formulas may show something else now as changed', () => {
    const w = Workbook.open();
    const other = w.addSheet('Dasbor');
    w.formula('Dasbor!A1', '=Pesanan!A1');
    w.book.commit();
    const told: number[][] = [];
    w.book.watch(({ sheets }) => told.push(sheets));
    w.write('A1', [['x']]);
    w.book.commit();
    expect(told).toEqual([[w.id('Pesanan'), other]]);
  });

  it('tells them of undo, redo and rewinding too', () => {
    const w = Workbook.open();
    const told: number[][] = [];
    const mark = w.book.mark();
    w.book.step('sekar@contoh.id');
    w.write('A1', [['x']]);
    w.book.commit();
    w.book.watch(({ sheets }) => told.push(sheets));
    for (const turn of [
      () => w.book.undo('sekar@contoh.id'),
      () => w.book.redo('sekar@contoh.id'),
      () => w.book.rewind(mark),
    ]) {
      turn();
      w.book.commit();
    }
    expect(told).toEqual([[w.id('Pesanan')], [w.id('Pesanan')], [w.id('Pesanan')]]);
  });

  it('describes sheets with widths, groups, hidden rows and where their contents end', () => {
    const w = Workbook.open();
    const sheet = w.id('Pesanan');
    w.write('C4', [['x']]);
    w.do({ op: 'sheet.set', sheet, facts: { frozenRows: 1, frozenColumns: 1, tabColor: '#146C2E' } });
    w.do({ op: 'columns.group', sheet, first: 7, count: 2, delta: 1, collapsed: true });
    w.do({ op: 'rows.show', sheet, first: 3, count: 2, hidden: true });
    expect(w.book.sheets()[0]).toMatchObject({
      name: 'Pesanan',
      index: 1,
      frozenRows: 1,
      tabColor: '#146C2E',
      hiddenRows: [3, 4],
      lastRow: 4,
      lastColumn: 3,
    });
    expect(w.book.sheets()[0]?.columns.map(({ depth, collapsed }) => `${depth}${collapsed}`)).toEqual([
      ...Array(6).fill('0false'),
      '1true',
      '1true',
    ]);
  });

  it('makes rows as high as was set, or as large letters need', () => {
    const w = Workbook.open();
    const sheet = w.id('Pesanan');
    expect(w.book.sheets()[0]).not.toHaveProperty('rowHeights');
    w.do({ op: 'rows.height', sheet, first: 1, count: 1, pixels: 28 });
    w.format('B4', { fontSize: 22 });
    w.format('B5', { fontSize: 11 });
    expect(w.book.sheets()[0]?.rowHeights).toEqual({ 1: 28, 4: 40 });
    w.do({ op: 'rows.height', sheet, first: 4, count: 1, pixels: 21 });
    expect(w.book.sheets()[0]?.rowHeights).toEqual({ 1: 28 });
  });
});

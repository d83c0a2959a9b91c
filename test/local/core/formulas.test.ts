import { Workbook } from './workbook';

/** Values of `Pesanan!A1:A3` are 2, 3 and text; the formula stands in H20. */
function result(formula: string, locale = 'id_ID') {
  const w = Workbook.open({ locale, now: () => Date.UTC(2026, 10, 5, 3, 0) });
  w.write('A1:A3', [[2], [3], ['tiga']]);
  w.formula('H20', formula);
  return w.value('H20');
}

describe('Formulas', () => {
  test.each<[string, unknown]>([
    ['=COLUMN(C$1)', 3],
    ['=ROW()', 20],
    ['=A3', 'tiga'],
    ['=B1', ''],
    ['=A1&""', '2'],
    ['=A3&" "&A1', 'tiga 2'],
    ['=TEXTJOIN(CHAR(10);FALSE;A1:B3)', '2\n\n3\n\ntiga\n'],
    ['=TEXTJOIN(", ";TRUE;A1:B3)', '2, 3, tiga'],
    ['=LEN($A3)>0', true],
    ['=$B3<>""', false],
    ['=A3="TIGA"', true],
    ['=A1:A20&""', ''],
    ['=A1:A3', { error: '#VALUE!' }],
    ['=AND(A1=2;NOT(A2=2))', true],
    ['=SUM(A1:A3)', 5],
    ['=SUM(A1;1,5)', 3.5],
    ['=1/3', 1 / 3],
    ['=0,1+0,2', 0.1 + 0.2],
    ['=IF(A1>1;"ya; benar, lho";"tidak")', 'ya; benar, lho'],
    ['=A1=2', true],
    ['="12"', '12'],
    ['=VLOOKUP(3;A1:B3;1;FALSE)', 3],
    ['=TODAY()', { date: 46331 }],
    ['=TODAY()+1', { date: 46332 }],
    ['=NOW()', { date: 46331 + 10 / 24 }],
    ['=1/0', { error: '#DIV/0!' }],
    ['=A3+1', { error: '#VALUE!' }],
    ['=TIDAKADA(1)', { error: '#NAME?' }],
    ['=Hilang!A1', { error: '#REF!' }],
    ['=H20+1', { error: '#REF!' }],
    ['=H20&""', { error: '#REF!' }],
    ['=SUM(A1', { error: '#ERROR!' }],
    ['=IF(A1>1,"ya","tidak")', { error: '#ERROR!' }],
    ['=INDIRECT("A1")', { error: '#NAME?' }],
  ])('%s gives %j where the comma is the decimal mark', (formula, expected) => {
    const got = result(formula);
    if (formula === '=NOW()') expect((got as { date: number }).date).toBeCloseTo(46331 + 10 / 24, 8);
    else expect(got).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['=SUM(A1,1.5)', 3.5],
    ['=SUM(A1;1.5)', 3.5],
    ['=TEXTJOIN(",",TRUE,A1:A3)', '2,3,tiga'],
    ['=1/4&""', '0.25'],
  ])('%s gives %j where it is not', (formula, expected) => {
    expect(result(formula, 'en_US')).toEqual(expected);
  });

  it('takes up changes, also through other formulas and other sheets', () => {
    const w = Workbook.open();
    w.addSheet('Hitung');
    w.formula('Hitung!A1', '=SUM(Pesanan!A1:A5)');
    w.formula('Hitung!A2', '=A1*2');
    w.formula('Hitung!A3', '=A2&" buah"');
    expect(w.value('Hitung!A3')).toBe('0 buah');
    w.write('A2', [[21]]);
    expect(w.value('Hitung!A3')).toBe('42 buah');
    w.write('A1:A2', [[1], ['']]);
    expect(w.value('Hitung!A3')).toBe('2 buah');
    w.do({ op: 'rows.insert', sheet: w.id('Pesanan'), before: 3, count: 1 });
    w.write('A3', [[9]]);
    expect(w.value('Hitung!A3')).toBe('20 buah');
  });

  it('works out a hundred simple formulas again only when what they refer to changed', () => {
    const w = Workbook.open();
    w.addSheet('Pengaturan', 200, 2);
    for (let row = 1; row <= 100; row++) w.formula(`Pengaturan!A${row}`, '=Pesanan!C$1&""');
    w.write('C1', [['Harga']]);
    expect(new Set(w.values('Pengaturan!A1:A100').flat())).toEqual(new Set(['Harga']));
    w.write('C1', [['Price']]);
    expect(new Set(w.values('Pengaturan!A1:A100').flat())).toEqual(new Set(['Price']));
  });

  it('lets an array fill the cells beside it, and takes them back', () => {
    const w = Workbook.open();
    w.write('A1:A3', [['a'], ['b'], ['a']]);
    w.formula('C1', '=UNIQUE(A1:A3)');
    expect(w.values('C1:C3').flat()).toEqual(['a', 'b', '']);
    w.write('A3', [['c']]);
    expect(w.values('C1:C3').flat()).toEqual(['a', 'b', 'c']);
    w.formula('D1', '={1\\2;3\\4}');
    expect(w.values('D1:E2')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    w.write('C1', [['']]);
    expect(w.values('C1:C3').flat()).toEqual(['', '', '']);
  });

  it('knows dates that formulas give, also for dates that lie in cells', () => {
    const w = Workbook.open();
    w.write('A1', [[{ date: 46331.5 }]]);
    w.formula('B1', '=A1+1');
    w.formula('C1', '=A1');
    expect(w.values('B1:C1')).toEqual([[{ date: 46332.5 }, { date: 46331.5 }]]);
  });

  it('reads a percentage that is written out in the call of such a function', () => {
    const w = Workbook.open();
    const calls: unknown[][] = [];
    w.book.offerFunctions(['RICE'], (_, args) => calls.push([...args]));
    w.formula('A1', '=RICE(400; 1; 80%; 0,5%)');
    expect([w.value('A1'), calls[0]]).toEqual([1, [400, 1, 0.8, 0.005]]);
  });

  it('calls functions of the bundle with the values of their cells', () => {
    const w = Workbook.open();
    const calls: unknown[][] = [];
    w.book.offerFunctions(['RICE', 'DAFTAR'], (name, args) => {
      calls.push([name, ...args]);
      return name === 'RICE' ? 106.67 : [['x'], ['y']];
    });
    w.write('A1:B2', [
      [1, 2],
      ['a', ''],
    ]);
    w.formula('D1', '=RICE(A1:B2; 0,8; "ya"; A2; TRUE)');
    w.formula('E1', '=DAFTAR()');
    w.formula('F1', '=SUM(D1;1)');
    expect(w.value('F1')).toBeCloseTo(107.67);
    expect(w.values('D1:E2')).toEqual([
      [106.67, 'x'],
      ['', 'y'],
    ]);
    expect(calls[0]).toEqual([
      'RICE',
      [
        [1, 2],
        ['a', ''],
      ],
      0.8,
      'ya',
      'a',
      true,
    ]);
  });

  it('shows what a function of the bundle throws as an error, and its strange results as Sheets would', () => {
    const w = Workbook.open();
    const results: unknown[] = [Number.NaN, null, [['a'], ['b', 'c']], []];
    w.book.offerFunctions(['F'], (_, [which]) => {
      if (which === 9) throw new Error('rusak');
      return results[which as number];
    });
    w.formula('A1', '=F(9)');
    w.formula('B1', '=F(0)');
    w.formula('C1', '=F(1)');
    w.formula('D1', '=F(2)');
    w.formula('F1', '=F(3)');
    expect(w.values('A1:F2')).toEqual([
      [{ error: '#ERROR!' }, { error: '#NUM!' }, '', 'a', '', ''],
      ['', '', '', 'b', 'c', ''],
    ]);
  });

  it('adapts relative rows of formulas that are sorted', () => {
    const w = Workbook.open();
    w.write('A1:A2', [[2], [1]]);
    w.formula('B1', '=A1*10');
    w.formula('B2', '=A2*10');
    w.do({ op: 'cells.sort', range: w.at('A1:B2'), by: [{ column: 1, ascending: true }] });
    expect(w.values('A1:B2')).toEqual([
      [1, 10],
      [2, 20],
    ]);
    expect(w.formulaText('B1')).toBe('=A1*10');
  });
});

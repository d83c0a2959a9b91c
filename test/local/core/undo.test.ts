import fc from 'fast-check';
import { aChange, prepared } from './changes';
import { OWNER, Workbook } from './workbook';

const BUDI = 'budi@contoh.id';

describe('Taking changes back', () => {
  it("takes back a person's newest edit as a whole, whoever edited since", () => {
    const w = Workbook.open();
    w.book.step(OWNER);
    w.write('A1', [['satu']]);
    w.write('B1', [['dua']]);
    w.book.commit();
    w.book.step(BUDI);
    w.write('C1', [['tiga']]);
    w.book.commit();
    expect(w.book.undo(OWNER)).toBe(true);
    expect(w.values('A1:C1')).toEqual([['', '', 'tiga']]);
    expect(w.book.undo(OWNER)).toBe(false);
    expect(w.book.redo(OWNER)).toBe(true);
    expect(w.values('A1:C1')).toEqual([['satu', 'dua', 'tiga']]);
    expect(w.book.redo(OWNER)).toBe(false);
  });

  it('finds the cell again where it stands now', () => {
    const w = Workbook.open();
    w.book.step(OWNER);
    w.write('B3', [['salah']]);
    w.book.commit();
    w.book.step(BUDI);
    w.do({ op: 'rows.insert', sheet: w.id('Pesanan'), before: 1, count: 2 });
    w.do({ op: 'columns.move', sheet: w.id('Pesanan'), first: 2, count: 1, to: 1 });
    w.book.commit();
    expect(w.value('A5')).toBe('salah');
    w.book.undo(OWNER);
    expect(w.value('A5')).toBe('');
  });

  it('brings a deleted row back where it belongs, with formulas that named it', () => {
    const w = Workbook.open();
    w.write('A1:A3', [['a'], ['b'], ['c']]);
    w.formula('C1', '=A2&"!"');
    w.book.step(OWNER);
    w.do({ op: 'rows.delete', sheet: w.id('Pesanan'), first: 2, count: 1 });
    w.book.step(BUDI);
    w.do({ op: 'rows.insert', sheet: w.id('Pesanan'), before: 1, count: 1 });
    expect(w.values('A2:A3').flat()).toEqual(['a', 'c']);
    w.book.undo(OWNER);
    expect(w.values('A2:A4').flat()).toEqual(['a', 'b', 'c']);
    w.book.undo(BUDI);
    expect(w.values('A1:A3').flat()).toEqual(['a', 'b', 'c']);
  });

  it('leaves properties alone: Ctrl+Z knows cells only', () => {
    const w = Workbook.open();
    w.book.step(OWNER);
    w.write('A1', [['x']]);
    w.do({ op: 'properties.write', store: 'document', values: { k: 'v' }, remove: [], removeOthers: false });
    w.book.commit();
    w.book.undo(OWNER);
    expect(w.value('A1')).toBe('');
    expect(w.book.read({ op: 'properties.read', store: 'document' })).toEqual({ k: 'v' });
  });

  it('remembers a hundred edits of a person', () => {
    const w = Workbook.open();
    for (let edit = 1; edit <= 120; edit++) {
      w.book.step(OWNER);
      w.write('A1', [[edit]]);
    }
    let taken = 0;
    while (w.book.undo(OWNER)) taken++;
    expect(taken).toBe(100);
    expect(w.value('A1')).toBe(20);
  });

  it('rewinds to a mark as often as wanted, through undo and redo', () => {
    const w = Workbook.open();
    w.book.step(OWNER);
    w.write('A1', [['awal']]);
    w.book.commit();
    const before = w.picture();
    const mark = w.book.mark();
    for (let round = 0; round < 2; round++) {
      w.book.undo(OWNER);
      w.book.step(BUDI);
      w.addSheet('Baru');
      w.do({
        op: 'properties.write',
        store: 'document',
        values: { k: 'v' },
        remove: [],
        removeOthers: false,
      });
      w.book.redo(OWNER);
      w.book.rewind(mark);
      expect(w.picture()).toEqual(before);
    }
    expect(w.book.undo(OWNER)).toBe(true);
    w.book.rewind(mark);
    w.book.release(mark);
    expect(() => w.book.rewind(mark)).toThrow();
  });

  it('goes on with the edit that was open at the mark', () => {
    const w = Workbook.open();
    w.book.step(OWNER);
    w.write('A1', [['satu']]);
    const mark = w.book.mark();
    w.book.step(BUDI);
    w.write('B1', [['ditolak']]);
    w.book.rewind(mark);
    w.book.release(mark);
    w.write('C1', [['dua']]);
    expect(w.book.undo(BUDI)).toBe(false);
    w.book.undo(OWNER);
    expect(w.values('A1:C1')).toEqual([['', '', '']]);
  });

  it('comes back to exactly the same workbook after any sequence of changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), aChange), { maxLength: 25 }),
        fc.nat(25),
        (steps, undos) => {
          const { w, ids } = prepared(Workbook.open());
          const before = w.picture();
          const mark = w.book.mark();
          steps.forEach(([first, operation], index) => {
            w.book.step(index % 2 ? OWNER : BUDI);
            try {
              w.do(operation(ids[first ? 0 : 1]));
            } catch {
              // Refused: then nothing has changed, which the comparison below would show.
            }
            if (index === undos) w.book.undo(OWNER);
            if (index === undos + 2) w.book.redo(OWNER);
          });
          w.book.rewind(mark);
          expect(w.picture()).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

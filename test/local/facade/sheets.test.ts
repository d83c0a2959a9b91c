/** Sheets, their rows and columns, looks, validation, protection, metadata and groups, as a script sees them. */
import { closeAll, type Little, little, OWNER, PACKER, VIEWER } from '../bundle';

let host: Little;
let start: ReturnType<Little['mark']>;
beforeAll(() => {
  host = little();
  start = host.mark();
});
beforeEach(() => host.rewind(start));
afterAll(closeAll);

describe('tabs', () => {
  test('are inserted, named, found, moved, hidden and deleted', () => {
    const body = `const made = book.insertSheet('Pesanan', 0); book.insertSheet('Produk'); made.setTabColor('#146C2E'); made.hideSheet();
      book.setActiveSheet(book.getSheetByName('Produk')); book.moveActiveSheet(1); SpreadsheetApp.flush();
      const names = book.getSheets().map((s) => s.getName() + s.getIndex());
      const again = book.getSheetById(made.getSheetId());
      return [names, again.isSheetHidden(), again.getTabColor(), book.getSheetByName('pesanan'), book.getSheetById(99)]`;
    expect(host.script(body)).toEqual([['Produk1', 'Pesanan2', 'Sheet13'], true, '#146C2E', null, null]);
    host.script("book.deleteSheet(book.getSheetByName('Produk'))");
    expect(host.sheets().map(({ name }) => name)).toEqual(['Pesanan', 'Sheet1']);
  });
  test('have names of their own', () => {
    expect(host.execution("book.insertSheet('sheet1')").error).toBe(
      'Exception: A sheet with the name "sheet1" already exists. Please enter another name.',
    );
  });
  test('a new name holds at once for the script that gave it', () => {
    expect(
      host.script("sheet.setName('Stok'); return [sheet.getName(), book.getSheetByName('Stok') !== null]"),
    ).toEqual(['Stok', true]);
  });
});

describe('rows and columns', () => {
  test('are inserted, deleted and moved with what lies in them', () => {
    host.script(
      "sheet.getRange('A1:C2').setValues([['a', 'b', 'c'], [1, 2, 3]]); sheet.getRange('E1').setFormula('=B2')",
    );
    host.script(
      "sheet.insertRowsBefore(2, 3); sheet.moveColumns(sheet.getRange('C:C'), 1); sheet.deleteRows(2, 1)",
    );
    expect(host.cells('Sheet1', 'A1:C4')).toEqual([
      ['c', 'a', 'b'],
      ['', '', ''],
      ['', '', ''],
      [3, 1, 2],
    ]);
    expect(host.script("return sheet.getRange('E1').getFormula()")).toBe('=C4');
  });
  test('not all of them can go', () => {
    expect(host.execution('sheet.deleteRows(1, 1000)').error).toMatch(/not possible to delete all/);
  });
  test('groups of columns open and close', () => {
    const body = `sheet.getRange('C:D').shiftColumnGroupDepth(1); const group = sheet.getColumnGroup(3, 1); group.collapse();
      return [sheet.getColumnGroupDepth(2), sheet.getColumnGroupDepth(4), sheet.getColumnGroup(4, 1).isCollapsed(), group.getRange().getA1Notation()]`;
    expect(host.script(body)).toEqual([0, 1, true, 'C1:D1000']);
    expect(host.execution('sheet.getColumnGroup(1, 1)').error).toMatch(/No group exists/);
  });
  test('developer metadata goes with its column', () => {
    host.script(
      "sheet.getRange('B:B').addDeveloperMetadata('kolom', 'sku'); sheet.addDeveloperMetadata('tabel', 'Produk')",
    );
    const body = `sheet.insertColumnsBefore(1, 2);
      const found = sheet.createDeveloperMetadataFinder().withKey('kolom').find();
      return [found.map((m) => m.getValue() + m.getLocation().getColumn().getColumn()), sheet.getDeveloperMetadata().map((m) => m.getKey())]`;
    expect(host.script(body)).toEqual([['sku4'], ['tabel']]);
    expect(host.execution("sheet.getRange('B1:B2').addDeveloperMetadata('x', 'y')").error).toMatch(
      /arbitrary ranges/,
    );
  });
  test('are sorted below the frozen rows, and searched', () => {
    const body = `sheet.getRange('A1:A4').setValues([['SKU'], ['c'], ['a'], ['b']]); sheet.setFrozenRows(1); SpreadsheetApp.flush(); sheet.sort(1);
      const finder = sheet.createTextFinder('B').matchEntireCell(true);
      return [sheet.getRange('A1:A4').getValues().map(String), finder.findNext().getA1Notation(), finder.findNext(), sheet.createTextFinder('B').matchCase(true).findAll().length]`;
    expect(host.script(body)).toEqual([['SKU', 'a', 'b', 'c'], 'A3', null, 0]);
  });
});

test('looks add to each other', () => {
  host.script("sheet.getRange('A1').setFontWeight('bold').setBackground('#F8F9FA').setNumberFormat('0.00')");
  host.script("sheet.getRange('A1').setFontColor('#146C2E').setHorizontalAlignment('right').setValue(2)");
  const cell = host.window(host.sheets()[0]?.id ?? 0, 1, 1)[0]?.[0];
  expect(cell?.format).toMatchObject({
    bold: true,
    background: '#F8F9FA',
    fontColor: '#146C2E',
    align: 'right',
  });
  expect(
    host.script(
      "return [sheet.getRange('A1').getNumberFormat(), sheet.getRange('A1').getDisplayValue(), sheet.getRange('B1').getBackground()]",
    ),
  ).toEqual(['0.00', '2,00', '#ffffff']);
});

describe('validation', () => {
  const rule =
    "const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Cek', 'Proses'], true).setAllowInvalid(false).setHelpText('Pilih').build();";
  test('stops a script that writes something else, at the commit', () => {
    host.script(`${rule} sheet.getRange('B2').setDataValidation(rule)`);
    expect(host.execution("sheet.getRange('B2').setValue('Kirim'); SpreadsheetApp.flush()").error).toBe(
      'Exception: The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    expect(host.script("sheet.getRange('B2').setValue('Cek'); return sheet.getRange('B2').getValue()")).toBe(
      'Cek',
    );
  });
  test('can be read back and taken away', () => {
    const body = `${rule} const cell = sheet.getRange('B2').setDataValidation(rule); const got = cell.getDataValidation();
      const facts = [got.getCriteriaType(), got.getCriteriaValues(), got.getAllowInvalid(), got.getHelpText()];
      cell.clearDataValidations(); return [...facts, cell.getDataValidation()]`;
    expect(host.script(body)).toEqual(['VALUE_IN_LIST', [['Cek', 'Proses'], true], false, 'Pilih', null]);
  });
});

describe('protection', () => {
  test('a hard one stops a script that runs as somebody else', () => {
    host.script(
      "const p = sheet.getRange('A:A').protect().setDescription('pemilik'); p.removeEditors(p.getEditors())",
    );
    // In a Workspace account the domain still may.
    expect(host.execution("sheet.getRange('A1').setValue(2)", PACKER).error).toBeUndefined();
    host.script(
      'for (const p of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) if (p.canDomainEdit()) p.setDomainEdit(false)',
    );
    expect(host.execution("sheet.getRange('A1').setValue(1)", PACKER).error).toMatch(
      /^Exception: You are trying to edit a protected cell/,
    );
    expect(host.execution("sheet.getRange('A1').setValue(1)", OWNER).error).toBeUndefined();
    expect(host.cells('Sheet1', 'A1')).toEqual([[1]]);
  });
  test('a new one leaves every editor in, and a warning stops no script', () => {
    host.script("sheet.getRange('A:A').protect().setWarningOnly(true)");
    expect(host.execution("sheet.getRange('A1').setValue(1)", PACKER).error).toBeUndefined();
    const body = `const all = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); const facts = all.map((p) => [p.isWarningOnly(), p.getRange().getA1Notation(), p.canEdit()]);
      all[0].remove(); return [facts, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]`;
    expect(host.script(body)).toEqual([[[true, 'A1:A1000', true]], 0]);
  });
  test('a viewer’s script writes nothing', () => {
    expect(host.execution("sheet.getRange('A1').setValue(1)", VIEWER).error).toBeDefined();
    expect(host.cells('Sheet1', 'A1')).toEqual([['']]);
  });
});

test('conditional rules are kept and read back', () => {
  const body = `const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C2<>""').setFontColor('#B3261E').setBackground('#FCE8E6').setRanges([sheet.getRange('A2:B9')]).build();
    sheet.setConditionalFormatRules([rule]); const [got] = sheet.getConditionalFormatRules();
    return [got.getRanges()[0].getA1Notation(), got.getBooleanCondition().getCriteriaValues()]`;
  expect(host.script(body)).toEqual(['A2:B9', ['=$C2<>""']]);
});

test('the person’s selection is where a script starts, and a script may move it', () => {
  const call = { handler: 'run', as: OWNER, door: 'menu' as const, sheet: host.sheets()[0]?.id, a1: 'B3:C4' };
  const body = `const all = [book.getActiveRange(), book.getCurrentCell()].map((r) => r.getA1Notation()).join(); sheet.getRange('D5').activate(); book.toast(all)`;
  expect(host.run({ ...call, args: [body] }).shown).toEqual([
    { kind: 'activate', sheet: call.sheet, a1: 'D5' },
    { kind: 'toast', title: '', text: 'B3:C4,B3', seconds: 5 },
  ]);
});

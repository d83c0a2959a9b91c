/** A workbook in memory that tests address as people do: `Pesanan!A1:B2`. */
import { Book, type BookOptions } from '../../../local/core';
import { columnNumber } from '../../../local/core/reference';
import type { CellValue, Format, Rect, Validation, WriteOperation } from '../../../local/gate/operations';

export const OWNER = 'sekar@contoh.id';

export class Workbook {
  constructor(readonly book: Book) {}

  /** One sheet `Pesanan` of 20 rows and 8 columns. */
  static open(options: BookOptions = {}): Workbook {
    const workbook = new Workbook(Book.open(':memory:', { owner: OWNER, ...options }));
    workbook.addSheet('Pesanan', 20, 8);
    workbook.do({ op: 'sheet.delete', sheet: 0 });
    return workbook;
  }

  do(operation: WriteOperation): { sheet?: number } | undefined {
    return this.book.apply(operation);
  }

  addSheet(name: string, rows = 20, columns = 8): number {
    return this.do({ op: 'sheet.insert', name, index: 99, rows, columns })?.sheet as number;
  }

  id(name: string): number {
    const found = this.book.read({ op: 'sheets.list' }).find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found.id;
  }

  at(place: string): Rect {
    const [, sheet, a, row, b = a, last = row] = /^(?:(.+)!)?([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(
      place,
    ) as unknown as string[];
    const [column, end] = [columnNumber(a as string), columnNumber(b as string)];
    return {
      sheet: this.id(sheet ?? 'Pesanan'),
      row: Number(row),
      column,
      rows: Number(last) - Number(row) + 1,
      columns: end - column + 1,
    };
  }

  write(place: string, values: CellValue[][]): void {
    this.do({ op: 'cells.write', range: this.at(place), values });
  }

  formula(place: string, formula: string): void {
    this.do({ op: 'cells.formulas.write', range: this.at(place), formulas: [[formula]] });
  }

  format(place: string, format: Format): void {
    this.do({ op: 'cells.format', range: this.at(place), formats: [[format]] });
  }

  validate(place: string, rule: Partial<Validation> & { criteria: string }): void {
    const validation = { args: [], allowInvalid: false, ...rule };
    this.do({ op: 'cells.validate', range: this.at(place), validations: [[validation]] });
  }

  values(place: string): CellValue[][] {
    return this.book.read({ op: 'cells.values', range: this.at(place) });
  }

  value(place: string): CellValue {
    return this.values(place)[0]?.[0] as CellValue;
  }

  shown(place: string): string {
    return this.book.read({ op: 'cells.display', range: this.at(place) })[0]?.[0] as string;
  }

  formulaText(place: string): string {
    return this.book.read({ op: 'cells.formulas', range: this.at(place) })[0]?.[0] as string;
  }

  formats(place: string): Format[][] {
    return this.book.read({ op: 'cells.formats', range: this.at(place) });
  }

  validations(place: string): (Validation | null)[][] {
    return this.book.read({ op: 'cells.validations', range: this.at(place) });
  }

  note(place: string): string {
    return this.book.read({ op: 'cells.notes', range: this.at(place) })[0]?.[0] as string;
  }

  /** Everything a reader can learn about the workbook, to compare two states. */
  picture(): unknown {
    const { book } = this;
    return book.read({ op: 'sheets.list' }).map((facts) => {
      const range = { sheet: facts.id, row: 1, column: 1, rows: facts.maxRows, columns: facts.maxColumns };
      const sheet = facts.id;
      return {
        facts,
        values: book.read({ op: 'cells.values', range }),
        formulas: book.read({ op: 'cells.formulas', range }),
        formats: book.read({ op: 'cells.formats', range }),
        notes: book.read({ op: 'cells.notes', range }),
        validations: book.read({ op: 'cells.validations', range }),
        extent: book.read({ op: 'sheet.extent', sheet }),
        metadata: book.read({ op: 'sheet.metadata', sheet }),
        protections: book.read({ op: 'sheet.protections', sheet }),
        rules: book.read({ op: 'sheet.rules', sheet }),
        merges: book.read({ op: 'sheet.merges', sheet }),
        view: book.sheets().find(({ id }) => id === sheet),
        properties: book.read({ op: 'properties.read', store: 'document' }),
      };
    });
  }
}

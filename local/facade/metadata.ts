/** Developer metadata on sheets, whole rows and whole columns; it moves with them. */
import type { Rect } from '../gate/operations';
import { call, Exception, look } from './door';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { onlyWhatExists } from './strangers';

interface Entry {
  id: string;
  key: string;
  value: string;
  column?: number;
  row?: number;
}

/** The one whole row or column that a range is; metadata on anything else is refused. */
export function wholeLines(rect: Rect): { column?: number; row?: number } {
  const facts = look({ op: 'sheet.facts', sheet: rect.sheet });
  if (facts && rect.columns === 1 && rect.row === 1 && rect.rows === facts.maxRows)
    return { column: rect.column };
  if (facts && rect.rows === 1 && rect.column === 1 && rect.columns === facts.maxColumns)
    return { row: rect.row };
  throw new Exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the ' +
      'top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

export class DeveloperMetadata {
  constructor(
    private readonly home: Sheet,
    private readonly entry: Entry,
  ) {}

  getId(): string {
    call('DeveloperMetadata.getId');
    return this.entry.id;
  }
  getKey(): string {
    call('DeveloperMetadata.getKey');
    return this.entry.key;
  }
  getValue(): string {
    call('DeveloperMetadata.getValue');
    return this.entry.value;
  }
  getLocation(): DeveloperMetadataLocation {
    call('DeveloperMetadata.getLocation');
    return new DeveloperMetadataLocation(this.home, this.entry);
  }
  remove(): void {
    call('DeveloperMetadata.remove', { op: 'metadata.remove', sheet: this.home.id_(), id: this.entry.id });
  }
}

export class DeveloperMetadataLocation {
  constructor(
    private readonly home: Sheet,
    private readonly entry: Entry,
  ) {}

  getLocationType(): string {
    call('DeveloperMetadataLocation.getLocationType');
    return this.entry.column ? 'COLUMN' : this.entry.row ? 'ROW' : 'SHEET';
  }
  getSheet(): Sheet {
    call('DeveloperMetadataLocation.getSheet');
    return this.home;
  }
  getColumn(): Range | null {
    call('DeveloperMetadataLocation.getColumn');
    return this.entry.column ? this.home.columns_(this.entry.column, 1) : null;
  }
  getRow(): Range | null {
    call('DeveloperMetadataLocation.getRow');
    return this.entry.row ? this.home.rows_(this.entry.row, 1) : null;
  }
}

export class DeveloperMetadataFinder {
  private key: string | null = null;
  private value: string | null = null;

  constructor(
    private readonly sheets: Sheet[],
    private readonly within: Rect | null = null,
  ) {}

  withKey(key: string): this {
    call('DeveloperMetadataFinder.withKey');
    this.key = key;
    return this;
  }
  withValue(value: string): this {
    call('DeveloperMetadataFinder.withValue');
    this.value = value;
    return this;
  }
  find(): DeveloperMetadata[] {
    const found: DeveloperMetadata[] = [];
    this.sheets.forEach((sheet, index) => {
      const reading = { op: 'sheet.metadata', sheet: sheet.id_() } as const;
      // One service call however many sheets are searched.
      const entries = index === 0 ? call('DeveloperMetadataFinder.find', reading) : look(reading);
      for (const entry of entries) if (this.fits_(entry)) found.push(new DeveloperMetadata(sheet, entry));
    });
    return found;
  }

  private fits_({ key, value, row, column }: Entry): boolean {
    if ((this.key !== null && key !== this.key) || (this.value !== null && value !== this.value))
      return false;
    if (!this.within) return true;
    const { row: top, rows, column: left, columns } = this.within;
    if (column) return column >= left && column < left + columns;
    return row !== undefined && row >= top && row < top + rows;
  }
}

onlyWhatExists('DeveloperMetadata', DeveloperMetadata);
onlyWhatExists('DeveloperMetadataLocation', DeveloperMetadataLocation);
onlyWhatExists('DeveloperMetadataFinder', DeveloperMetadataFinder);

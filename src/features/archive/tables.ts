/** *Arsip*: one row a month that left the workbook, with its files. */
import { choice, countOr0, longText, type RowOf, table, text } from '../../kernel/table';
import { happenedAt, ownNumber } from '../../kernel/usual';

const STATES = [
  { key: 'preparing', words: { id: 'Disiapkan', en: 'In preparation' } },
  { key: 'verified', words: { id: 'Terverifikasi', en: 'Verified' } },
  { key: 'archived', words: { id: 'Diarsipkan', en: 'Archived' } },
] as const;

export const archives = table({
  key: 'archives',
  sheet: { id: 'Arsip', en: 'Archive' },
  prefix: 'ARS',
  digits: 4,
  color: '#5F6368',
  hidden: true,
  columns: {
    id: ownNumber(),
    month: text({ header: { id: 'Bulan', en: 'Month' }, writer: 'rapi', width: 90 }),
    state: choice(STATES, { header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', width: 110 }),
    count: countOr0({ header: { id: 'Baris', en: 'Rows' }, writer: 'rapi', width: 80 }),
    at: happenedAt(),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 120 }),
    /** Folder and files in the keeper's Drive, as JSON. */
    files: longText({ header: { id: 'File', en: 'Files' }, writer: 'rapi', width: 300 }),
    /** By what an import knows its orders again, as `rules/numbers.ts` writes it. */
    numbers: longText({
      header: { id: 'Nomor kanal', en: 'Channel numbers' },
      writer: 'rapi',
      later: true,
      shown: 'hidden',
    }),
  },
});

export type Archived = Readonly<RowOf<typeof archives>>;

export interface KeptFile {
  readonly table: string;
  readonly id: string;
  /** Absent until it was written and found to be what was meant. */
  readonly sha256?: string;
  readonly rows?: number;
}

export interface Kept {
  readonly folder: string;
  readonly files: readonly KeptFile[];
}

/** Nothing where somebody pasted over it. */
export function keptIn({ files }: Pick<Archived, 'files'>): Kept {
  try {
    const kept = JSON.parse(files) as Partial<Kept>;
    return { folder: kept.folder ?? '', files: kept.files ?? [] };
  } catch {
    return { folder: '', files: [] };
  }
}

/** Which part of its month it is, from 1: what is settled late leaves after the rest of its month. */
export const partOf = (
  all: readonly { readonly id: string; readonly values: Pick<Archived, 'month'> }[],
  { id, values: { month } }: { readonly id: string; readonly values: Pick<Archived, 'month'> },
): number => all.filter((each) => each.values.month === month && each.id < id).length + 1;

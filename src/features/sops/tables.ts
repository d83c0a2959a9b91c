/** The tables of SOPs: how work is done, in few steps, and every wording that held before. */
import { choice, countOr0, longText, type RowOf, reference, table, text } from '../../kernel/table';
import { happenedAt, putAway, rowId } from '../../kernel/usual';
import { PLACES } from './choices';

const COLOR = '#146C2E';

export const sops = table({
  key: 'sops',
  sheet: { id: 'SOP', en: 'SOPs' },
  prefix: 'SOP',
  color: COLOR,
  typedRows: true,
  columns: {
    title: text({ header: { id: 'Judul', en: 'Title' }, writer: 'person', width: 180, needed: true }),
    purpose: longText({ header: { id: 'Tujuan', en: 'Purpose' }, writer: 'person', width: 200 }),
    steps: longText({
      header: { id: 'Langkah', en: 'Steps' },
      writer: 'person',
      width: 300,
      needed: true,
      help: { id: 'Satu baris satu langkah.', en: 'One step a line.' },
    }),
    standard: longText({
      header: { id: 'Standar hasil', en: 'Standard of the result' },
      writer: 'person',
      width: 220,
    }),
    usedAt: choice(PLACES, { header: { id: 'Dipakai di', en: 'Used at' }, writer: 'person', width: 105 }),
    owner: text({ header: { id: 'Pemilik', en: 'Owner' }, writer: 'person', width: 130, people: true }),
    revision: countOr0({ header: { id: 'Revisi', en: 'Revision' }, writer: 'rapi', width: 70 }),
    archived: putAway(),
    id: rowId(),
  },
});

const kept = (idWord: string, en: string, width: number) =>
  longText({ header: { id: idWord, en }, writer: 'rapi', width });

/** Every wording that an SOP had, with who wrote it. Append-only. */
export const revisions = table({
  key: 'sopRevisions',
  sheet: { id: 'Revisi SOP', en: 'SOP Revisions' },
  prefix: 'RSP',
  color: COLOR,
  hidden: true,
  columns: {
    at: happenedAt(),
    sop: reference('sops', { header: { id: 'SOP', en: 'SOP' }, writer: 'rapi', width: 100 }),
    revision: countOr0({ header: { id: 'Revisi', en: 'Revision' }, writer: 'rapi', width: 70 }),
    title: kept('Judul', 'Title', 180),
    purpose: kept('Tujuan', 'Purpose', 200),
    steps: kept('Langkah', 'Steps', 300),
    standard: kept('Standar hasil', 'Standard of the result', 220),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 130 }),
    id: rowId(),
  },
});

/** What of SOPs is ticked on a ticket, a payment, an item: a row for each of these. */
export const ticks = table({
  key: 'sopTicks',
  sheet: { id: 'Centang SOP', en: 'SOP Ticks' },
  prefix: 'CSP',
  color: COLOR,
  hidden: true,
  columns: {
    about: text({ header: { id: 'Tentang', en: 'About' }, writer: 'rapi', width: 110, about: true }),
    ticked: longText({ header: { id: 'Centang', en: 'Ticked' }, writer: 'rapi', width: 300 }),
    id: rowId(),
  },
});

export type Sop = RowOf<typeof sops>;

/** The tables of templates: texts with blanks, and every wording they had. */
import { choice, countOr0, longText, type RowOf, reference, table, text } from '../../kernel/table';
import { happenedAt, importOf, putAway, rowId } from '../../kernel/usual';
import { KINDS } from './choices';

export { KINDS, type Kind } from './choices';

export const templates = table({
  key: 'templates',
  sheet: { id: 'Template', en: 'Templates' },
  prefix: 'TPL',
  color: '#00838F',
  hidden: true,
  typedRows: true,
  columns: {
    title: text({ header: { id: 'Judul', en: 'Title' }, writer: 'person', width: 180, needed: true }),
    kind: choice(KINDS, { header: { id: 'Jenis', en: 'Kind' }, writer: 'person', width: 95 }),
    text: longText({
      header: { id: 'Isi', en: 'Text' },
      writer: 'person',
      width: 380,
      needed: true,
      help: {
        id: 'Kata isian dalam kurung kurawal: {nama}, {no_pesanan}, {jumlah}, {kurir}, {resi}.',
        en: 'Blanks in braces: {name}, {order_no}, {amount}, {courier}, {tracking_no}.',
      },
    }),
    /** `nama, resi`: the blanks of the text. */
    fields: text({ header: { id: 'Kata isian', en: 'Fields' }, writer: 'rapi', width: 170 }),
    uses: countOr0({ header: { id: 'Dipakai', en: 'Uses' }, writer: 'rapi', cached: true, width: 75 }),
    owner: text({ header: { id: 'Pemilik', en: 'Owner' }, writer: 'person', width: 130, people: true }),
    revision: countOr0({ header: { id: 'Revisi', en: 'Rev.' }, writer: 'rapi', width: 70 }),
    archived: putAway(),
    id: rowId(),
    source: importOf(),
  },
});

/** Every wording that a template had, with who wrote it. Append-only. */
export const revisions = table({
  key: 'templateRevisions',
  sheet: { id: 'Revisi Template', en: 'Template Revisions' },
  prefix: 'RTP',
  color: '#00838F',
  hidden: true,
  columns: {
    at: happenedAt(),
    template: reference('templates', {
      header: { id: 'Template', en: 'Template' },
      writer: 'rapi',
      width: 100,
    }),
    revision: countOr0({ header: { id: 'Revisi', en: 'Rev.' }, writer: 'rapi', width: 70 }),
    title: text({ header: { id: 'Judul', en: 'Title' }, writer: 'rapi', width: 180 }),
    text: longText({ header: { id: 'Isi', en: 'Text' }, writer: 'rapi', width: 380 }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 130 }),
    id: rowId(),
  },
});

export type Template = RowOf<typeof templates>;

/** Keeps an invoice or a receipt as a PDF in Drive, once: its place stands in the row, and who asks again is shown the same file. */
import type * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import { numberOf } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Errand } from '../../../ports/feature';
import { invoices, payments } from '../../payments';
import { reports } from '../../weekly';
import { BILLS } from '../roles';
import { htmlOf } from '../rules/html';
import { numberInput, paperOf, sourceOf } from './paper';

export interface Kept {
  readonly id: string;
  readonly file: string;
  readonly pdf: string;
  /** It was there before. */
  readonly known: boolean;
}

/** Files asked for before they are made, and each person's folder: a second try makes the same. */
interface Memory {
  readonly folders: Readonly<Record<string, string>>;
  /** File ids by paper and person, newest last. */
  readonly files: Readonly<Record<string, string>>;
}

const KEY = 'papers';
/** A number is needed from the asking to the row; more than a few at once are not under way. */
const REMEMBERED = 20;

export const keep: Errand<z.infer<ReturnType<typeof numberInput>>, Kept> = {
  name: 'papers.keep',
  writes: 'apart',
  input: numberInput,
  roles: BILLS,
  run: (context, { id: written }, apart) => {
    const source = sourceOf(context, written);
    if (isRefusal(source)) return source;
    const { id } = source.row;
    const paper = paperOf(context, source);
    if (isRefusal(paper)) return paper;
    const file = `${paper.file}.pdf`;
    const { pdf } = source.row.values;
    if (pdf !== '') return { id, file, pdf, known: true };
    const { file: made, folder } = placeFor(context, apart, id);
    apart.drive.put({
      id: made,
      name: file,
      folder,
      text: htmlOf(paper),
      as: 'pdf',
      notes: notesOf(apart, id),
    });
    return { id, file, pdf: `https://drive.google.com/file/d/${made}/view`, known: false };
  },
  records: (context, { id, pdf, known }) => {
    if (known) return;
    if (numberOf(reports, id) !== undefined) {
      const report = context.from(reports).byId(id);
      if (report) context.change.update(reports, report, { pdf });
      return;
    }
    const bill = context.from(invoices).byId(id);
    if (bill) context.change.update(invoices, bill, { pdf });
    const payment = bill ? undefined : context.from(payments).byId(id);
    if (payment) context.change.update(payments, payment, { pdf });
  },
  inverse: { none: 'papers.stays' },
  done: ({ file, known }) => ({ code: known ? 'papers.known' : 'papers.kept', values: { file } }),
};

const notesOf = (apart: Apart, paper: string): Record<string, string> => ({
  rapi: 'paper',
  book: apart.id,
  paper,
});

/** The id of its file and of this person's folder; both stand in the properties before anything is made. */
function placeFor({ who, settings }: Context, apart: Apart, id: string): { file: string; folder: string } {
  const { folders, files } = JSON.parse(apart.recall(KEY) ?? '{"folders":{},"files":{}}') as Memory;
  // What somebody else has begun lies in another Drive.
  const mine = `${id} ${who.email}`;
  let [folder, file] = [folders[who.email], files[mine]];
  if (folder === undefined || file === undefined) {
    const [fresh = '', other = ''] = apart.drive.newIds(2);
    folder = folder ?? other;
    file = file ?? fresh;
    const begun = [...Object.entries(files), [mine, file] as const].slice(-REMEMBERED);
    const next: Memory = { folders: { ...folders, [who.email]: folder }, files: Object.fromEntries(begun) };
    apart.remember(KEY, JSON.stringify(next));
  }
  // Each time: the run that asked for its id may have ended before it was made.
  apart.drive.makeFolder(folder, `Rapi: ${settings.firm}, PDF`, { rapi: 'papers', book: apart.id });
  return { file, folder };
}

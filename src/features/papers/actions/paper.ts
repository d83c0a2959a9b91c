/** An invoice, a receipt or a weekly report as it is printed. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import { numberOf } from '../../../kernel/table';
import type { Context, Stored } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { invoices, payments } from '../../payments';
import { reports } from '../../weekly';
import { invoicePaper } from '../invoice';
import { receiptPaper } from '../receipt';
import { reportPaper } from '../report';
import { BILLS } from '../roles';
import type { Paper } from '../rules/paper';

export const numberInput = () => z.object({ id: z.string({ error: 'payments.id' }).check(z.maxLength(60)) });

/** The record that a paper is made of, by its number. One round trip. */
export type Source =
  | { readonly table: typeof invoices; readonly row: Stored<typeof invoices> }
  | { readonly table: typeof payments; readonly row: Stored<typeof payments> }
  | { readonly table: typeof reports; readonly row: Stored<typeof reports> };

export function sourceOf(context: Context, written: string): Source | Refusal {
  const no = written.trim().toUpperCase();
  if (numberOf(reports, no) !== undefined) {
    const row = context.from(reports).byId(no);
    return row ? { table: reports, row } : refuse('weekly.unknown', { id: no.slice(0, 40) });
  }
  if (!context.settings.modules.includes('payments')) return refuse('app.moduleOff');
  if (numberOf(payments, no) !== undefined) {
    const row = context.from(payments).byId(no);
    return row ? { table: payments, row } : refuse('payments.unknown', { no: no.slice(0, 40) });
  }
  const row = context.from(invoices).byId(no);
  return row ? { table: invoices, row } : refuse('payments.unknownInvoice', { no: no.slice(0, 40) });
}

export function paperOf(context: Context, source: Source): Paper | Refusal {
  if (source.table === reports) return reportPaper(context, source.row as Stored<typeof reports>);
  return source.table === invoices
    ? invoicePaper(context, source.row as Stored<typeof invoices>)
    : receiptPaper(context, source.row as Stored<typeof payments>);
}

export interface PaperAnswer extends Paper {
  /** Where its PDF lies; empty before there is one. */
  readonly pdf: string;
}

export const paper: Query<z.infer<ReturnType<typeof numberInput>>, PaperAnswer> = {
  name: 'papers.paper',
  writes: false,
  input: numberInput,
  roles: BILLS,
  run: (context, { id }) => {
    const source = sourceOf(context, id);
    if (isRefusal(source)) return source;
    const made = paperOf(context, source);
    return isRefusal(made) ? made : { ...made, pdf: source.row.values.pdf };
  },
};

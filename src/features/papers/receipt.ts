/** A receipt (*kuitansi*) of a payment that counts, with its amount in words. */
import { sayDay } from '../../kernel/day';
import { type Refusal, refuse } from '../../kernel/problem';
import { say } from '../../kernel/words';
import type { Context, Stored } from '../../ports/context';
import { payments } from '../payments';
import { amountIn, fileName, type Paper, wordsFor } from './rules/paper';
import { texts } from './words';

/** What was counted is receipted, not what somebody typed over the amount since. */
export function receiptPaper(context: Context, { id: no, values }: Stored<typeof payments>): Paper | Refusal {
  const { language, settings } = context;
  const text = (key: keyof typeof texts) => say(texts[key], language);
  if (values.state !== 'checked') return refuse('papers.notChecked', { no });
  if (values.reversedBy !== '') return refuse('papers.reversed', { no });
  if (values.counted <= 0) return refuse('papers.refund', { no });
  const method = payments.columns.method.codec.choices?.find(({ key }) => key === values.method)?.words;
  return {
    kind: text('papers.receipt'),
    no,
    firm: settings.firm,
    file: fileName(no, values.customerName),
    facts: [
      [text('papers.receivedFrom'), values.customerName],
      [text('papers.sum'), wordsFor(context, values.counted)],
      [text('papers.paymentFor'), values.target],
      ...(values.day ? [[text('papers.day'), sayDay(values.day, language)] as const] : []),
      ...(method ? [[text('papers.method'), method[language]] as const] : []),
    ],
    sums: [{ word: text('papers.total'), amount: amountIn(context, values.counted), strong: true }],
    note: '',
    signs: text('papers.receiver'),
  };
}

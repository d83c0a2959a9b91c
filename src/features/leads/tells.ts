/** What a text to a lead may say of it, and how it is sent. */
import { isRefusal, type Refusal } from '../../kernel/problem';
import { numberOf } from '../../kernel/table';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Telling } from '../../ports/telling';
import { phoneFor } from '../customers';
import { loadLead } from './record';
import { moneyText } from './said';
import { leads } from './tables';
import { texts } from './words';

export function tells(context: Context, written: string): Telling | Refusal | undefined {
  if (numberOf(leads, written) === undefined) return undefined;
  const stored = loadLead(context, written);
  if (isRefusal(stored)) return stored;
  const { id, values } = stored;
  const { name, need, amount, phone } = values;
  const where = say(texts['leads.where.amount'], context.language, { id });
  return {
    about: `${id} · ${name}`,
    phone: phoneFor(context.who.role, phone),
    email: '',
    told: [
      { name: { id: 'nama', en: 'name' }, text: name, where: '' },
      { name: { id: 'kebutuhan', en: 'need' }, text: need, where: '' },
      {
        name: { id: 'jumlah', en: 'amount' },
        text: amount === null ? '' : moneyText(context, amount),
        where,
      },
    ],
    subject: need,
  };
}

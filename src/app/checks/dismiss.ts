/** *Biarkan*: takes the mark of *Perlu dicek* off a row, and with it the note on the cell; or lets a deleted record go. Cells stay as they are. */
import * as z from 'zod/mini';
import { refuse } from '../../kernel/problem';
import { WORKING } from '../../kernel/role';
import { letGo, lostIn } from '../change/gone';
import { asAction } from '../own';
import { tableOf } from '../registry';
import { forgetMark } from './marked';

interface Marked {
  readonly table: string;
  readonly id: string;
}

export const dismissCheck = asAction<Marked, Marked>({
  name: 'checks.dismiss',
  writes: true,
  input: () => z.object({ table: z.string(), id: z.string() }),
  roles: WORKING,
  run: (context, { table: key, id }, run) => {
    const { workbook } = run;
    const table = tableOf(key);
    const found = table && context.from(table).byId(id);
    if (table && found) {
      context.change.update(table, found, { check: '' });
      return { table: key, id };
    }
    const lost = lostIn(workbook.properties).find((each) => each.table === key && each.id === id);
    const values = lost ? letGo(workbook.properties, lost) : forgetMark(workbook.properties, id);
    if (!values) return refuse('app.noRecord', { id: id.slice(0, 40) });
    // No cell changes: they are set along with the answer.
    workbook.found = { ...workbook.found, ...values };
    workbook.properties = { ...workbook.properties, ...values };
    return { table: key, id };
  },
  inverse: { none: 'checkup.dismissIsFinal' },
  done: ({ id }) => ({ code: 'checkup.dismissed', values: { id } }),
});

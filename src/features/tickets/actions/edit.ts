/** Changes fields of a ticket; where somebody else changed the same field meanwhile, both values are shown and nothing is written. */
import * as z from 'zod/mini';
import type { Column } from '../../../kernel/column';
import { isRefusal, problem, refuse, refuseIf } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { clashing, ownerMeant, shownValue } from '../../backlog';
import { fields, idField } from '../input';
import { answerBy, type Changed, type Fields, loadTicket, orderMeant, PUT_BACK, set } from '../record';
import { WORKS } from '../roles';
import { tickets } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    set: z.object(fields()),
    /** What the form showed before, for the fields that are set; without it whatever stands there is replaced. */
    was: z.optional(z.record(z.string(), z.unknown())),
  });
type Input = z.infer<ReturnType<typeof input>>;

const column = (key: string): Column<unknown> => tickets.columns[key as 'subject'] as Column<unknown>;
const shown = (context: Context, key: string, value: unknown) => shownValue(column(key), value, context);

export const edit: Action<Input, Changed> = {
  name: 'tickets.edit',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { id, set: given, was = {} }) => {
    const stored = loadTicket(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    const owner = given.owner && ownerMeant(context, given.owner, values.owner, 'set.owner');
    if (isRefusal(owner)) return owner;
    const news = given.order !== undefined && given.order !== values.order;
    const order = news ? orderMeant(context, given.order ?? '', 'set.order') : given.order;
    if (isRefusal(order)) return order;
    const asked = { ...given, owner: owner ?? given.owner, order };
    const wanted: Fields = Object.fromEntries(
      Object.entries(asked).filter(([, value]) => value !== undefined),
    );
    const clashes = clashing(values, wanted, was).map(({ key, theirs, yours, was: before }) =>
      problem(
        'backlog.clash',
        {
          ...shown(context, key, theirs),
          yours: shown(context, key, yours).value,
          was: shown(context, key, before).value,
        },
        { field: `set.${key}` },
      ),
    );
    const clash = refuseIf(clashes);
    if (clash) return clash;
    // Who asks more urgently is answered sooner, counted from when it came.
    if (
      wanted.urgency &&
      wanted.urgency !== values.urgency &&
      values.firstAnswer === null &&
      values.at !== null
    )
      wanted.answerBy = answerBy(context, values.at, wanted.urgency);
    const changed = set(context, stored, wanted);
    return Object.keys(changed.now).length > 0 ? changed : refuse('tickets.same', { id: stored.id });
  },
  inverse: PUT_BACK,
  done: ({ id, subject }) => ({ code: 'tickets.edited', values: { id, subject: subject.slice(0, 60) } }),
};

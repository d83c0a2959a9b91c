/** What a supplier does not bring: the rest is cancelled and no longer on order, or waited for again. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { post } from '../../stock';
import { idField, listField, unitsField } from '../input';
import { type Loaded, load, write } from '../load';
import { BUYS } from '../roles';

interface Changed {
  readonly no: string;
  readonly units: number;
  readonly lines: readonly { readonly line: string; readonly quantity: number }[];
}

const some = () => listField(z.object({ line: idField(), quantity: unitsField(1) }));
const cancelInput = () =>
  z.object({
    id: idField(),
    /** Which lines and how much of each; without it all that is to come. */
    lines: z.optional(some()),
  });
const awaitInput = () => z.object({ id: idField(), lines: some() });

/** A line named twice is one line with the sum. */
function summed(lines: Changed['lines']): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { line, quantity } of lines) sums.set(line, (sums.get(line) ?? 0) + quantity);
  return sums;
}

/** Adds units to what is cancelled of each line; negative ones are waited for again. */
function cancelled(context: Context, loaded: Loaded, units: ReadonlyMap<string, number>) {
  const touched = loaded.lines.filter(({ id }) => units.has(id));
  const of = (id: string): number => units.get(id) ?? 0;
  const posted = post(
    context,
    [],
    [],
    touched.map(({ id, values }) => ({ product: values.product, units: -of(id) })),
  );
  if (isRefusal(posted)) return posted;
  write(
    context,
    loaded,
    new Map(touched.map(({ id, values }) => [id, { cancelled: values.cancelled + of(id) }])),
  );
  const lines = touched.map(({ id }) => ({ line: id, quantity: Math.abs(of(id)) }));
  return {
    no: loaded.purchase.id,
    units: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    lines,
  };
}

export const cancelRest: Action<z.infer<ReturnType<typeof cancelInput>>, Changed> = {
  name: 'purchasing.cancelRest',
  writes: true,
  input: cancelInput,
  roles: BUYS,
  run: (context, { id, lines }) => {
    const loaded = load(context, id);
    if (isRefusal(loaded)) return loaded;
    const no = loaded.purchase.id;
    const open = loaded.lines.filter(({ values }) => values.open > 0);
    if (open.length === 0) return refuse('purchasing.noRest', { no });
    const units = lines ? summed(lines) : new Map(open.map((line) => [line.id, line.values.open]));
    const there = [...units].every(([line, less]) =>
      open.some((each) => each.id === line && each.values.open >= less),
    );
    return there ? cancelled(context, loaded, units) : refuse('purchasing.movedOn', { no });
  },
  inverse: { with: 'purchasing.awaitRest', input: (_, { no, lines }) => ({ id: no, lines }) },
  done: ({ no, units }) => ({ code: 'purchasing.restCancelled', values: { no, units } }),
};

export const awaitRest: Action<z.infer<ReturnType<typeof awaitInput>>, Changed> = {
  name: 'purchasing.awaitRest',
  writes: true,
  input: awaitInput,
  roles: BUYS,
  run: (context, { id, lines }) => {
    const loaded = load(context, id);
    if (isRefusal(loaded)) return loaded;
    const units = new Map([...summed(lines)].map(([line, back]) => [line, -back]));
    const there = [...units].every(([line, back]) =>
      loaded.lines.some((each) => each.id === line && each.values.cancelled + back >= 0),
    );
    if (!there) return refuse('purchasing.movedOn', { no: loaded.purchase.id });
    return cancelled(context, loaded, units);
  },
  inverse: { with: 'purchasing.cancelRest', input: (_, { no, lines }) => ({ id: no, lines }) },
  done: ({ no, units }) => ({ code: 'purchasing.restAwaited', values: { no, units } }),
};

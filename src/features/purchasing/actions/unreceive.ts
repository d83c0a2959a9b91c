/** Takes a receipt back that did not happen: reversing rows with its cost, so that the average becomes what it was, and the goods are on order again. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { placeNamed, post } from '../../stock';
import { dayField, idField, listField, momentField, moneyField, textField, unitsField } from '../input';
import { load, write } from '../load';
import { RECEIVES } from '../roles';
import { addedTo } from './receive';

const input = () =>
  z.object({
    id: idField(),
    lines: listField(
      z.object({
        line: idField(),
        quantity: unitsField(0),
        rejected: unitsField(0),
        cost: moneyField('purchasing.cost'),
      }),
    ),
    /** Location it was put at. */
    place: z.optional(textField()),
    /** When it came in: a later receipt must not be taken back instead. */
    at: momentField(),
    was: z.object({ receivedAt: z.nullable(momentField()), due: z.nullable(dayField()) }),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Unreceived {
  readonly no: string;
  readonly units: number;
  readonly place: string;
  readonly lines: readonly {
    readonly product: string;
    readonly quantity: number;
    readonly rejected: number;
    readonly cost: number;
  }[];
}

export const unreceive: Action<Input, Unreceived> = {
  name: 'purchasing.unreceive',
  writes: true,
  input,
  roles: RECEIVES,
  run: (context, { id, lines: taken, place: named, at, was }) => {
    const place = placeNamed(context, named);
    if (isRefusal(place)) return place;
    const loaded = load(context, id);
    if (isRefusal(loaded)) return loaded;
    const { purchase, lines } = loaded;
    const no = purchase.id;
    const { receivedAt } = purchase.values;
    // Sheets keeps moments as fractions of a day: they may come back a millisecond off.
    if (receivedAt === null || Math.abs(receivedAt - at) >= 1000) return refuse('purchasing.movedOn', { no });
    const patches = addedTo(lines, taken, -1);
    const known = taken.every(({ line }) => patches.has(line));
    const there = [...patches.values()].every(
      ({ received, rejected, accepted }) =>
        // No debt is left for goods that did not come.
        received >= 0 && rejected >= 0 && accepted >= 0 && (received > 0 || accepted === 0),
    );
    if (!known || !there) return refuse('purchasing.movedOn', { no });
    const productOf = (line: string): string => lines.find((each) => each.id === line)?.values.product ?? '';
    const back = taken.map(({ line, ...rest }) => ({ ...rest, line, product: productOf(line) }));
    const posted = post(
      context,
      back
        .filter(({ quantity }) => quantity > 0)
        .map(({ line, product, quantity, cost }) => ({
          product,
          kind: 'receive',
          quantity: -quantity,
          cost,
          reference: no,
          line,
          place,
        })),
      [],
      back.map(({ product, quantity, rejected }) => ({ product, units: quantity + rejected })),
    );
    if (isRefusal(posted)) return posted;
    write(context, loaded, patches, was);
    return {
      no,
      place,
      units: back.reduce((sum, { quantity }) => sum + quantity, 0),
      lines: back.map(({ product, quantity, rejected, cost }) => ({ product, quantity, rejected, cost })),
    };
  },
  inverse: { with: 'purchasing.receive', input: (_, { no, lines, place }) => ({ id: no, lines, place }) },
  done: ({ no, units }) => ({ code: 'purchasing.unreceived', values: { no, units } }),
};

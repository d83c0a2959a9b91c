/** Goods of a purchase came in: what is good goes onto the shelf at its cost, what is rejected is told, the rest stays on order. */
import * as z from 'zod/mini';
import { addDays, type Day, type Moment } from '../../../kernel/day';
import { isAmount, type Money } from '../../../kernel/money';
import { isRefusal, type Problem, problem, Refusal, refuse } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Action } from '../../../ports/feature';
import { placeNamed, post, skuKey } from '../../stock';
import { idField, listField, moneyField, nameField, textField, unitsField } from '../input';
import { type Line, load, write } from '../load';
import { RECEIVES } from '../roles';
import { openOf } from '../rules/sums';
import { texts } from '../words';

/** Days until a supplier is paid, from the first goods, unless the purchase says otherwise. */
export const TERM_DAYS = 14;

const input = () =>
  z.object({
    id: idField(),
    /** What came; without it all that is to come. */
    lines: z.optional(
      listField(
        z.object({
          /** Id or SKU of the product. */
          product: nameField('purchasing.productNeeded'),
          /** Good units. */
          quantity: unitsField(0),
          rejected: z.optional(z.nullable(unitsField(0))),
          /** Of one unit, in minor units, where it differs from the purchase. */
          cost: z.optional(z.nullable(moneyField('purchasing.cost'))),
        }),
      ),
    ),
    /** Location they are put at; without it the main one. */
    place: z.optional(textField()),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Came {
  /** Id of the line and of its product. */
  readonly line: string;
  readonly product: string;
  readonly quantity: number;
  readonly rejected: number;
  readonly cost: Money;
}

export interface Received {
  readonly no: string;
  readonly units: number;
  readonly rejected: number;
  /** Still to come. */
  readonly open: number;
  /** `38 × ANY-BES`. */
  readonly what: string;
  readonly lines: readonly Came[];
  /** Location, empty for the main one. */
  readonly place: string;
  readonly at: Moment;
  /** What stood there before, so that it can be taken back. */
  readonly was: { readonly receivedAt: Moment | null; readonly due: Day | null };
}

export const receive: Action<Input, Received> = {
  name: 'purchasing.receive',
  writes: true,
  input,
  roles: RECEIVES,
  run: (context, { id, lines: asked, place: named }) => {
    const place = placeNamed(context, named);
    if (isRefusal(place)) return place;
    const loaded = load(context, id);
    if (isRefusal(loaded)) return loaded;
    const { purchase, lines } = loaded;
    const no = purchase.id;
    const came = asked ? matched(no, lines, asked) : everything(lines);
    if (isRefusal(came)) return came;
    if (came.length === 0)
      return refuse(purchase.values.open > 0 ? 'purchasing.nothing' : 'purchasing.noRest', { no });
    const good = came.filter(({ quantity }) => quantity > 0);
    const posted = post(
      context,
      good.map(({ line, product, quantity, cost, rejected }) => ({
        product,
        kind: 'receive',
        quantity,
        cost,
        reference: no,
        line,
        place,
        ...(rejected > 0 && { reason: say(texts['purchasing.rejected'], context.language, { rejected }) }),
      })),
      [],
      came.map(({ product, quantity, rejected }) => ({ product, units: -(quantity + rejected) })),
    );
    if (isRefusal(posted)) return posted;
    write(context, loaded, addedTo(lines, came, 1), {
      receivedAt: context.now,
      due: purchase.values.due ?? (good.length > 0 ? addDays(context.today, TERM_DAYS) : null),
    });
    const sum = (of: (each: Came) => number): number => came.reduce((all, each) => all + of(each), 0);
    const said = posted.rows.slice(0, 3).map(({ sku, quantity }) => `${quantity} × ${sku}`);
    const units = sum(({ quantity }) => quantity);
    const rejected = sum((each) => each.rejected);
    const { receivedAt, due, open } = purchase.values;
    return {
      no,
      units,
      rejected,
      open: open - units - rejected,
      what: said.join(', ') + (posted.rows.length > 3 ? ` +${posted.rows.length - 3}` : ''),
      lines: came,
      place,
      at: context.now,
      was: { receivedAt, due },
    };
  },
  inverse: {
    with: 'purchasing.unreceive',
    input: (_, { no, lines, place, at, was }) => ({ id: no, lines, place, at, was }),
  },
  done: ({ no, units, rejected, open }) => ({
    code:
      rejected > 0
        ? 'purchasing.receivedSome'
        : open > 0
          ? 'purchasing.receivedPart'
          : 'purchasing.receivedAll',
    values: { no, units, rejected, open },
  }),
};

const everything = (lines: readonly Line[]): Came[] =>
  lines
    .filter(({ values }) => values.open > 0)
    .map(({ id, values: { product, open, cost } }) => ({
      line: id,
      product,
      quantity: open,
      rejected: 0,
      cost,
    }));

/** What came, by the purchase's own lines; a product that was not ordered, or more than is to come, is refused beside its field. */
function matched(no: string, lines: readonly Line[], asked: NonNullable<Input['lines']>): Came[] | Refusal {
  const problems: Problem[] = [];
  const left = new Map(lines.map(({ id, values }) => [id, openOf(values)]));
  const came: Came[] = [];
  for (const [index, { product, quantity, rejected, cost }] of asked.entries()) {
    const key = skuKey(product);
    const line = lines.find(({ values }) => values.product === product || skuKey(values.sku) === key);
    if (!line) {
      const place = { field: `lines.${index}.product` };
      problems.push(problem('purchasing.notOrdered', { sku: product.slice(0, 40), no }, place));
      continue;
    }
    const asks = quantity + (rejected ?? 0);
    if (asks === 0) continue;
    const open = left.get(line.id) ?? 0;
    left.set(line.id, open - asks);
    if (asks > open) {
      const place = { field: `lines.${index}.quantity` };
      problems.push(problem('purchasing.tooMany', { sku: line.values.sku, open, asked: asks }, place));
    }
    const { product: id, cost: agreed } = line.values;
    if (!isAmount(quantity * (cost ?? agreed)))
      problems.push(problem('purchasing.cost', {}, { field: `lines.${index}.cost` }));
    came.push({ line: line.id, product: id, quantity, rejected: rejected ?? 0, cost: cost ?? agreed });
  }
  return problems.length > 0 ? new Refusal(problems) : came;
}

/** The lines with what came added (1) or taken away again (−1). */
export function addedTo(lines: readonly Line[], came: readonly Omit<Came, 'product'>[], sign: 1 | -1) {
  const patches = new Map<string, { received: number; rejected: number; accepted: Money }>();
  for (const { line, quantity, rejected, cost } of came) {
    const stored = lines.find(({ id }) => id === line);
    if (!stored) continue;
    const before = patches.get(line) ?? stored.values;
    patches.set(line, {
      received: before.received + sign * quantity,
      rejected: before.rejected + sign * rejected,
      accepted: (before.accepted + sign * quantity * cost) as Money,
    });
  }
  return patches;
}

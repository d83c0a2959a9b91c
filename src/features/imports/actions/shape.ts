/** Settles how a file is read before anything is sent: which field is which column, and its number and date style. */
import * as z from 'zod/mini';
import { isRefusal, Refusal } from '../../../kernel/problem';
import type { Query } from '../../../ports/feature';
import { openTarget } from '../bring/bring';
import { orElse, shapeField, textField } from '../input';
import { MAY_IMPORT } from '../roles';
import type { Style } from '../rules/decode';
import { layoutOf, type Shape } from '../rules/shape';
import { styleOf } from '../rules/style';

interface Input {
  readonly into: string;
  readonly shape: Shape;
  readonly lineShape?: Shape | undefined;
  /** Some rows of the file, by which its style is guessed. */
  readonly rows: readonly (readonly string[])[];
  readonly whole: boolean;
}

export interface ShapeResult {
  /** Column → place of its field, from 0. */
  readonly columns: Readonly<Record<string, number>>;
  readonly lineColumns: Readonly<Record<string, number>>;
  readonly style: Style;
}

export const shape: Query<Input, ShapeResult> = {
  name: 'imports.shape',
  writes: false,
  roles: MAY_IMPORT,
  input: () =>
    z.object({
      into: z.string(),
      shape: shapeField(),
      lineShape: z.optional(shapeField()),
      rows: orElse(z.array(z.array(textField())), []),
      whole: orElse(z.boolean(), true),
    }),
  run: (context, input) => {
    const target = openTarget(context, input.into);
    if (isRefusal(target)) return target;
    const rows = layoutOf(input.shape, target.columns, input.whole);
    if (!('places' in rows)) return new Refusal(rows);
    const lines = input.lineShape && layoutOf(input.lineShape, target.lines ?? [], input.whole);
    if (lines && !('places' in lines)) return new Refusal(lines);
    return {
      columns: rows.places,
      lineColumns: lines ? lines.places : {},
      style: styleOf(input.rows.flat()),
    };
  },
};

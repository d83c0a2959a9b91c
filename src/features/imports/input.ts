/** The parts that inputs of imports are made of. */
import * as z from 'zod/mini';
import { CELL_LIMIT } from '../../kernel/text';

/** What holds where nothing was said. */
export const orElse = <T>(of: z.ZodMiniType<T>, value: NoInfer<T>) =>
  z.pipe(
    z.optional(of),
    z.transform((given: T | undefined): T => given ?? value),
  );

/** Longer than any cell: the column's codec says so in words, with its line; this only stops what is no row of a table. */
const text = () => z.string().check(z.maxLength(CELL_LIMIT * 20));
const whole = () => z.number().check(z.refine(Number.isSafeInteger), z.gte(0));

export const textField = text;
export const countField = whole;

/** At most so many rows and lines in one request: what one journal can hold. */
export const MOST_ROWS = 5_000;

const plainRow = () => ({
  line: whole(),
  fields: z.optional(z.array(text())),
  values: z.optional(z.record(z.string(), text())),
});

export const rowsField = () =>
  z
    .array(
      z
        .object({
          ...plainRow(),
          lines: z.optional(z.array(z.object(plainRow())).check(z.maxLength(MOST_ROWS))),
        })
        .check(z.refine((row) => row.fields !== undefined || row.values !== undefined)),
    )
    .check(z.maxLength(MOST_ROWS));

export const mapFields = () => ({
  columns: z.optional(z.record(z.string(), z.string())),
  constants: z.optional(z.record(z.string(), z.string())),
  nothing: z.optional(z.array(z.string())),
  join: z.optional(z.enum(['leading-space'])),
  pointZero: z.optional(z.boolean()),
  separator: z.optional(z.string()),
});

export const shapeField = () => z.object({ header: z.array(z.string()), ...mapFields() });

export const styleField = () =>
  z.object({ numbers: z.enum(['id', 'en']), days: z.enum(['iso', 'dmy', 'mdy']) });

/** What every request with rows of a file carries. */
export const fileFields = () => ({
  into: z.string(),
  returns: orElse(z.boolean(), false),
  rows: rowsField(),
  shape: z.optional(shapeField()),
  lineShape: z.optional(shapeField()),
  style: z.optional(styleField()),
});

/** How a file is read and what may be made of it: the same for all its rows. */
const howFields = () => ({
  mode: orElse(z.enum(['create', 'upsert', 'update']), 'upsert'),
  stock: orElse(z.enum(['post', 'none']), 'none'),
  history: orElse(z.boolean(), false),
  duplicates: orElse(z.enum(['skip', 'keep']), 'skip'),
  create: orElse(z.array(z.enum(['products', 'customers'])), []),
  market: orElse(z.boolean(), false),
});

export const howField = () => {
  const { rows: _, ...read } = fileFields();
  return z.object({ ...read, ...howFields() });
};

export const batchFields = () => ({
  ...fileFields(),
  ...howFields(),
  import: z.string(),
  batch: whole(),
  /** Rows of the file that are done with this batch: where a stopped import goes on. */
  done: z.optional(whole()),
  /** Closes the import. */
  last: orElse(z.boolean(), false),
});

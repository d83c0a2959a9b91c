/** What a file seems to be: its table, its columns, its style; the first proposal of the wizard, which a person may change. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Query } from '../../../ports/feature';
import { openTarget } from '../bring/bring';
import { textField } from '../input';
import { MAY_IMPORT } from '../roles';
import type { Style } from '../rules/decode';
import { guessChannel, guessPlaces, guessTarget } from '../rules/guess';
import { styleOf } from '../rules/style';
import { type FileColumn, targets } from '../targets';

interface Input {
  readonly header: readonly string[];
  /** Some rows of the file, by which its style is guessed. */
  readonly rows: readonly (readonly string[])[];
  /** The table that a person chose. */
  readonly into?: string | undefined;
}

interface Column {
  readonly key: string;
  readonly label: string;
  readonly needed: boolean;
}

export interface Match {
  readonly into: string;
  readonly tables: readonly { readonly key: string; readonly name: string }[];
  readonly columns: readonly Column[];
  /** Columns of the lines, where several rows of a file are one record; empty elsewhere. */
  readonly lineColumns: readonly Column[];
  readonly places: Readonly<Record<string, number>>;
  readonly linePlaces: Readonly<Record<string, number>>;
  /** Column that ties rows of one record together. */
  readonly key?: string;
  readonly constants: Readonly<Record<string, string>>;
  readonly style: Style;
}

export const match: Query<Input, Match> = {
  name: 'imports.match',
  writes: false,
  roles: MAY_IMPORT,
  input: () =>
    z.object({
      header: z.array(textField()),
      rows: z.array(z.array(textField())),
      into: z.optional(z.string()),
    }),
  run: (context, { header, rows, into }) => {
    const mine = targets().filter(({ table }) => !isRefusal(openTarget(context, table.key)));
    const target = into === undefined ? guessTarget(header, mine) : openTarget(context, into);
    if (!target) return refuse('imports.noneOn');
    if (isRefusal(target)) return target;
    const { language } = context;
    const told = ({ key, header: words, needed }: FileColumn): Column => ({
      key,
      label: words[language],
      needed,
    });
    const channel = target.lines && guessChannel(header);
    return {
      into: target.table.key,
      tables: mine.map(({ table }) => ({ key: table.key, name: table.sheet[language] })),
      columns: target.columns.map(told),
      lineColumns: (target.lines ?? []).map(told),
      ...guessPlaces(header, target),
      ...(target.lines && { key: target.keys[0] as string }),
      constants: (channel ? { channel } : {}) as Record<string, string>,
      style: styleOf(rows.flat()),
    };
  },
};

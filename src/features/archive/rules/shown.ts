/** Rows of archive files in words, as their tab showed them. */

import { type Day, type Moment, sayDay } from '../../../kernel/day';
import type { Money } from '../../../kernel/money';
import { sayMoney } from '../../../kernel/money';
import type { CardLine } from '../../../kernel/protocol';
import { columnOf, type Table } from '../../../kernel/table';
import { fold } from '../../../kernel/text';
import { whenOf } from '../../../kernel/when';
import { sayNumber } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import { columnsOf, type Line } from './ndjson';

/** A value of a file in the words of its column; empty where it says nothing. */
export function saidValue(context: Context, table: Table, key: string, value: Line[string]): string {
  const { language, currency } = context;
  const { codec } = columnOf(table, key);
  if (value === null || value === undefined || value === '' || value === false) return '';
  if (value === true) return '✓';
  if (codec.kind === 'moment') return whenOf(context, Date.parse(String(value)) as Moment);
  if (codec.kind === 'day') return sayDay(value as Day, language);
  if (codec.kind === 'money') return sayMoney(value as Money, currency, language);
  if (typeof value === 'number') return sayNumber(value, language);
  return codec.choices?.find((choice) => choice.key === value)?.words[language] ?? value;
}

/** So many columns tell one row from another. */
const TELLING = 4;

/** `PSN-000001 · Ayu · Shopee`, of the columns that people see first. */
export function saidRow(context: Context, table: Table, line: Line): string {
  const seen = columnsOf(table).filter((key) => (columnOf(table, key).shown ?? 'visible') === 'visible');
  const told = seen
    .filter((key) => key !== 'id')
    .map((key) => saidValue(context, table, key, line[key] ?? null));
  return [line.id, ...told.filter((text) => text !== '').slice(0, TELLING)].join(' · ');
}

/** All that a row holds, a line a column. */
export const saidAll = (context: Context, table: Table, line: Line): CardLine[] =>
  columnsOf(table).flatMap((key) => {
    const aside = saidValue(context, table, key, line[key] ?? null);
    return aside === '' ? [] : [{ text: columnOf(table, key).header[context.language], aside }];
  });

/** Whether every word that was typed stands somewhere in the row. */
export function holds(line: Line, find: string): boolean {
  const text = fold(Object.values(line).join(' '));
  return find.split(/\s+/).every((word) => text.includes(fold(word)));
}

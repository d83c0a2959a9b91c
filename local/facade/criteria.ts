/** Conditions of rules and filters: Google's `BooleanCriteria` with its arguments, given as values of the realm. */
import type { Condition } from '../gate/operations';
import { Exception } from './door';
import { given, shown } from './values';

export function conditionOf(kind: string, args: readonly unknown[]): Condition {
  const needed = /EMPTY$/.test(kind) ? 0 : /BETWEEN$/.test(kind) ? 2 : 1;
  if (args.length !== needed) throw new Exception(`The criteria ${kind} takes ${needed} values.`);
  return {
    kind,
    args: args.map((value) => {
      const taken = given(value);
      return typeof taken === 'object' && 'error' in taken ? taken.error : taken;
    }),
  };
}

export const argumentsOf = ({ args }: Condition): unknown[] => args.map((value) => shown(value));

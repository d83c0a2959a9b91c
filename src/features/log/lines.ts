/** All lines there are, oldest first. */
import type { Context } from '../../ports/context';
import { type Line, linesIn } from './line';

export function allLines(context: Context): Line[] {
  return linesIn(context.recall);
}

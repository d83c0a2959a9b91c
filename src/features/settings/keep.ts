/** Keeping options: one row each, made when it is first set. */
import type { Context } from '../../ports/context';
import { options } from './tables';

/** Sets these options; an empty value takes one back to what holds without it. Answers what stood there before, for the inverse. */
export function keepOptions(
  context: Context,
  wanted: Readonly<Record<string, string>>,
): Record<string, string> {
  const rows = new Map(
    context
      .from(options)
      .all()
      .map((stored) => [stored.values.key, stored]),
  );
  const was: Record<string, string> = {};
  for (const [key, text] of Object.entries(wanted)) {
    // A second line would be read as the value of the next option.
    const value = text.replace(/\s*[\r\n]+\s*/g, ' ');
    const before = context.settings.options[key] ?? '';
    if (before === value) continue;
    was[key] = before;
    const stored = rows.get(key);
    if (stored) context.change.update(options, stored, { value });
    else context.change.insert(options, { key, value });
  }
  return was;
}

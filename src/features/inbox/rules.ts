/** Decisions about rows of *Kotak Masuk*: what one asks for, and when a done one may leave. */
import type { Moment } from '../../kernel/day';
import { isRefusal, type Refusal, refuse } from '../../kernel/problem';
import type { Context } from '../../ports/context';
import type { Asked, InboxKind } from '../../ports/feature';

/** Done rows stay so long: who sent them sees the answer, and the tab stays short. */
export const STAYS_DAYS = 7;
const DAY_MS = 86_400_000;

/** Whether a row that was done at this moment may leave. */
export function isOver(sentAt: Moment | null, now: Moment): boolean {
  return sentAt !== null && now - sentAt > STAYS_DAYS * DAY_MS;
}

/** A kind, and the feature that takes it. */
export type TakenKind = InboxKind & { readonly feature: string };

/** What the row asks for, read by its kind; refused where none is chosen, naming those there are. */
export function askedBy(
  kinds: readonly TakenKind[],
  context: Context,
  values: Readonly<Record<string, unknown>>,
): Asked | Refusal {
  const { about, text, quantity } = values;
  const row = {
    about: String(about ?? ''),
    text: String(text ?? ''),
    quantity: typeof quantity === 'number' ? quantity : null,
  };
  let read: Asked | Refusal | undefined;
  // Two features may take the same kind, each its own records: the first that knows what the row is about.
  for (const kind of kinds.filter(({ key }) => key === values.kind)) {
    read = kind.read(context, row);
    if (!isRefusal(read)) break;
  }
  if (read) return read;
  const words = new Set(kinds.map((each) => each.words[context.language]));
  return refuse('inbox.kind', { kinds: [...words].join(', ') });
}

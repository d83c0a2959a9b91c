/** Decisions about rows of *Kotak Masuk*: what one asks for, and when a done one may leave. */
import type { Moment } from '../../kernel/day';
import { type Refusal, refuse } from '../../kernel/problem';
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
  const kind = kinds.find(({ key }) => key === values.kind);
  if (!kind) {
    const words = kinds.map((each) => each.words[context.language]);
    return refuse('inbox.kind', { kinds: words.join(', ') });
  }
  const { about, text, quantity } = values;
  return kind.read(context, {
    about: String(about ?? ''),
    text: String(text ?? ''),
    quantity: typeof quantity === 'number' ? quantity : null,
  });
}

/** Decisions as they are read, and the work that their follow-ups become. */
import { isRefusal, type Refusal, refuse } from '../../kernel/problem';
import type { Context, Stored } from '../../ports/context';
import { addWork, type Kind } from '../backlog';
import { type Decision, decisions } from './tables';

export type StoredDecision = Stored<typeof decisions>;

/** All of them in sheet order: some are made a week. One round trip, shared within a run. */
export const all = (context: Context): readonly StoredDecision[] => context.from(decisions).all();

export const listed = (context: Context): readonly StoredDecision[] =>
  all(context).filter(({ values }) => !values.archived);

export function loadDecision(context: Context, id: string): StoredDecision | Refusal {
  const found = context.from(decisions).byId(id.trim().toUpperCase());
  return found ?? refuse('decisions.unknown', { id: id.slice(0, 40) }, { field: 'id' });
}

/** The kind of work that somebody of a role usually does. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  sales: 'sales',
  service: 'service',
  finance: 'finance',
  content: 'content',
};

type Followed = Pick<Decision, 'decision' | 'who' | 'followUp' | 'review'> & { readonly id?: string };

/** The number of the item that this follow-up becomes; empty where there is none, or no backlog. */
export function workFor(context: Context, { id, decision, who, followUp, review }: Followed): string {
  if (followUp === '' || !context.settings.modules.includes('backlog')) return '';
  const role = context.team.find(({ name }) => name === who)?.role ?? '';
  const made = addWork.run(context, {
    title: followUp,
    owner: who,
    kind: KIND_OF[role] ?? 'product',
    due: review !== null && review >= context.today ? review : null,
    note: [id, decision].filter(Boolean).join(': '),
  });
  // Whoever is named beside the team still has the decision.
  return isRefusal(made) ? '' : made.id;
}

/** Whether it is to be looked at again. */
export const isDue = ({ review, archived }: Decision, today: string): boolean =>
  !archived && review !== null && review <= today;

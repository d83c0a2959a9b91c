/** What people do to leads in cells: a new row, *Tahap ▸*, *Hari Ini*, *Kotak Masuk*. */
import { fromMajor, type Money } from '../../kernel/money';
import { refuse } from '../../kernel/problem';
import { numberOf } from '../../kernel/table';
import type { Asked, CellDerivation, CellStep, InboxKind, RowFollow } from '../../ports/feature';
import { STAGES, type Stage } from './choices';
import { customerOf } from './person';
import { isClosed, usualChance, weightedOf } from './rules/stage';
import { leads } from './tables';

/** What a row is likely worth follows from its cells; a typed row is a lead in the stage that was chosen for it. */
export const derived: CellDerivation<typeof leads> = {
  table: leads,
  derive: ({ id, stage, state, amount, chance }, { now }) => {
    // Known leads are stamped by their moves alone.
    if (id !== '') return { weighted: weightedOf({ amount, chance, state }) };
    const holds: Stage = stage ?? 'contact';
    return {
      state: holds,
      stage: holds,
      weighted: weightedOf({ amount, chance, state: holds }),
      at: now,
      touchedAt: now,
      closedAt: isClosed(holds) ? now : null,
    };
  },
};

/** Whoever has this number is who asks; again where the number is changed. */
export const follows: RowFollow<typeof leads> = {
  table: leads,
  column: 'phone',
  born: (context, { phone, chance, state }) => {
    const known = customerOf(context, phone);
    return { chance: chance ?? usualChance(state ?? 'contact'), ...(known && { customer: known.id }) };
  },
  due: ({ phone }) => phone !== '',
  follow: (context, id, { phone }) => {
    const stored = context.from(leads).byId(id);
    if (!stored || stored.bad.length > 0 || stored.values.order !== '') return;
    const customer = customerOf(context, phone)?.id ?? '';
    if (customer !== stored.values.customer) context.change.update(leads, stored, { customer });
  },
};

/** *Kalah* takes its reason from the row. */
export const stageStep: CellStep = {
  table: leads,
  column: 'stage',
  shows: 'state',
  act: (id, choice) => {
    const found = STAGES.find(({ key }) => key === choice);
    return found && { action: 'leads.move', input: { id, to: found.key } };
  },
};

/** From *Hari Ini*: what was to be done is done, and the lead asks for its next step. */
export function workStep(id: string, step: string): Asked | undefined {
  if (numberOf(leads, id) === undefined || step !== 'done') return undefined;
  return { action: 'leads.plan', input: { id, next: '', day: null } };
}

/** A name and a phone in one cell, in this order. */
const NAME_AND_PHONE = /^(.*?\p{L}.*?)[\s,;:/-]+(\+?\d[\d\s().-]{6,}\d)\s*$/u;

/** *Prospek* from *Kotak Masuk*: *Untuk* is a name, with a number where there is one; *Isi* what is needed; *Jumlah* what it may come to. */
export const leadKind: InboxKind = {
  key: 'lead',
  words: { id: 'Prospek', en: 'Lead' },
  read: ({ currency }, { about, text, quantity }) => {
    if (about.trim() === '') return refuse('leads.name');
    const [, name = about, phone = ''] = NAME_AND_PHONE.exec(about.trim()) ?? [];
    const amount: Money | undefined = quantity === null ? undefined : fromMajor(quantity, currency);
    const input = { name: name.trim(), need: text, ...(phone && { phone }), ...(amount && { amount }) };
    return { action: 'leads.add', input };
  },
};

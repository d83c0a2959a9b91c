/** Documents typed into their own tab: numbered, dated, their record found, and one final for each title. */
import type { CellDerivation, RowFollow } from '../../ports/feature';
import { meant, nextRevision, outdate } from './record';
import { documents } from './tables';

export const dated: CellDerivation<typeof documents> = {
  table: documents,
  derive: ({ changedAt, about, id }, { now, typed }) => ({
    changedAt: typed.length > 0 ? now : (changedAt ?? null),
    // A cell names another record by its number alone; anything else is told on no card.
    ...(id !== '' && typed.includes('about') && { aboutId: NUMBER.exec(String(about).trim())?.[0] ?? '' }),
  }),
};

const NUMBER = /^[A-Z]{2,3}-\d+$/;

export const follows: RowFollow<typeof documents> = {
  table: documents,
  column: 'state',
  born: (context, { title, about, revision, state, owner }) => {
    return {
      ...meant(context, about),
      revision: revision ?? nextRevision(context, title),
      state: state ?? 'draft',
      owner: owner || context.who.name,
      changedAt: context.now,
    };
  },
  due: ({ state }) => state === 'final',
  follow: (context, id, values) => {
    // A new row is no record yet.
    const known = context.from(documents).byId(id)?.values;
    outdate(context, { ...(known ?? values), id });
  },
};

/** Check-ins from cells: a row typed at the end of the tab, and *Hambatan* of *Kotak Masuk*. */
import { refuse } from '../../kernel/problem';
import type { InboxKind, RowFollow } from '../../ports/feature';
import { blockerKind } from '../backlog';
import { personNamed } from '../team';
import { checkins } from './tables';

/** A typed row is of today, and its helper is somebody of the team where the name says so. */
export const follows: RowFollow<typeof checkins> = {
  table: checkins,
  column: 'helper',
  born: ({ today, team }, { day, name, helper }) => ({
    day: day ?? today,
    name: personNamed(team, String(name))?.name ?? name,
    helper: personNamed(team, String(helper))?.name ?? helper,
  }),
  due: () => false,
  follow: () => undefined,
};

/** *Hambatan* of whoever sends it: *Untuk* names who can help. One of a piece of work names the work, and is the backlog's. */
export const heldKind: InboxKind = {
  ...blockerKind,
  read: ({ team }, { about, text }) => {
    const helper = about.trim() === '' ? '' : personNamed(team, about)?.name;
    if (helper === undefined) return refuse('checkins.helper', { name: about.trim().slice(0, 40) });
    return { action: 'checkins.save', input: { blocker: text, helper } };
  },
};

/** Notes in the search that Enter asks the server for: any words of their text, tag, record and author, marks and case left out. */
import { sayDay } from '../../kernel/day';
import { findsBy } from '../../ports/hooks';
import { notes } from './tables';

const SHOWN = 80;

/** Neighbours on the sheet: one round trip over all notes. */
export const finds = findsBy({
  table: notes,
  columns: ['at', 'about', 'text', 'tag', 'by', 'archived'],
  entry: ({ language, today, zone }, id, { about, archived, at, by, tag, text }) => {
    if (archived || text === '') return undefined;
    const line = text.replace(/\s+/g, ' ');
    const day = at === null ? '' : sayDay(zone.dayAt(at), language, today);
    return {
      id,
      panel: 'notes.card',
      title: line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line,
      note: [about, day].filter(Boolean).join(' · '),
      keys: [`${text} ${tag} ${about} ${by}`],
    };
  },
});

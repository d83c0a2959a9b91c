/** *Urungkan* by key or command: takes back the newest change of the person who asks that can be taken back. */
import { problem } from '../kernel/problem';
import { recent } from './recent';
import type { OwnAction } from './router';
import { Stop } from './stop';

/** An undo's request is named after the request it takes back: pressing the key twice takes back two changes, never one twice. */
const PREFIX = 'undo:';

export const undoLast: OwnAction = {
  name: 'app.undo',
  run: (world, request, perform) => {
    const email = world.people.email().toLowerCase();
    const entries = [...recent(world.properties.all(), world.now())];
    const taken = new Set(entries.filter((entry) => entry.by === email).map((entry) => entry.id));
    for (const { id, by, answer } of entries) {
      if (
        by !== email ||
        id.startsWith(PREFIX) ||
        taken.has(PREFIX + id) ||
        !answer.ok ||
        !answer.undo ||
        !('action' in answer.undo)
      )
        continue;
      return perform({
        id: PREFIX + id,
        at: request.at,
        action: answer.undo.action,
        input: answer.undo.input,
      });
    }
    throw new Stop([problem('app.nothingToUndo')]);
  },
};

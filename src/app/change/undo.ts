/** *Urungkan* by key or command: takes back the newest change of the person who asks that can be taken back. */
import { emailOf } from '../person';
import type { OwnAction } from '../router';
import { stop } from '../stop';
import { recent } from './recent';

/**
 * An undo's request is named after the request it takes back and the one that asked: pressing the key twice takes back two changes, and the same press,
 * sent again after a timeout, takes back nothing more.
 */
const PREFIX = 'undo:';

export const undoLast: OwnAction = {
  name: 'app.undo',
  run: (world, request, perform) => {
    const email = emailOf(world);
    const own = [...recent(world.properties.all(), world.now())].filter(({ by }) => by === email);
    const undos = own.filter(({ id }) => id.startsWith(PREFIX));
    const repeated = undos.find(({ id }) => id.endsWith(` ${request.id}`));
    if (repeated) return repeated.answer;
    for (const { id, answer } of own) {
      const name = `${PREFIX}${id} `;
      if (id.startsWith(PREFIX) || undos.some((undo) => undo.id.startsWith(name))) continue;
      if (!answer.ok || !answer.undo || !('action' in answer.undo)) continue;
      const { action, input } = answer.undo;
      return perform({ id: name + request.id, at: request.at, action, input });
    }
    stop('app.nothingToUndo');
  },
};

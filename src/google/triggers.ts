/** Clock triggers by ScriptApp: standing ones, made once, at most one a handler and person. */
import type { Triggers } from '../ports/triggers';
import { thin } from './whole/thin';

const SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

export const triggers: Triggers = {
  standing: () => {
    // People may untick scopes: this asks again instead of failing in the middle. Older runtimes do not have it.
    if (typeof ScriptApp.requireScopes === 'function')
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPE]);
    return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
  },
  add: (handler, when) => {
    const clock = ScriptApp.newTrigger(handler).timeBased();
    if ('hour' in when) clock.everyDays(1).atHour(when.hour).inTimezone(when.zone).create();
    else if (when.every === 'hour') clock.everyHours(1).create();
    else clock.everyMinutes(15).create();
  },
  thin,
};

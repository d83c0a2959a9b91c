/** Takes away clock triggers that stand twice. Looked at by *Periksa & perbaiki* alone. */
import type { Triggers } from '../../ports/triggers';

export const thin: Triggers['thin'] = (handler) => {
  const own = ScriptApp.getProjectTriggers().filter((each) => each.getHandlerFunction() === handler);
  for (const each of own.slice(1)) ScriptApp.deleteTrigger(each);
};

/** Reminders: a machine tells what people would forget, at the hour and to whom the firm chose, each thing once. */
import type { Feature } from '../../ports/feature';
import { previewOf } from './actions/preview';
import { sendOf } from './actions/send';
import type { IsOn, Tellers } from './facts';
import { messages, rules } from './tables';
import { texts } from './words';

/** The feature, over those that have something to tell, and those whose alarm is about the backups. */
export function remindersOf(features: readonly Feature[], backups: readonly Feature[], isOn: IsOn): Feature {
  const tellers: Tellers = { features, backups, isOn };
  return {
    key: 'reminders',
    tables: [rules, messages],
    actions: [sendOf(tellers), previewOf(tellers)],
    jobs: [{ name: 'reminders.hourly', every: 'hour', action: 'reminders.send' }],
    panels: [],
    words: texts,
  };
}

/** Reminders: a machine tells what people would forget, at the hour and to whom the firm chose, each thing once. */
import type { Feature, IsOn } from '../../ports/feature';
import { previewOf } from './actions/preview';
import { sendOf } from './actions/send';
import { set } from './actions/set';
import { settle, tidy } from './actions/settle';
import { list, messageCard, ruleCard } from './actions/shown';
import type { Tellers } from './facts';
import { messages, rules } from './tables';
import { texts } from './words';

/** The feature, over those that have something to tell, and those whose alarm is about the backups. */
export function remindersOf(features: readonly Feature[], backups: readonly Feature[], isOn: IsOn): Feature {
  const tellers: Tellers = { features, backups, isOn };
  return {
    key: 'reminders',
    tables: [rules, messages],
    actions: [sendOf(tellers), previewOf(tellers), set, settle, tidy, list, ruleCard, messageCard],
    jobs: [
      { name: 'reminders.hourly', every: 'hour', action: 'reminders.send' },
      { name: 'reminders.nightly', every: 'day', action: 'reminders.tidy' },
    ],
    menu: [
      {
        handler: 'menuReminders',
        label: { id: 'Pengingat', en: 'Reminders' },
        under: 'settings',
        panel: 'reminders.list',
      },
    ],
    panels: [],
    later: ['reminders.list', 'reminders.rule', 'reminders.message', 'reminders.preview'],
    cards: { reminders: 'reminders.rule', messages: 'reminders.message' },
    words: texts,
  };
}

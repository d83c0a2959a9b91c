/** The event objects of simple triggers. */
import type { Rect } from '../gate/operations';
import { look } from './door';
import type { Range } from './range';
import { User } from './session';
import { sheetAt } from './sheet';
import { Spreadsheet } from './spreadsheet';

/** A person's edit as the host tells it; `value` and `oldValue` only for a single cell. */
export interface EditEvent {
  range: Rect;
  value?: string;
  oldValue?: string;
}

interface SimpleEvent {
  authMode: string;
  source: Spreadsheet;
  user: User;
}

/** `onEdit`'s event. Keys whose value Google does not give are absent. */
export function editEvent({
  range,
  value,
  oldValue,
}: EditEvent): SimpleEvent & { range: Range; value?: string; oldValue?: string } {
  const event: ReturnType<typeof editEvent> = { ...openEvent(), range: sheetAt(range.sheet).at_(range) };
  if (value !== undefined) event.value = value;
  if (oldValue !== undefined) event.oldValue = oldValue;
  return event;
}

/** `onOpen`'s and `onInstall`'s event. */
export function openEvent(): SimpleEvent {
  const { mode, active } = look({ op: 'run.facts' });
  return { authMode: mode, source: new Spreadsheet(), user: new User(active) };
}

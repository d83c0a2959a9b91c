/** *Jadwal cadangan*: when versions are made by themselves. */
import { CardPanel } from '../../../ui/kit/CardPanel';

export function Schedule() {
  return <CardPanel panel="backup.schedule" action="backup.schedule" id="backup" bare />;
}

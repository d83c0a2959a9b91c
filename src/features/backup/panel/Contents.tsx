/** *Isi cadangan*: what versions hold, with a step for each kind that may be left out. */
import { CardPanel } from '../../../ui/kit/CardPanel';

export const Contents = () => <CardPanel panel="backup.contents" action="backup.contents" id="" />;

/** *Kapasitas & arsip*: how full the workbook is, and the months that left it. */
import { CardPanel } from '../../../ui/kit/CardPanel';

export const Archive = () => <CardPanel panel="archive.card" action="archive.card" id="" bare />;

/** *Atur → Pengaturan → Pesanan*: what a firm asks for before a parcel leaves. */
import { CardPanel } from '../../../ui/kit/CardPanel';

export function OrderSettings() {
  return <CardPanel panel="orders.settings" action="orders.settings" id="orders" bare />;
}

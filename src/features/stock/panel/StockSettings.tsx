/** *Atur → Pengaturan → Stok*: locations, pack sizes, economic order quantities; all off until somebody wants them. */
import { CardPanel } from '../../../ui/kit/CardPanel';

export function StockSettings() {
  return <CardPanel panel="stock.settings" action="stock.settings" id="stock" bare />;
}

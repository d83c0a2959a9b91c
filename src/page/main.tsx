/** The sidebar's entry: puts the features' panels into the shell, as app does with the features on the server. */
import '../ui/look.css';
import '../ui/kit.css';
import '../ui/shell.css';
import '../features/backlog/panel/look.css';
import '../features/many/panel/look.css';
import '../features/modules/panel/look.css';
import '../features/orders/panel/look.css';
import '../features/orders/panel/scan/look.css';
import '../features/payments/panel/look.css';
import '../features/stock/panel/look.css';
import '../features/templates/panel/look.css';
import '../features/tickets/panel/look.css';
import { startPage } from '../ui/shell/start';
import { panels } from './panels';

startPage(panels);

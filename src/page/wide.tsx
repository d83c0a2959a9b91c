/** The entry of wide dialogs: screens that the sidebar has no room for stand in a page of their own, so that neither page carries the other's. */
import '../ui/look.css';
import '../ui/kit.css';
import '../ui/shell.css';
import '../features/backlog/panel/look.css';
import '../features/views/panel/columns/look.css';
import '../features/backlog/panel/review/look.css';
import '../features/views/panel/look.css';
import '../features/papers/panel/look.css';
import '../features/restoring/panel/look.css';
import '../features/dashboard/panel/look.css';
import { startPage } from '../ui/shell/start';
import { widePanels } from './wide-panels';

startPage(widePanels);

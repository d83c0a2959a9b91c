/** The sidebar's later part: screens that few open and not every day join the page when the first of them is opened. */
import '../features/backlog/panel/review/look.css';
import { joinPage } from '../ui/shell/later';
import { laterPanels } from './later-panels';

joinPage(laterPanels);

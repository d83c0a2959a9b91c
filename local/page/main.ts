/** The page's entry: the workbook on this machine, looking and feeling like Google Sheets. */
import { render } from 'preact';
import './style/page.css';
import { app } from './app';
import { focusGrid, openBook } from './book';
import { complain } from './chrome/messages';

render(app(), document.getElementById('app') as HTMLElement);
openBook().then(focusGrid, (trouble: Error) => complain(trouble.message));

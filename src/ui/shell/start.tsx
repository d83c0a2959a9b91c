/** Starts a page, the sidebar's or a dialog's: reads what the server put into it, takes up waiting saves, draws the shell. */
import { render } from 'preact';
import { page, startFrom } from '../boot';
import { followKeyboard } from '../keyboard';
import { Empty } from '../kit/small';
import { t } from '../language';
import { followLook } from '../look';
import { given, openWide, places } from '../places';
import { bringRest, startQueue } from '../server';
import { kitWords } from '../words';
import { type Panels, PanelsContext } from './panels';
import { Shell } from './Shell';

export function startPage(panels: Panels): void {
  const root = document.getElementById('app');
  if (!root) return;
  if (!startFrom(document)) {
    render(<Empty>{t(kitWords.noBoot)}</Empty>, root);
    return;
  }
  document.documentElement.lang = page.value.language;
  followLook();
  document.title = 'Rapi';
  document.documentElement.classList.toggle('wide', page.value.wide === true);
  startQueue();
  openWide(panels.dialogs ?? {});
  const asked = page.value.open;
  // A card was asked for by a row of the sheet, a form by the menu.
  if (asked?.panel) places.value = [{ ...asked, fromRow: given(asked.input, 'id') !== '' }];
  render(
    <PanelsContext.Provider value={panels}>
      <Shell />
    </PanelsContext.Provider>,
    root,
  );
  followKeyboard();
  void bringRest();
}

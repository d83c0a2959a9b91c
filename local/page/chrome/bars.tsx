/** The menu bar: File, Edit, Insert and Data do what they say; the others are what the script's `onOpen` built for this person. */
import { useState } from 'preact/hooks';
import { focusGrid } from '../book';
import { redo, runScript, undo } from '../doing';
import { openFile, saveFile } from '../files';
import { deleteMenu, insertMenu, sortItems } from '../grid/menus';
import { type MenuItem, menus } from '../state';
import type { MenuEntry } from '../types';
import { say } from '../words';
import { Popup, useClosing } from './menu';

const line: MenuItem = { label: '', separator: true };

export function Bars() {
  return (
    <nav class="bars">
      <MenuBar />
      <span class="rule" />
      <button
        type="button"
        class="tool"
        aria-label={say('undo')}
        title={`${say('undo')} (Ctrl+Z)`}
        onClick={() => void undo()}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M8 5 4 9l4 4M4.5 9H14a5 5 0 0 1 0 10H8" />
        </svg>
      </button>
      <button
        type="button"
        class="tool"
        aria-label={say('redo')}
        title={`${say('redo')} (Ctrl+Y)`}
        onClick={() => void redo()}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="m16 5 4 4-4 4m3.5-4H10a5 5 0 0 0 0 10h6" />
        </svg>
      </button>
    </nav>
  );
}

function MenuBar() {
  const [open, setOpen] = useState(-1);
  const holder = useClosing(open >= 0, () => setOpen(-1));
  const all: { title: string; items: () => MenuItem[] }[] = [
    { title: say('file'), items: fileMenu },
    { title: say('edit'), items: editMenu },
    { title: say('insert'), items: insertMenu },
    { title: say('data'), items: sortItems },
    ...menus.value.map(({ title, entries }) => ({ title, items: () => entries.map(toItem) })),
  ];
  return (
    <div class="menubar" role="menubar" ref={holder}>
      {all.map(({ title, items }, at) => (
        <div class="menu-button" key={title}>
          <button
            type="button"
            class={open === at ? 'bar-entry on' : 'bar-entry'}
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === at}
            onClick={() => setOpen(open === at ? -1 : at)}
            onMouseEnter={() => open >= 0 && setOpen(at)}
          >
            {title}
          </button>
          {open === at && (
            <Popup
              items={items()}
              sideways={(by) => setOpen((at + by + all.length) % all.length)}
              close={() => {
                setOpen(-1);
                focusGrid();
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function fileMenu(): MenuItem[] {
  return [
    { label: say('openFile'), run: openFile },
    { label: say('saveFile'), run: () => void saveFile() },
  ];
}

function editMenu(): MenuItem[] {
  return [
    { label: say('undo'), hint: 'Ctrl+Z', run: () => void undo() },
    { label: say('redo'), hint: 'Ctrl+Y', run: () => void redo() },
    line,
    ...deleteMenu(),
  ];
}

function toItem({ label, handler, entries, separator }: MenuEntry): MenuItem {
  if (separator) return line;
  if (entries) return { label, items: entries.map(toItem) };
  return { label, run: () => handler && void runScript(handler, label) };
}

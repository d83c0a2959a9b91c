/** Menus that drop down: from a button, from the menu bar, or where the right mouse button was pressed. Mouse and keyboard alike. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusGrid } from '../book';
import { contextMenu, type MenuItem } from '../state';

interface PopupProps {
  items: MenuItem[];
  close: () => void;
  /** Left and right arrow at the top level of a menu bar go to the neighbour. */
  sideways?: (by: number) => void;
  nested?: boolean;
}

/** One level of a menu. The first entry has the focus; a submenu opens to the right. */
export function Popup({ items, close, sideways, nested }: PopupProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(-1);
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>(':scope > [role=menuitem]')?.focus();
  }, []);

  const step = (by: number) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>(':scope > [role=menuitem]') ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    entries[(at + by + entries.length) % entries.length]?.focus();
    setOpen(-1);
  };
  const onKey = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowDown') step(1);
    else if (key === 'ArrowUp') step(-1);
    else if (key === 'Escape' || (key === 'ArrowLeft' && nested)) close();
    else if (key === 'ArrowLeft') sideways?.(-1);
    else if (key === 'ArrowRight') sideways?.(1);
    else if (key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="popup" role="menu" ref={list} onKeyDown={onKey}>
      {items.map((item, at) =>
        item.separator ? (
          <hr key={at} />
        ) : (
          <Entry
            key={item.label}
            item={item}
            open={open === at}
            setOpen={(on) => setOpen(on ? at : -1)}
            close={close}
          />
        ),
      )}
    </div>
  );
}

interface EntryProps {
  item: MenuItem;
  open: boolean;
  setOpen: (on: boolean) => void;
  close: () => void;
}

function Entry({ item, open, setOpen, close }: EntryProps) {
  const entry = useRef<HTMLDivElement>(null);
  const act = () => {
    if (item.items) return setOpen(true);
    closeAll();
    item.run?.();
  };
  return (
    <div
      ref={entry}
      role="menuitem"
      tabIndex={-1}
      class={open ? 'entry open' : 'entry'}
      aria-haspopup={item.items ? 'menu' : undefined}
      aria-expanded={item.items ? open : undefined}
      onMouseEnter={() => {
        if (!open) entry.current?.focus();
        setOpen(Boolean(item.items));
      }}
      onClick={(event) => {
        event.stopPropagation();
        act();
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === 'Enter' || event.key === ' ' || (event.key === 'ArrowRight' && item.items)) {
          event.preventDefault();
          event.stopPropagation();
          act();
        }
      }}
    >
      {item.mark !== undefined && <span class="mark">{item.mark}</span>}
      <span class="label">{item.label}</span>
      {item.hint && <span class="hint">{item.hint}</span>}
      {item.items && <span class="more">▸</span>}
      {item.items && open && (
        <Popup
          items={item.items}
          nested
          close={() => {
            setOpen(false);
            entry.current?.focus();
          }}
        />
      )}
    </div>
  );

  function closeAll() {
    close();
    document.dispatchEvent(new CustomEvent('close-menus'));
  }
}

/** Closes on a click elsewhere, and when an entry of any depth was chosen. */
export function useClosing(open: boolean, close: () => void) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!holder.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('mousedown', outside, true);
    document.addEventListener('close-menus', close);
    // A click into a sidebar's frame is not seen here; the window loses the focus then.
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('mousedown', outside, true);
      document.removeEventListener('close-menus', close);
      window.removeEventListener('blur', close);
    };
  }, [open]);
  return holder;
}

interface MenuButtonProps {
  label: string;
  items: () => MenuItem[];
  class?: string;
  name?: string;
  arrow?: boolean;
  initial?: string;
}

/** A button with a menu of its own. */
export function MenuButton({ label, items, class: look, name, arrow, initial }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const holder = useClosing(open, () => setOpen(false));
  return (
    <div class="menu-button" ref={holder}>
      <button
        type="button"
        class={look}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={name}
        title={name}
        onClick={() => setOpen(!open)}
      >
        {initial && (
          <span class="face" aria-hidden="true">
            {initial}
          </span>
        )}
        {label}
        {arrow && <span class="arrow" />}
      </button>
      {open && (
        <Popup
          items={items()}
          close={() => {
            setOpen(false);
            focusGrid();
          }}
        />
      )}
    </div>
  );
}

/** The menu of the right mouse button, kept inside the window. */
export function ContextMenu() {
  const menu = contextMenu.value;
  const close = () => {
    contextMenu.value = null;
    focusGrid();
  };
  const holder = useClosing(menu !== null, close);
  useLayoutEffect(() => {
    const box = holder.current?.firstElementChild?.getBoundingClientRect();
    if (!menu || !box || !holder.current) return;
    holder.current.style.left = `${Math.max(4, Math.min(menu.x, innerWidth - box.width - 8))}px`;
    holder.current.style.top = `${Math.max(4, Math.min(menu.y, innerHeight - box.height - 8))}px`;
  }, [menu]);
  return (
    <div class="context" ref={holder}>
      {menu && <Popup items={menu.items} close={close} />}
    </div>
  );
}

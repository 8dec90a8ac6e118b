// The row of menus below the workbook's name: mouse, arrow keys, Enter and Escape, as in the ARIA menubar pattern.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuEntry {
  readonly label: string;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  readonly checked?: boolean;
  /** Draws a line below. */
  readonly separator?: boolean;
  readonly children?: readonly MenuEntry[];
  readonly run?: () => void;
}

/** A top menu is built when it opens, so that it shows what holds at that moment. */
export interface TopMenu {
  readonly label: string;
  readonly entries: () => readonly MenuEntry[];
}

export function Menubar({ menus }: { menus: readonly TopMenu[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  const bar = useRef<HTMLDivElement>(null);

  const show = (index: number) => {
    setEntries(menus[index]?.entries() ?? []);
    setOpen(index);
  };
  const close = () => setOpen(null);

  useEffect(() => {
    if (open === null) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', outside, true);
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('blur', close);
    };
  }, [open]);

  const step = (from: number, by: number) => {
    const next = (from + by + menus.length) % menus.length;
    focusChild(bar.current, next);
    if (open !== null) show(next);
  };

  return (
    <div class="menubar" role="menubar" aria-label="Main menu" ref={bar}>
      {menus.map((menu, index) => (
        <div class="menubar-slot" role="none" key={menu.label}>
          <button
            type="button"
            role="menuitem"
            class="menubar-item"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === (open ?? 0) ? 0 : -1}
            onClick={() => (open === index ? close() : show(index))}
            onPointerEnter={() => open !== null && open !== index && show(index)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') step(index, 1);
              else if (event.key === 'ArrowLeft') step(index, -1);
              else if (event.key === 'ArrowDown') show(index);
              else if (event.key === 'Escape') close();
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          >
            {menu.label}
          </button>
          {open === index && (
            <Menu
              label={menu.label}
              entries={entries}
              close={close}
              back={() => {
                close();
                focusChild(bar.current, index);
              }}
              sideways={(by) => step(index, by)}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface MenuProps {
  label: string;
  entries: readonly MenuEntry[];
  /** Closes every menu. */
  close: () => void;
  /** Closes this menu and gives the focus to its opener. */
  back: () => void;
  sideways?: (by: number) => void;
}

function Menu({ label, entries, close, back, sideways }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  useLayoutEffect(() => focusChild(list.current, 0), []);

  const move = (event: KeyboardEvent, index: number, entry: MenuEntry) => {
    if (event.key === 'ArrowDown') focusChild(list.current, (index + 1) % entries.length);
    else if (event.key === 'ArrowUp') focusChild(list.current, (index - 1 + entries.length) % entries.length);
    else if (event.key === 'Home') focusChild(list.current, 0);
    else if (event.key === 'End') focusChild(list.current, entries.length - 1);
    else if (event.key === 'ArrowRight' && entry.children) setOpen(index);
    else if (event.key === 'ArrowRight' && sideways) sideways(1);
    else if (event.key === 'ArrowLeft' && sideways) sideways(-1);
    else if (event.key === 'ArrowLeft' || event.key === 'Escape') back();
    else if (event.key === 'Tab') return close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="menu" role="menu" aria-label={label} ref={list}>
      {entries.map((entry, index) => (
        <div class={entry.separator ? 'menu-slot menu-line' : 'menu-slot'} role="none" key={`${index} ${entry.label}`}>
          <button
            type="button"
            role="menuitem"
            class="menu-item"
            aria-disabled={entry.disabled ?? false}
            aria-haspopup={entry.children ? 'menu' : undefined}
            aria-expanded={entry.children ? open === index : undefined}
            tabIndex={-1}
            onPointerEnter={(event) => {
              event.currentTarget.focus();
              setOpen(entry.children ? index : null);
            }}
            onClick={() => {
              if (entry.disabled) return;
              if (entry.children) return setOpen(index);
              close();
              entry.run?.();
            }}
            onKeyDown={(event) => move(event, index, entry)}
          >
            <span class="menu-check" aria-hidden="true">
              {entry.checked ? '✓' : ''}
            </span>
            <span class="menu-label">{entry.label}</span>
            {entry.shortcut && (
              <span class="menu-shortcut" aria-hidden="true">
                {entry.shortcut}
              </span>
            )}
            {entry.children && <span class="menu-arrow" aria-hidden="true" />}
          </button>
          {open === index && entry.children && (
            <Menu
              label={entry.label}
              entries={entry.children}
              close={close}
              back={() => {
                setOpen(null);
                focusChild(list.current, index);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function focusChild(list: HTMLElement | null, index: number): void {
  const slot = list?.children[index]?.firstElementChild;
  if (slot instanceof HTMLElement) slot.focus();
}

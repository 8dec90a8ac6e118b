// The ways out of the grid by keyboard, which keeps Tab to itself: to the menu, the sidebar, the mailbox and the clock.
import { isShortcut, type Keys } from './frame-messages';

/** Alt+N opens Extensions, as in Google Sheets; with Ctrl+Alt, the full stop, M and K. Gives back how to stop listening. */
export function listenForShortcuts(): () => void {
  const hear = (event: KeyboardEvent) => {
    if (!followShortcut(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', hear, true);
  return () => window.removeEventListener('keydown', hear, true);
}

/** Goes where the keys lead; false where they lead nowhere. */
export function followShortcut(keys: Keys): boolean {
  if (!isShortcut(keys)) return false;
  return (keys.ctrlKey ? WITH_CTRL : ALONE)[keys.code]?.() ?? false;
}

const ALONE: Record<string, () => boolean> = { KeyN: openExtensions };

const WITH_CTRL: Record<string, () => boolean> = {
  Period: enterSidebar,
  KeyM: () => press('.mailbox-button'),
  KeyK: () => press('.clock > button'),
};

function press(button: string): boolean {
  const found = document.querySelector<HTMLElement>(button);
  // The focus may stand in a frame, to which it would return.
  found?.focus();
  found?.click();
  return found !== null;
}

function openExtensions(): boolean {
  const items = [...document.querySelectorAll<HTMLElement>('[role="menubar"] > * > [role="menuitem"]')];
  const extensions = items.find(({ textContent }) => textContent === 'Extensions');
  extensions?.focus();
  extensions?.click();
  return extensions !== undefined;
}

function enterSidebar(): boolean {
  const frame = document.querySelector<HTMLIFrameElement>('.sidebar iframe');
  frame?.focus();
  return frame !== null;
}

// The ways out of the grid by keyboard, which keeps Tab to itself: to the Extensions menu and to the sidebar.

/** Alt+N opens Extensions, as in Google Sheets; Ctrl+Alt+. goes to the sidebar. Gives back how to stop listening. */
export function listenForShortcuts(): () => void {
  const hear = (event: KeyboardEvent) => {
    const menu = event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyN';
    const sidebar = event.altKey && event.ctrlKey && event.code === 'Period';
    if (!(menu ? openExtensions() : sidebar && enterSidebar())) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', hear, true);
  return () => window.removeEventListener('keydown', hear, true);
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

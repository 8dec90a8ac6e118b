// The top of the page: the sheet's icon, the workbook's name, the menus, and who is here.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { colourOf, firstName } from './accounts';
import { Menubar, type TopMenu } from './menubar';
import { useOutside } from './outside';

interface HeaderProps {
  name: string;
  rename: (name: string) => void;
  menus: readonly TopMenu[];
  user: string;
  /** The addresses that can be played; any other works in ?user= as well. */
  accounts: readonly string[];
  /** Everybody with a window open. */
  people: readonly string[];
  /** What stands beside the menus: the clock and the mailbox. */
  children: ComponentChildren;
}

export function Header({ name, rename, menus, user, accounts, people, children }: HeaderProps) {
  return (
    <header class="top">
      <img class="logo" src="/assets/sheet.svg" alt="" width="40" height="40" />
      <div class="top-middle">
        <h1 class="unseen">{name}</h1>
        <WorkbookName name={name} rename={rename} />
        <Menubar menus={menus} />
      </div>
      {children}
      <ul class="people" aria-label="Also here">
        {people
          .filter((person) => person !== user)
          .map((person) => (
            <li
              key={person}
              class="avatar"
              style={{ background: colourOf(person) }}
              title={`${firstName(person)} is here`}
            >
              {firstName(person)[0]}
            </li>
          ))}
      </ul>
      <AccountSwitch user={user} accounts={accounts} />
    </header>
  );
}

function WorkbookName({ name, rename }: { name: string; rename: (name: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const commit = () => {
    const typed = input.current?.value.trim() ?? '';
    if (typed !== '' && typed !== name) rename(typed);
    else if (input.current) input.current.value = name;
  };
  return (
    <div class="workbook-name">
      <span aria-hidden="true">{name}</span>
      <input
        ref={input}
        aria-label="Rename"
        value={name}
        onBlur={commit}
        onInput={({ currentTarget }) => {
          const mirror = currentTarget.previousElementSibling;
          if (mirror) mirror.textContent = currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.value = name;
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </div>
  );
}

/** Another account opens in a window of its own, so that several people can be played side by side. */
function AccountSwitch({ user, accounts }: Pick<HeaderProps, 'user' | 'accounts'>) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useOutside(place, open, () => setOpen(false));
  const others = accounts.filter((account) => account !== user);

  return (
    <div class="account" ref={place}>
      <button
        type="button"
        class="avatar"
        style={{ background: colourOf(user) }}
        aria-label={`Account: ${user}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {firstName(user)[0]}
      </button>
      {open && (
        <div class="account-card">
          <p class="account-mail">{user}</p>
          <span class="avatar avatar-large" style={{ background: colourOf(user) }} aria-hidden="true">
            {firstName(user)[0]}
          </span>
          <p class="account-hello">Hi, {firstName(user)}!</p>
          <ul>
            {others.map((account) => (
              <li key={account}>
                <a
                  href={`?user=${encodeURIComponent(account)}`}
                  target="_blank"
                  rel="noreferrer"
                  onClick={() => setOpen(false)}
                >
                  <span class="avatar" style={{ background: colourOf(account) }} aria-hidden="true">
                    {firstName(account)[0]}
                  </span>
                  <span>
                    Open a window as {firstName(account)}
                    <small>{account}</small>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

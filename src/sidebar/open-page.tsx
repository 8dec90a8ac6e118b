// Leads to another page of ours, which the server puts in the place of this one.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import * as en from '../text/en/desk';
import { Button } from './frame';
import { call } from './server';

type Opener = 'openDesk' | 'openStart' | 'openImportPage' | 'openReminders' | 'openSteps' | 'openDesks' | 'openHelp';

/** `onTrouble` is told what kept the page from being opened. */
export function useOpening(onTrouble: (sentence: string) => void) {
  const [opening, setOpening] = useState(false);
  const open = (opener: Opener) => {
    setOpening(true);
    call(opener)
      .catch((error: Error) => onTrouble(error.message))
      .finally(() => setOpening(false));
  };
  return { opening, open };
}

interface PageLinkProps {
  readonly opener: Opener;
  readonly class: string;
  readonly onTrouble: (sentence: string) => void;
  readonly children: ComponentChildren;
}

export function PageLink({ opener, class: look, onTrouble, children }: PageLinkProps) {
  const { opening, open } = useOpening(onTrouble);
  return (
    <Button class={look} aria-busy={opening} disabled={opening} onClick={() => open(opener)}>
      {opening ? en.sidebar.home.opening : children}
    </Button>
  );
}

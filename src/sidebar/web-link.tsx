// A page outside, opened beside the spreadsheet: only an address of the web leads out, whatever the server sends.
import type { ComponentChildren } from 'preact';
import { isWebAddress } from '../schema/kinds/link';

interface WebLinkProps {
  readonly href: string | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function WebLink({ href, class: look = 'link', children }: WebLinkProps) {
  if (!isWebAddress(href)) return <>{children}</>;
  return (
    <a class={look} href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

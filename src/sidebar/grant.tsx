// What Google has no permission for, by name, and the way to grant it.
import type { Lacking } from '../schema/permission';
import * as en from '../text/en';
import { Notice } from './frame';
import { WebLink } from './web-link';

interface GrantProps {
  readonly lacking: Lacking;
  /** Once it may be granted. */
  readonly onRetry: () => void;
}

export function Grant({ lacking: { permissions, url }, onRetry }: GrantProps) {
  return (
    <Notice text={en.grant.lacks(permissions)} onRetry={onRetry}>
      {url !== '' && (
        <p>
          <WebLink href={url}>{en.grant.button}</WebLink>
        </p>
      )}
    </Notice>
  );
}

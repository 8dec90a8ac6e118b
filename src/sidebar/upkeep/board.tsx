// The frame of a page that asks the server for what it shows: its title, what went wrong, and the wait for it.
import type { ComponentChildren } from 'preact';
import { Header, Notice, Refresh, Skeleton } from '../frame';
import type { useLoaded } from '../load';
import type { Way } from '../view';

interface BoardProps {
  readonly title: string;
  readonly way: Way;
  readonly loaded: Pick<ReturnType<typeof useLoaded>, 'data' | 'failure' | 'busy' | 'reload'>;
  /** What else to tell, in this order; blank ones are not told. */
  readonly notices: readonly string[];
  /** The heights of what is waited for, in pixels. */
  readonly heights: readonly number[];
  readonly children: ComponentChildren;
}

export function Board({ title, way, loaded, notices, heights, children }: BoardProps) {
  const { data, failure, busy, reload } = loaded;
  return (
    <>
      <Header title={title} back={way} focused>
        <Refresh busy={busy} onClick={reload} />
      </Header>
      <main>
        {failure && <Notice text={failure} onRetry={reload} />}
        {notices.map((text) => text && <Notice key={text} text={text} />)}
        {!data && !failure && <Skeleton heights={heights} />}
        {children}
      </main>
    </>
  );
}

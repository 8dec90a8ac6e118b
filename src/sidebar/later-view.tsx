// A view of the second part: drawn by it, or waiting for it, with what the view asks first already under way.
import { useLayoutEffect } from 'preact/hooks';
import * as en from '../text/en/desk';
import { useEscape } from './escape';
import { Header, Notice, Skeleton } from './frame';
import { fetchLater, type LaterAt, type LaterProps, laterPart } from './later-part';
import { useLoaded } from './load';
import { callAhead, take } from './server';
import type { Nav } from './view';

export function LaterView(props: LaterProps) {
  const { view, nav } = props;
  const Later = laterPart();
  const { failure, reload } = useLoaded(fetchLater, !Later);

  useLayoutEffect(() => {
    if (!laterPart()) askFirst(view);
    // An answer that was not waited for is old by the next visit.
    return () => take(undefined);
  }, [view]);

  if (Later) return <Later {...props} />;
  return <Waiting view={view} failure={failure} onRetry={reload} nav={nav} />;
}

interface WaitingProps {
  readonly view: LaterAt;
  readonly failure: string | undefined;
  readonly onRetry: () => void;
  readonly nav: Nav;
}

function Waiting({ view, failure, onRetry, nav }: WaitingProps) {
  useEscape(nav.back);
  return (
    <>
      <Header title={titleOf(view)} back={nav} focused />
      <main>
        {failure ? (
          <Notice text={failure} onRetry={onRetry} />
        ) : (
          <Skeleton heights={[56, 16, 40, 40, 40, 16, 40, 40]} />
        )}
      </main>
    </>
  );
}

function titleOf(view: LaterAt): string {
  if (view.at === 'step') return view.step.label;
  return 'row' in view ? view.row.id : en.sidebar.home.add;
}

/** So that one waits for the part and for the answer at once, not for one after the other. */
function askFirst(view: LaterAt): void {
  if (view.at === 'form') {
    if (view.of) callAhead('openForm', view.table, view.of);
    else callAhead('openForm', view.table);
  }
  if (view.at === 'row') callAhead('panel', view.row.table, view.row.id);
  if (view.at === 'chase') callAhead('openChase', view.name);
  if (view.at === 'sheet') callAhead('openSheet', view.row.table, view.row.id);
  if (view.at === 'edit') callAhead('openEdit', view.row.table, view.row.id);
  if (view.at === 'step') callAhead('openStep', view.step.name, view.row.table, view.row.id);
}

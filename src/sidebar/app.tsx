// Shows one view at a time, and keeps what panels know between visits.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelView } from '../app/api';
import { useFreshHome } from './fresh-home';
import { Home, type Looking } from './home';
import { fetchLater, laterPart } from './later-part';
import { LaterView } from './later-view';
import { useTrail } from './trail';
import type { View } from './view';

export function App({ first }: { first: View }) {
  const [looking, setLooking] = useState<Looking>({ query: '', all: false, mine: false });
  const seen = useRef(new Map<string, PanelView>());
  // Whatever a step has touched is read anew.
  const { view, visit, trouble, nav } = useTrail(first, () => seen.current.clear());
  const { home, refresh, stranger } = useFreshHome(view.at);
  useEffect(prefetch, []);

  if (view.at === 'home')
    return (
      <Home
        home={home}
        refresh={refresh}
        stranger={stranger}
        returned={visit > 0}
        looking={looking}
        look={(more) => setLooking({ ...looking, ...more })}
        nav={nav}
      />
    );
  return (
    <LaterView
      key={visit}
      view={view}
      seen={seen.current}
      trouble={trouble}
      today={home.data?.today}
      onUndone={() => {
        seen.current.clear();
        refresh();
      }}
      nav={nav}
    />
  );
}

/** Once the first view is painted. What keeps the part away is told by the view that needs it, which asks again. */
function prefetch(): void {
  if (!laterPart()) fetchLater().catch(() => undefined);
}

// Shows one view at a time, and keeps what panels know between visits.
import { useRef, useState } from 'preact/hooks';
import type { PanelView } from '../app/api';
import { Added } from './added';
import { Edit } from './edit';
import { Form } from './form';
import { useFreshHome } from './fresh-home';
import { Home, type Looking } from './home';
import { Panel } from './panel';
import { Snooze } from './snooze';
import { Step } from './step';
import { useTrail } from './trail';
import type { View } from './view';

export function App({ first }: { first: View }) {
  const [looking, setLooking] = useState<Looking>({ query: '', all: false, mine: false });
  const seen = useRef(new Map<string, PanelView>());
  // Whatever a step has touched is read anew.
  const { view, visit, trouble, nav } = useTrail(first, () => seen.current.clear());
  const { home, refresh } = useFreshHome(view.at);

  switch (view.at) {
    case 'form':
      return <Form key={visit} table={view.table} of={view.of} nav={nav} />;
    case 'added':
      return (
        <Added
          key={visit}
          view={view}
          nav={nav}
          onUndone={() => {
            seen.current.clear();
            refresh();
          }}
        />
      );
    case 'row':
      return <Panel key={visit} view={view} seen={seen.current} trouble={trouble} nav={nav} />;
    case 'step':
      return <Step key={visit} step={view.step} row={view.row} nav={nav} />;
    case 'edit':
      return <Edit key={visit} row={view.row} nav={nav} />;
    case 'snooze':
      return <Snooze key={visit} row={view.row} today={home.data?.today} nav={nav} />;
    default:
      return (
        <Home
          home={home}
          refresh={refresh}
          returned={visit > 0}
          looking={looking}
          look={(more) => setLooking({ ...looking, ...more })}
          nav={nav}
        />
      );
  }
}

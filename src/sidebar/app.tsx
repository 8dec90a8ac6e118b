// Shows one view at a time, remembers the way back, and keeps what panels know between visits.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelView } from '../app/api';
import * as en from '../text/en';
import { Added } from './added';
import { Edit } from './edit';
import { Form } from './form';
import { Home, type Looking } from './home';
import { useLoaded } from './load';
import { Panel } from './panel';
import { goTo } from './rows';
import { call } from './server';
import { Snooze } from './snooze';
import { Step } from './step';
import { finished, type Nav, shown, type View } from './view';

/** A desk that was just looked at is not asked again when its window comes back to the front. */
const REFRESH_AFTER_MS = 10_000;

const askHome = () => call('home');

export function App({ first }: { first: View }) {
  const [stack, setStack] = useState<readonly View[]>(first.at === 'home' ? [first] : [{ at: 'home' }, first]);
  const [visit, setVisit] = useState(0);
  const [looking, setLooking] = useState<Looking>({ query: '', all: false });
  /** What kept the row of a visit from being shown on its sheet. */
  const [trouble, setTrouble] = useState({ visit: 0, text: '' });
  const seen = useRef(new Map<string, PanelView>());
  const view: View = stack[stack.length - 1] ?? { at: 'home' };
  // A view that opens first is not kept waiting for the desk behind it.
  const home = useLoaded(askHome, view.at === 'home' || view.at === 'added');
  const asked = useRef(Date.now());
  const { reload } = home;

  const refresh = useCallback(() => {
    asked.current = Date.now();
    reload();
  }, [reload]);

  useEffect(() => {
    if (view.at !== 'home') return;
    const returned = () => {
      if (document.visibilityState === 'visible' && Date.now() - asked.current > REFRESH_AFTER_MS) refresh();
    };
    window.addEventListener('focus', returned);
    document.addEventListener('visibilitychange', returned);
    return () => {
      window.removeEventListener('focus', returned);
      document.removeEventListener('visibilitychange', returned);
    };
  }, [view.at, refresh]);

  const go = (next: readonly View[]) => {
    window.scrollTo(0, 0);
    setStack(next);
    setVisit(visit + 1);
  };
  const nav: Nav = {
    show: (next) => go(shown(stack, next)),
    back: () => go(stack.slice(0, -1)),
    backLabel: stack.length > 2 ? en.page.backOne : en.page.back,
    open: (row) => {
      nav.show({ at: 'row', row });
      goTo(row).then((text) => setTrouble({ visit: visit + 1, text }));
    },
    finish: (row, news) => {
      // Whatever a step has touched is read anew.
      seen.current.clear();
      go(finished(stack, row, news));
    },
  };

  switch (view.at) {
    case 'form':
      return <Form key={visit} table={view.table} nav={nav} />;
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
      return (
        <Panel
          key={visit}
          view={view}
          seen={seen.current}
          trouble={trouble.visit === visit ? trouble.text : ''}
          nav={nav}
        />
      );
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

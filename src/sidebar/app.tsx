// Shows one view at a time and keeps what the home panel knows between visits.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Added } from './added';
import { Form } from './form';
import { Home } from './home';
import { useLoaded } from './load';
import { call } from './server';
import type { View } from './view';

/** A desk that was just looked at is not asked again when its window comes back to the front. */
const REFRESH_AFTER_MS = 10_000;

const askHome = () => call('home');

export function App({ first }: { first: View }) {
  const [view, setView] = useState(first);
  const [visit, setVisit] = useState(0);
  // A form that opens first is not kept waiting for the desk behind it.
  const home = useLoaded(askHome, view.at !== 'form');
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

  const show = (next: View) => {
    window.scrollTo(0, 0);
    setView(next);
    setVisit(visit + 1);
  };

  if (view.at === 'form') return <Form key={visit} table={view.table} show={show} />;
  if (view.at === 'added') return <Added key={visit} view={view} show={show} />;
  return <Home home={home} refresh={refresh} returned={visit > 0} show={show} />;
}

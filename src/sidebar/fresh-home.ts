// What the server tells of the desk, asked again when one comes back to it after a while.
import { useCallback, useEffect, useRef } from 'preact/hooks';
import * as en from '../text/en/desk';
import { useLoaded } from './load';
import { call } from './server';
import type { View } from './view';

/** A desk that was just looked at is not asked again when its window comes back to the front. */
const REFRESH_AFTER_MS = 10_000;

const askHome = () => call('home');

export function useFreshHome(at: View['at']) {
  // A view that opens first is not kept waiting for the desk behind it.
  const home = useLoaded(askHome, at === 'home' || at === 'added');
  const asked = useRef(Date.now());
  const { reload } = home;

  const refresh = useCallback(() => {
    asked.current = Date.now();
    reload();
  }, [reload]);

  useEffect(() => {
    if (at !== 'home') return;
    const returned = () => {
      if (document.visibilityState === 'visible' && Date.now() - asked.current > REFRESH_AFTER_MS) refresh();
    };
    window.addEventListener('focus', returned);
    document.addEventListener('visibilitychange', returned);
    return () => {
      window.removeEventListener('focus', returned);
      document.removeEventListener('visibilitychange', returned);
    };
  }, [at, refresh]);

  return { home, refresh, stranger: useStranger(home.data?.user) };
}

/** What is to be said where Google answers the page as somebody else than whoever opened it. */
function useStranger(user = ''): string | undefined {
  const opened = useRef('');
  if (opened.current === '') opened.current = user;
  return user === '' || user === opened.current ? undefined : en.page.failure.otherUser(opened.current, user);
}

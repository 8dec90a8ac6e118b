// Keeps what was asked of the server: the last answer, whether one is under way, and why the last try failed.
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as en from '../text/en/desk';

export interface Loaded<Data> {
  readonly data?: Data;
  readonly failure?: string;
  readonly busy: boolean;
}

/** What is to be said of an answer that stands from before: that it is being looked at again, or that this failed. */
export const ageOf = ({ data, busy, failure }: Loaded<unknown>): string | undefined =>
  data ? (busy ? en.page.lookingAgain : failure && en.page.seenLast) : undefined;

export interface Loading<Data> extends Loaded<Data> {
  readonly reload: () => void;
}

/**
 * Asks as soon as it is wanted, and again at each reload; an answer that was overtaken by a later question is dropped.
 * What was seen before stands until the first answer.
 */
export function useLoaded<Data>(ask: () => Promise<Data>, wanted = true, seen?: Data): Loading<Data> {
  const [state, setState] = useState<Loaded<Data>>({ ...(seen && { data: seen }), busy: true });
  const latest = useRef(0);

  const reload = useCallback(() => {
    latest.current += 1;
    const asked = latest.current;
    setState(({ data }) => (data === undefined ? { busy: true } : { data, busy: true }));
    ask().then(
      (data) => asked === latest.current && setState({ data, busy: false }),
      (error: Error) =>
        asked === latest.current &&
        setState(({ data }) => ({ ...(data && { data }), failure: error.message, busy: false })),
    );
  }, [ask]);

  // Before anything is painted: what came with the page is there at once.
  useLayoutEffect(() => {
    if (wanted) reload();
    return () => {
      latest.current += 1;
    };
  }, [reload, wanted]);

  return { ...state, reload };
}

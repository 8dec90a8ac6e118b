// The search box over all tabs: answers while one types, arrow keys through what was found, Escape clears.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SearchView } from '../app/api';
import * as en from '../text/en/desk';
import { Notice } from './frame';
import { useLoaded } from './load';
import { Rows } from './rows';
import { call } from './server';
import type { Nav } from './view';

const PAUSE_MS = 250;

interface SearchProps {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly nav: Nav;
  readonly onTrouble: (sentence: string) => void;
}

export function Search({ query, setQuery, nav, onTrouble }: SearchProps) {
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const say = en.sidebar.home;

  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, .row') ?? [])];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    if (event.key === 'Escape' && query !== '') {
      setQuery('');
      input.current?.focus();
    } else if (event.key === 'ArrowDown') {
      stops[at + 1]?.focus();
    } else if (event.key === 'ArrowUp') {
      stops[at - 1]?.focus();
    } else if (event.key === 'Enter' && at === 0) {
      stops[1]?.click();
    } else return;
    event.preventDefault();
  };

  return (
    <search ref={box} onKeyDown={onKeyDown}>
      <input
        ref={input}
        class="search"
        type="search"
        aria-label={say.search}
        placeholder={say.search}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {query.trim() !== '' && <Results query={query.trim()} nav={nav} onTrouble={onTrouble} />}
    </search>
  );
}

function Results({ query, nav, onTrouble }: Omit<SearchProps, 'setQuery'>) {
  const asked = usePaused(query);
  const ask = useCallback(() => (asked === '' ? Promise.resolve(undefined) : call('search', asked)), [asked]);
  const { data: found, failure, reload } = useLoaded(ask);
  const say = en.sidebar.home;

  return (
    <>
      {failure && <Notice text={failure} onRetry={reload} />}
      <p class="found" role="status">
        {!failure && outcomeOf(found, query)}
      </p>
      {found && <Rows lines={found.lines} label={say.search} nav={nav} onTrouble={onTrouble} />}
      {found && found.more > 0 && <p class="hint">{say.moreFound(found.more)}</p>}
    </>
  );
}

function outcomeOf(found: SearchView | undefined, query: string): string {
  const say = en.sidebar.home;
  if (found?.query !== query) return say.searching;
  return found.lines.length === 0 ? say.notFound(query) : say.found(found.lines.length + found.more);
}

/** The text once typing pauses; '' before the first pause. */
function usePaused(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

// What a field offers while one types: which suggestions, which of them is marked, and what the keys do with them.
import { useState } from 'preact/hooks';
import type { Suggestion } from '../app/api';
import { exact, matching } from '../schema/matching';
import type { ControlProps } from './control';

export type Offers = ReturnType<typeof useOffers>;

export function useOffers(suggestions: readonly Suggestion[], field: Pick<ControlProps, 'value' | 'onType'>) {
  const { value, onType } = field;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** Opened by hand, the list shows everything; while typing, what fits. */
  const [narrowed, setNarrowed] = useState(false);
  const offered = open ? matching(suggestions, narrowed ? value : '') : [];
  const shown = offered.length > 0 && !(narrowed && offered.length === 1 && exact(offered, value));

  const show = (narrow: boolean, at: number) => {
    setNarrowed(narrow);
    setActive(at);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (suggestion: Suggestion) => {
    onType(suggestion.value);
    close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const picked = shown ? offered[active] : undefined;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      if (shown) setActive((active + step + offered.length + (active < 0 && step < 0 ? 1 : 0)) % offered.length);
      else show(false, step > 0 ? 0 : suggestions.length - 1);
    } else if (event.key === 'Tab' && picked) {
      onType(picked.value);
      return;
    } else if (event.key === 'Enter' && shown) {
      if (picked) choose(picked);
      else close();
    } else if (event.key === 'Escape' && shown) close();
    else return;
    event.preventDefault();
  };

  return { offered, active, shown, show, close, choose, onKeyDown };
}

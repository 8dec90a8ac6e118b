// Lets the Escape key lead out of what is shown.
import { useLayoutEffect } from 'preact/hooks';

/** Runs a step at Escape, unless something nearer has taken the key; without a step the key is left alone. */
export function useEscape(step: false | (() => void)): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!step || event.key !== 'Escape' || event.defaultPrevented) return;
      // Else this very key press would close a question that the step asks.
      event.preventDefault();
      step();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

// The way one has come through the views, and the ways on from where one stands.
import { useState } from 'preact/hooks';
import * as en from '../text/en/desk';
import { goTo } from './rows';
import { finished, type Nav, shown, type View } from './view';

/** `onFinish` hears that a step was done. Every visit to a view has a number of its own. */
export function useTrail(first: View, onFinish: () => void) {
  const [stack, setStack] = useState<readonly View[]>(first.at === 'home' ? [first] : [{ at: 'home' }, first]);
  const [visit, setVisit] = useState(0);
  /** What kept the row of a visit from being shown on its sheet. */
  const [trouble, setTrouble] = useState({ visit: 0, text: '' });
  const view: View = stack[stack.length - 1] ?? { at: 'home' };

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
      onFinish();
      go(finished(stack, row, news));
    },
  };
  return { view, visit, trouble: trouble.visit === visit ? trouble.text : '', nav };
}

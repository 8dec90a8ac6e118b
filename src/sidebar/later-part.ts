// The second part of the desk, as the first knows it: what it draws, and how it is fetched, once, when the first stands.
import type { ComponentType } from 'preact';
import type { PanelView } from '../app/api';
import * as en from '../text/en/desk';
import { call } from './server';
import type { Nav, View } from './view';

/** The views that the second part draws: whatever one opens from the desk. */
export type LaterAt = Exclude<View, { at: 'home' }>;

export interface LaterProps {
  readonly view: LaterAt;
  /** Panels seen since the last step was done, by row: shown at once while they are read again. */
  readonly seen: Map<string, PanelView>;
  /** What kept the row from being shown on its sheet. */
  readonly trouble: string;
  /** In the spreadsheet's zone; the desk may not have been asked yet. */
  readonly today: string | undefined;
  /** A row that was added was taken out again: whatever was read since it came in is out of date. */
  readonly onUndone: () => void;
  readonly nav: Nav;
}

type Later = ComponentType<LaterProps>;

let arrived: Later | undefined;
let asked: Promise<Later> | undefined;

/** The second part calls this as soon as it runs: it shares the modules of the first. */
export function arrive(later: Later): void {
  arrived = later;
}

/** Undefined until it is there. */
export const laterPart = (): Later | undefined => arrived;

/** Asks the server for it, once; after a failure anew. */
export function fetchLater(): Promise<Later> {
  asked ??= call('laterPart')
    .then(run)
    .catch((error: Error) => {
      asked = undefined;
      throw error;
    });
  return asked;
}

/** A script that a page puts into itself runs at once, as those that came with the page did. */
function run(code: string): Later {
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  // The part of another build leaves a page alone whose names it does not know.
  if (!arrived) throw new Error(en.page.outdated);
  return arrived;
}

// The workbench's clock as this window reads it: told by the server once, and running on from there unless it stands still.
import type { WallClock } from '../server/wire';

/** What the clock shows now, where it was heard of at `heardAt` by this computer's own. */
export function timeOf({ at, pinned }: WallClock, heardAt: number): number {
  return pinned ? at : at + Date.now() - heardAt;
}

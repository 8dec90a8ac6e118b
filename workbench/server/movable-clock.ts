// The workbench's clock: this computer's, or one that stands still from the start; either can be moved.

export interface MovableClock {
  now(): number;
  /** Stands still unless it is moved. */
  readonly pinned: boolean;
  /** How far a running clock was moved away from this computer's, in milliseconds. */
  ahead(): number;
  /** What it would show had it never been moved. */
  home(): number;
  /** Stands at an instant, until it goes on. */
  stand(at: number): void;
  /** A clock that was running runs on from where it stands. */
  goOn(): void;
}

export function movableClock(pinnedAt: number | undefined, moved = 0): MovableClock {
  let ahead = moved;
  let standing = pinnedAt;
  const home = () => pinnedAt ?? Date.now();
  return {
    now: () => standing ?? Date.now() + ahead,
    pinned: pinnedAt !== undefined,
    ahead: () => ahead,
    home,
    stand(at) {
      standing = at;
    },
    goOn() {
      if (pinnedAt !== undefined || standing === undefined) return;
      ahead = standing - Date.now();
      standing = undefined;
    },
  };
}

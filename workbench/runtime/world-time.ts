// The time that runs live in: the workbench's clock, and ahead of it by what their service calls would have taken on Google.
import type { Clock } from './contract';

export class WorldTime {
  readonly #clock: Clock;
  #ahead = 0;
  #seen = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The clock catches up with the charges as it goes on by itself; who moves it back starts afresh. */
  now(): number {
    const at = this.#clock.now();
    if (at !== this.#seen) {
      this.#ahead = at > this.#seen ? Math.max(this.#seen + this.#ahead - at, 0) : 0;
      this.#seen = at;
    }
    return at + this.#ahead;
  }

  pass(milliseconds: number): void {
    this.now();
    this.#ahead += milliseconds;
  }

  /** Waits by the given means, and is later by exactly so much, however far they moved the clock. */
  sleep(milliseconds: number, wait: (milliseconds: number) => void): void {
    const until = this.now() + milliseconds;
    wait(milliseconds);
    const missing = until - this.now();
    if (missing > 0) this.#ahead += missing;
  }
}

// One outcome of the dry run: how many rows, and when unfolded, which.
import type { ComponentChildren } from 'preact';
import { Icon } from '../frame';

interface VerdictProps {
  readonly tone: 'late' | 'soon' | 'good' | 'quiet';
  readonly title: string;
  readonly count: number;
  /** Unfolded at first. */
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** Nothing is said of an outcome that no row has. */
export function Verdict({ tone, title, count, open, children }: VerdictProps) {
  if (count === 0) return null;
  return (
    <details class="verdict" open={open}>
      <summary>
        <b class={tone}>{title}</b>
        <span class="summary" />
        <span class="fold">
          <Icon name="chevron" />
        </span>
      </summary>
      {children}
    </details>
  );
}

// What the signs of the calendar mean.
import type { ComponentChildren } from 'preact';
import * as en from '../../text/en';

const say = en.calendar.legend;

function Sign({ word, children }: { word: string; children: ComponentChildren }) {
  return (
    <span class="sign">
      <svg width="30" height="16" viewBox="-15 -8 30 16" aria-hidden="true">
        {children}
      </svg>
      {word}
    </span>
  );
}

const DIAMOND = 'M0-6 6 0 0 6-6 0Z';

export function Legend() {
  return (
    <footer class="legend">
      <Sign word={say.done}>
        <circle class="done" r="3.5" />
      </Sign>
      <Sign word={say.next}>
        <circle class="next" r="4.5" />
      </Sign>
      <Sign word={say.later}>
        <circle class="later" r="4.5" />
      </Sign>
      <Sign word={say.late}>
        <line class="late" x1="-8" x2="8" y1="0" y2="0" />
        <circle class="due" cx="-8" r="4.5" />
        <circle class="expected" cx="8" r="4.5" />
      </Sign>
      <Sign word={say.expected}>
        <g class="end">
          <path d={DIAMOND} />
        </g>
      </Sign>
      <Sign word={say.ordered}>
        <g class="ordered">
          <path d={DIAMOND} />
        </g>
      </Sign>
      <Sign word={say.latest}>
        <g class="latest">
          <path d="M-1.5-8h3v16h-3Z" />
        </g>
      </Sign>
      <Sign word={say.closed}>
        <rect class="closed" x="-12" y="-8" width="24" height="16" />
      </Sign>
      <Sign word={say.unknown}>
        <rect class="unknown" x="-12" y="-8" width="24" height="16" />
      </Sign>
      <svg width="0" height="0" aria-hidden="true">
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="#f1f3f4" />
            <line y2="6" stroke="#dadce0" stroke-width="2" />
          </pattern>
          <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
            <circle cx="3" cy="3" r="0.8" fill="#9aa0a6" />
          </pattern>
        </defs>
      </svg>
    </footer>
  );
}

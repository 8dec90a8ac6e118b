// What every view is framed in: the header, notices, the placeholder while the server answers, and the few icons.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import * as en from '../text/en';

const PATHS = {
  back: 'M10 3 5 8l5 5',
  chevron: 'm4 6 4 4 4-4',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.5L13 6M13 3v3h-3',
  calendar: 'M3 4.5h10v8.5H3zM3 7h10M5.5 3v2.5M10.5 3v2.5',
};

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

interface HeaderProps {
  readonly title: string;
  readonly small?: string | undefined;
  readonly onBack?: () => void;
  /** Where that leads, unless it is the desk. */
  readonly back?: string | undefined;
  /** Says where one is after a change of view, for those who do not see it. */
  readonly focused?: boolean;
  readonly children?: ComponentChildren;
}

export function Header({ title, small, onBack, back = en.page.back, focused, children }: HeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <header>
      {onBack && (
        <button type="button" class="round" aria-label={back} title={back} onClick={onBack}>
          <Icon name="back" />
        </button>
      )}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <small title={small}>{small}</small>
      {children}
    </header>
  );
}

/** A sentence that something did not work, with a way on. */
export function Notice({ text, onRetry }: { text: string; onRetry?: (() => void) | undefined }) {
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      {onRetry && (
        <button type="button" class="link" onClick={onRetry}>
          {en.page.tryAgain}
        </button>
      )}
    </div>
  );
}

/** Grey shapes where the answer will stand; heights in pixels. */
export function Skeleton({ heights }: { heights: readonly number[] }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{en.page.loading}</span>
      {heights.map((height, index) => (
        // Shapes have no identity but their place.
        <i key={`${index}:${height}`} style={{ height: `${height}px` }} />
      ))}
    </div>
  );
}

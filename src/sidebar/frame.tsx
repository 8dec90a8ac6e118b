// What every view is framed in: the header, notices, the placeholder while the server answers, and the few icons.
import type { ComponentChildren, ComponentProps } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import * as en from '../text/en/desk';
import type { Way } from './view';

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

/** A button that does something other than send its form. */
export function Button(props: ComponentProps<'button'>) {
  return <button type="button" {...props} />;
}

interface HeaderProps {
  readonly title: string;
  readonly small?: string | undefined;
  readonly back?: Way;
  /** Says where one is after a change of view, for those who do not see it. */
  readonly focused?: boolean;
  readonly children?: ComponentChildren;
}

export function Header({ title, small, back, focused, children }: HeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <header>
      {back && (
        <Button class="round" aria-label={back.backLabel} title={back.backLabel} onClick={back.back}>
          <Icon name="back" />
        </Button>
      )}
      <h1 tabIndex={-1} ref={heading} title={title}>
        {title}
      </h1>
      <small title={small}>{small}</small>
      {children}
    </header>
  );
}

/** Asks the server again for what the view shows. */
export function Refresh({ busy, onClick }: { busy: boolean; onClick: () => void }) {
  return (
    <Button
      class={busy ? 'round turning' : 'round'}
      aria-label={en.page.refresh}
      title={en.page.refresh}
      aria-busy={busy}
      onClick={onClick}
    >
      <Icon name="refresh" />
    </Button>
  );
}

interface NoticeProps {
  readonly text: string;
  readonly onRetry?: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

/** A sentence that something did not work, with a way on. */
export function Notice({ text, onRetry, children }: NoticeProps) {
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      {children}
      {onRetry && (
        <Button class="link" onClick={onRetry}>
          {en.page.tryAgain}
        </Button>
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

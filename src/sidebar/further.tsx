// Buttons that are wanted less often, behind one word that opens them: to a keyboard and a screen reader a disclosure as any.
import type { ComponentChildren } from 'preact';

interface FurtherProps {
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

export function Further({ label, class: look, children }: FurtherProps) {
  return (
    <details class="opens">
      <summary>
        <span class="link">{label}</span>
      </summary>
      <div class={look}>{children}</div>
    </details>
  );
}

// Says that something is under way, and about how far it is when its length is known.
import { useEffect, useState } from 'preact/hooks';
import * as en from '../../text/en';

const TICK_MS = 250;
/** It is not done before the server says so. */
const MOST = 0.95;

interface WorkingProps {
  readonly text: string;
  readonly seconds?: number;
  /** How much of it is done, from 0 to 1, where that is known. */
  readonly share?: number;
}

export function Working({ text, seconds, share }: WorkingProps) {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const start = Date.now();
    const timer = setInterval(() => setPassed((Date.now() - start) / 1000), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const value = share ?? (seconds === undefined ? undefined : Math.min(MOST, passed / seconds));
  return (
    <div class="working">
      <p role="status">{text}</p>
      <progress aria-label={text} max={1} {...(value === undefined ? {} : { value })} />
      {seconds !== undefined && <p class="hint">{en.importing.aboutSeconds(seconds)}</p>}
    </div>
  );
}

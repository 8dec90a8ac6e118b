// Says that something is under way, and about how far it is when its length is known.
import { useEffect, useState } from 'preact/hooks';
import * as en from '../../text/en';

const TICK_MS = 250;
/** It is not done before the server says so. */
const MOST = 0.95;

export function Working({ text, seconds }: { text: string; seconds?: number }) {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const start = Date.now();
    const timer = setInterval(() => setPassed((Date.now() - start) / 1000), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="working">
      <p role="status">{text}</p>
      {seconds === undefined ? (
        <progress aria-label={text} />
      ) : (
        <progress aria-label={text} max={1} value={Math.min(MOST, passed / seconds)} />
      )}
      {seconds !== undefined && <p class="hint">{en.importing.aboutSeconds(seconds)}</p>}
    </div>
  );
}

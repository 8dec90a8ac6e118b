// Google tells onEdit of one edit at a time: while it runs two more wait, and what is typed faster is dropped.

const MOST_WAITING = 2;

/** Calls `handle` now, later or never; what waits is handled before the first call ends. */
export function editQueue(): (handle: () => void) => void {
  const waiting: (() => void)[] = [];
  let isHandling = false;
  return (handle) => {
    if (isHandling) {
      if (waiting.length < MOST_WAITING) waiting.push(handle);
      return;
    }
    isHandling = true;
    try {
      for (let next: (() => void) | undefined = handle; next; next = waiting.shift()) next();
    } finally {
      isHandling = false;
    }
  };
}

// Keeps the engine's timings and banners off the console while it works.

export function quietly<T>(work: () => T): T {
  const { debug, log } = console;
  console.debug = () => {};
  console.log = () => {};
  try {
    return work();
  } finally {
    Object.assign(console, { debug, log });
  }
}

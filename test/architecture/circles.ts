// Finds files that import each other in a loop.

/** Each loop as its files in order; `arrows` gives what a file imports. */
export function circles(files: readonly string[], arrows: (file: string) => readonly string[]): string[][] {
  const reached = new Map(files.map((file) => [file, reach(file, arrows)]));
  const left = new Set(files.filter((file) => reached.get(file)?.has(file)));
  const found: string[][] = [];
  for (const file of left) {
    const circle = [...left].filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file));
    for (const member of circle) left.delete(member);
    found.push(circle.sort());
  }
  return found;
}

function reach(file: string, arrows: (file: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const next = [...arrows(file)];
  for (let to = next.pop(); to !== undefined; to = next.pop()) {
    if (seen.has(to)) continue;
    seen.add(to);
    next.push(...arrows(to));
  }
  return seen;
}

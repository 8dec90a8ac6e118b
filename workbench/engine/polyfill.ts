// Node 20 lacks Object.groupBy, which the engine uses.

function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups[key];
    if (group) group.push(item);
    else groups[key] = [item];
  }
  return groups;
}

export function polyfill(): void {
  if ('groupBy' in Object) return;
  Object.defineProperty(Object, 'groupBy', { value: groupBy, configurable: true, writable: true });
}

// The HTML that the add-on showed last, for its frames to fetch.

const KEPT = 50;

export interface Views {
  put(id: number, html: string): void;
  get(id: number): string | undefined;
}

export function openViews(): Views {
  const views = new Map<number, string>();
  return {
    put(id, html) {
      views.set(id, html);
      for (const old of [...views.keys()].slice(0, -KEPT)) views.delete(old);
    },
    get: (id) => views.get(id),
  };
}

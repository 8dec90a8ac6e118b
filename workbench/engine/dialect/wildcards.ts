// `?` and `*` in what is searched for; `~` before one of them takes it for itself.

/** Anchors go around the pattern, where the whole text is to be like it. */
export function wildcard(pattern: string, anchors: '' | '^$'): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (token, literal?: string, wild?: string) => {
    if (literal) return `\\${literal}`;
    if (wild) return wild === '*' ? '.*' : '.';
    return `\\${token}`;
  });
  return new RegExp(anchors === '' ? source : `^${source}$`, 'isu');
}

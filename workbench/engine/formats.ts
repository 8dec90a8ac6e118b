// Number formats: Google's patterns in the form the engine can draw.

/** Google draws [Red] and conditions in brackets; the engine refuses them, but keeps currencies such as [$€]. */
export function toEngineFormat(pattern: string): string {
  if (pattern === 'General') return '';
  return pattern.replace(/\[h+\]/gi, 'hhhh').replace(/\[(?!\$)[^\]]*\]/g, '');
}

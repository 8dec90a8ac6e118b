// A `"` alone in a cell of a text says that it is as the one above; to a reader of CSV it opens a quotation.
import Papa from 'papaparse';

/** As typesetters write it, which no reader takes for a quotation mark. */
const SAME_AS_ABOVE = '″';

/** How many rows are as wide as most, and how many are not. */
function fitting(text: string, delimiter: string): readonly [fit: number, misfit: number] {
  const widths = new Map<number, number>();
  let rows = 0;
  for (const { length } of Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: true }).data) {
    widths.set(length, (widths.get(length) ?? 0) + 1);
    rows += 1;
  }
  const fit = Math.max(0, ...widths.values());
  return [fit, rows - fit];
}

/** A quotation that goes on in the next line, or an inch: then nobody can tell. */
const isOpen = (line: string) => (line.match(/"/g)?.length ?? 0) % 2 === 1;

/** Lets a lone `"` be no quotation where the rows come out whole by that, and only by that. */
export function withDittoMarks(text: string, separator: string): string {
  const between = separator === '|' ? '\\|' : separator;
  const lone = new RegExp(`(?<=^|${between}) *" *(?=${between}|$)`, 'g');
  const lines = text.split('\n');
  if (!lines.some((line) => line.search(lone) >= 0)) return text;
  const marked = lines.map((line) => {
    const other = line.replace(lone, SAME_AS_ABOVE);
    return other.includes('"') ? line : other;
  });
  if (marked.some(isOpen)) return text;
  const [[fit, misfit], [fitAsIs, misfitAsIs]] = [fitting(marked.join('\n'), separator), fitting(text, separator)];
  return fit > fitAsIs && misfit <= misfitAsIs ? marked.join('\n') : text;
}

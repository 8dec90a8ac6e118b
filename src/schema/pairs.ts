// Names and values that stand side by side above a list: `PO number | 4501 | Vendor | Mill`, `Season: SS27`, `Purchase order 4501`.

export interface Pair {
  readonly name: string;
  readonly value: string;
}

/** Parted by a colon, or before a single word with figures. */
const IN_ONE_CELL = /^(\p{L}[^:]{1,40}):\s*(\S.*)$|^(\p{L}[^:\d]{0,40}?)[\s#]+(\S*\d{2}\S*)$/u;

/** Every cell with what follows it, as far as `isName` takes it for a name; what was a value is no name. */
export function pairsIn(cells: readonly string[], isName: (text: string) => boolean): readonly Pair[] {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const pairs: Pair[] = [];
  for (let at = 0; at < filled.length; at += 1) {
    const cell = filled[at] ?? '';
    const [inside = '', after = ''] =
      IN_ONE_CELL.exec(cell)
        ?.slice(1)
        .filter((part) => part !== undefined) ?? [];
    const name = cell.replace(/\s*:$/, '');
    const value = filled[at + 1];
    if (inside !== '' && isName(inside.trim())) pairs.push({ name: inside.trim(), value: after });
    else if (value !== undefined && isName(name) && !isName(value)) {
      pairs.push({ name, value });
      at += 1;
    }
  }
  return pairs;
}

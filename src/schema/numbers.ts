// Numbers as people type them: grouped, with either decimal mark, and size breakdowns such as `S:20 M:40`.

/** Reads `1,234.50`, `1.234,50`, `1 234` or `14,5`; undefined when it is not one number. */
export function readNumber(typed: string, decimalMark: '.' | ','): number | undefined {
  const bare = typed.replace(/[\s\u00a0\u202f']/g, '');
  if (!/^[-+]?(\d[\d.,]*|[.,]\d+)$/.test(bare)) return undefined;
  const marks = bare.match(/[.,]/g) ?? [];
  const last = marks[marks.length - 1];
  if (last === undefined) return Number(bare);

  const grouped = new RegExp(`^[-+]?[1-9]\\d{0,2}(\\${last}\\d{3})+$`).test(bare);
  const mixed = marks.some((mark) => mark !== last);
  // One mark alone is ambiguous (1.250): the sheet's own decimal mark wins, else three digits behind it mean thousands,
  // unless a leading zero tells a fraction (0,085).
  if (!mixed && grouped && (marks.length > 1 || last !== decimalMark)) return Number(bare.split(last).join(''));
  if (marks.filter((mark) => mark === last).length > 1) return undefined;

  const [whole = '', fraction = ''] = bare.split(last);
  const other = last === '.' ? ',' : '.';
  if (mixed && !new RegExp(`^[-+]?[1-9]\\d{0,2}(\\${other}\\d{3})+$`).test(whole)) return undefined;
  return Number(`${whole.split(other).join('')}.${fraction}`);
}

export interface SizeQuantity {
  readonly size: string;
  readonly quantity: number;
}

/** Reads a size breakdown, `S:20 M:40 L:20`; undefined when a part is not `size:quantity` or a size stands twice. */
export function readSizes(typed: string): readonly SizeQuantity[] | undefined {
  const parts = typed
    .trim()
    .split(/[\s,;]+(?=[^\s,;])|[,;\s]+$/)
    .filter((part) => part !== '');
  const run: SizeQuantity[] = [];
  for (const part of parts) {
    const match = /^([^:=]+)[:=](\d{1,7})$/.exec(part);
    if (!match) return undefined;
    const size = match[1] ?? '';
    if (run.some((other) => other.size.toLowerCase() === size.toLowerCase())) return undefined;
    run.push({ size, quantity: Number(match[2]) });
  }
  return run;
}

export function sumOfSizes(run: readonly SizeQuantity[]): number {
  return run.reduce((sum, { quantity }) => sum + quantity, 0);
}

export function writeSizes(run: readonly SizeQuantity[]): string {
  return run.map(({ size, quantity }) => `${size}:${quantity}`).join(' ');
}

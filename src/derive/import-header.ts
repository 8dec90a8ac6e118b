// Which lines of a file name its columns, and what they say: one line, a group above its parts, or names above their units.
import { currenciesNamed, withoutCurrency } from '../schema/currency-names';
import { plainName } from '../schema/file-words';
import { pairsIn } from '../schema/pairs';
import { isSizeName } from '../schema/size-block';

/** Where the names stand: the first of one or two lines. */
export interface HeaderLines {
  readonly header: number;
  readonly lines: 1 | 2;
}

type Row = readonly string[];

/** A group and one of its parts: `Ex-factory › Planned`. */
const PART_OF = ' › ';

/** Spanish names leave these out as often as not: `Fecha de entrega`, `Fecha entrega`. */
const joined = (name: string) => name.replace(/ (?:de|del|la|el)(?= )| /g, '');

/** What a title says, and what it says without its brackets: `Weight (kg)`. */
function said(title: string): readonly string[] {
  return [title, title.replace(/\((?!\s*[-+±–−/]+\s*\)).*?\)|\[.*?\]/g, ' ')]
    .map(plainName)
    .filter((name) => name !== '');
}

const isNamed = (title: string, names: readonly string[]) =>
  said(title).some((one) => names.some((name) => joined(one) === joined(name)));

/** `Vendor Name`, `Nombre del cliente` are the vendor and the customer. */
const CALLED = / name$|^(?:nombre|razon social) (?:del? (?:la )?)?/;

/** What makes another figure of one that ends alike: `Tax amount`, `Shipped quantity`, `Actual delivery date`. */
const OF_ANOTHER =
  /^(?:tax|vat|iva|discount|paid|open|old|previous|actual|target|retail|delivered|received|shipped|invoiced|cancell?ed|balance|outstanding|min(?:imum)?) /;

/** How well a title names a column: 2 exactly, 1.8 with its currency behind, 1.7 with the word for a name, 1.5 by its part of a group, less than 1 by its last words, the more of them the better, 0 not at all. The first name is the label. */
function likeness(title: string, bare: string, names: readonly string[]): number {
  const [group = '', part] = title.split(PART_OF);
  if (isNamed(title, names)) return 2;
  if (part === undefined && isNamed(bare, names)) return 1.8;
  if (said(title).some((one) => CALLED.test(one) && isNamed(one.replace(CALLED, ''), names))) return 1.7;
  if (part !== undefined) return isNamed(`${part} ${group}`, names) ? 2 : isNamed(part, names) ? 1.5 : 0;
  // Of single words only the label itself says enough: many a header ends with `name`, and any date with `date`.
  const telling = names.filter((name, index) => (index === 0 && name !== 'date') || name.includes(' '));
  const tails = said(title).flatMap((one) =>
    OF_ANOTHER.test(one) ? [] : telling.filter((name) => one.endsWith(` ${name}`)),
  );
  return Math.max(0, ...tails.map(({ length }) => length / 100));
}

/** The same among the titles of a file: a part that several groups have, such as `Qty` of `Ordered` and of `Shipped`, tells nothing. */
export function likenessAmong(titles: Row): (title: string, names: readonly string[]) => number {
  const partOf = (title: string) => plainName(title.split(PART_OF)[1] ?? '');
  const parts = titles.map(partOf);
  const isShared = (title: string) => parts.filter((part) => part === partOf(title)).length > 1;
  const bare = new Map(titles.map((title) => [title, withoutCurrency(title)]));
  return (title, names) => {
    const like = likeness(title, bare.get(title) ?? title, names);
    return like === 1.5 && isShared(title) ? 0 : like;
  };
}

const text = (row: Row, column: number) => (row[column] ?? '').trim();
const isBlank = (row: Row) => row.every((cell) => cell.trim() === '');

const UNIT =
  /^[([]?(?:%|pcs?\.?|pieces|units?|pairs?|sets?|ea|each|uds?\.?|piezas|pares|unidades|kgs?|gr?|lbs?|cm|mm|yds?|cbm|days?|días|[dmya]{1,4}[-/. ][dmya]{1,4}[-/. ][dmya]{1,4}|date|fecha|text|texto|number|número)[)\]]?$/i;

const withoutBrackets = (unit: string) => unit.trim().replace(/^[([]|[)\]]$/g, '');

/** Whether a line only says in what the columns above it are counted. */
function isUnits(lower: Row, upper: Row): boolean {
  const filled = lower.filter((cell) => cell.trim() !== '');
  const isUnder = lower.every((cell, column) => cell.trim() === '' || text(upper, column) !== '');
  return (
    filled.length > 0 &&
    isUnder &&
    filled.every((cell) => UNIT.test(cell.trim()) || currenciesNamed(withoutBrackets(cell)).length > 0)
  );
}

/** A group whose parts may be figures: its sizes. */
const OF_SIZES = /^(?:sizes?|tallas?|size (?:run|breakdown))$/i;

/**
 * Whether two lines complete each other: some columns are named above alone, and every name below is a part of a group
 * that stands over two at least.
 */
function areCompleting(upper: Row, lower: Row): boolean {
  const columns = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => column);
  const goesOn = (column: number) => ['', text(upper, column - 1)].includes(text(upper, column));
  const parts = columns.filter((column) => text(lower, column) !== '');
  const isPart = (column: number) =>
    (column > 0 && goesOn(column) && text(lower, column - 1) !== '') ||
    (text(upper, column) !== '' && goesOn(column + 1) && text(lower, column + 1) !== '');
  const groups = carriedRight(upper, columns.length);
  const isSize = (column: number) => OF_SIZES.test(groups[column] ?? '') && isSizeName(text(lower, column));
  return (
    parts.length > 0 &&
    parts.every((column) => isPart(column) && (!/\d/.test(text(lower, column)) || isSize(column))) &&
    columns.some((column) => text(upper, column) !== '' && text(lower, column) === '')
  );
}

/** A group holds for the blank cells to its right as well, unless the file repeats it by itself. */
function carriedRight(groups: Row, width: number): Row {
  const repeats = groups.some((cell, column) => cell.trim() !== '' && cell.trim() === text(groups, column + 1));
  const carried: string[] = [];
  for (let column = 0; column < width; column += 1) {
    carried.push(text(groups, column) || (repeats ? '' : (carried[column - 1] ?? '')));
  }
  return carried;
}

/** What the columns are called by one line, or by two that belong together. */
export function titlesOf(rows: readonly Row[], { header, lines }: HeaderLines): Row {
  const upper = rows[header] ?? [];
  if (lines === 1) return upper.map((cell) => cell.trim());
  const lower = rows[header + 1] ?? [];
  const width = Math.max(upper.length, lower.length);
  const columns = Array.from({ length: width }, (_, column) => column);
  if (isUnits(lower, upper)) {
    const unit = (column: number) => withoutBrackets(text(lower, column));
    return columns.map((column) => text(upper, column) + (unit(column) && ` (${unit(column)})`));
  }
  const groups = carriedRight(upper, width);
  return columns.map((column) => {
    const [own, group, part] = [text(upper, column), groups[column] ?? '', text(lower, column)];
    // A name of both lines stands in the upper one alone, or in both.
    if (part === '' || part === own) return own;
    return group === '' ? part : group + PART_OF + part;
  });
}

/** How many columns the titles name, in proportion: of `PO number, 4501, Vendor, Mill` every other is no name at all. */
function rating(titles: Row, known: readonly (readonly string[])[]): number {
  const like = likenessAmong(titles);
  const names = known.filter((each) => titles.some((title) => like(title, each) > 1)).length;
  return names === 0 ? 0 : names ** 2 / titles.filter((title) => title !== '').length;
}

/**
 * The line among the first of a file that names the most columns: exports put titles and dates above their header. Two
 * lines are taken together where they name more than either does, or where the lower one completes the upper.
 */
export function headerAmong(known: readonly (readonly string[])[], rows: readonly Row[]): HeaderLines {
  const alone = rows.map((row) => rating(row, known));
  const best = Math.max(0, ...alone);
  const pairs = rows.slice(1).map((lower, header) => {
    const upper = rows[header] ?? [];
    if (isBlank(upper) || isBlank(lower) || isUnits(lower, upper)) return 0;
    return rating(titlesOf(rows, { header, lines: 2 }), known);
  });
  const bestPair = Math.max(0, ...pairs);
  if (bestPair > best) return { header: pairs.indexOf(bestPair), lines: 2 };
  const header = Math.max(0, best > 0 ? alone.indexOf(best) : rows.findIndex((row) => !isBlank(row)));
  const [upper = [], lower = []] = rows.slice(header, header + 2);
  return { header, lines: isUnits(lower, upper) || areCompleting(upper, lower) ? 2 : 1 };
}

/** What the lines above the header say of all rows: a column of ours by its key, as the file names it, and its value. */
export interface StatedAbove {
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

/** A date alone is the day of the print. */
const TELLS_NOTHING = /^(?:date|fecha|id|title)$/;

/** What stands above the header by the names of columns that it lacks itself. */
export function statedAbove(
  known: ReadonlyMap<string, readonly string[]>,
  rows: readonly Row[],
  fits: (key: string, value: string) => boolean,
): readonly StatedAbove[] {
  const keyOf = (name: string) => [...known].find(([, names]) => isNamed(name, names))?.[0];
  const isName = (name: string) => !TELLS_NOTHING.test(plainName(name)) && keyOf(name) !== undefined;
  const stated = new Map<string, StatedAbove>();
  for (const { name, value } of rows.flatMap((row) => pairsIn(row, isName))) {
    const key = keyOf(name);
    if (key !== undefined && !stated.has(key) && fits(key, value)) stated.set(key, { key, name, value });
  }
  return [...stated.values()];
}

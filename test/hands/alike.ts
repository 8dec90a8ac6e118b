// Which tab, column and row of a damaged workbook is which of the sound one, by what stands in them: neither labels nor marks are believed.
import type { AddOn } from '../support/add-on';
import { type Content, contentsOf, figuresOf } from './hand';

/** A tab as it stands: its contents, and what its columns and rows are. */
export interface Seen {
  readonly tab: string;
  /** What it is called: a copy is known by that alone. */
  readonly name: string;
  readonly contents: readonly (readonly Content[])[];
  /** The figures of the same cells, where a person typed formulas. */
  readonly figures: readonly (readonly Content[])[];
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** What stood in the cell of such a row and column before anybody did harm. */
  readonly soundly: (row: number, col: number) => Content;
  /** How often that stood in the tab. */
  readonly held: (content: Content) => number;
}

export interface Original {
  readonly sheetId: number;
  readonly tab: string;
  readonly contents: readonly (readonly Content[])[];
}

/** Tabs that Selvedge writes by itself. */
const OURS = /^(Today|Totals|Reminder log|Log|Working days)$/;

export const originalsOf = (addOn: AddOn): readonly Original[] =>
  addOn.book
    .sheets()
    .filter(({ name }) => !OURS.test(name))
    .map(({ id, name }) => ({ sheetId: id, tab: name, contents: contentsOf(addOn, id) }));

const isFormula = (content: Content) =>
  typeof content === 'string' && /^=(ARRAYFORMULA|IFERROR|MAP|\{|LET)/i.test(content);
export const isBlank = (content: Content | undefined) => content === null || content === undefined || content === '';

/** Of the candidates the one that shares most with these; none where that is less than a third of them. */
function likest<Candidate>(
  cells: readonly Content[],
  candidates: readonly (readonly [Candidate, readonly Content[]])[],
): Candidate | undefined {
  const mine = cells.filter((cell) => !isBlank(cell)).map(String);
  let [best, most] = [undefined as Candidate | undefined, mine.length / 3];
  for (const [candidate, theirs] of candidates) {
    const left = theirs.map(String);
    const shared = mine.filter((cell) => {
      const at = left.indexOf(cell);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    }).length;
    if (shared > most) [best, most] = [candidate, shared];
  }
  return best;
}

interface Standing {
  readonly name: string;
  readonly contents: Original['contents'];
  readonly figures: Original['contents'];
  /** Whether a column is what its header says: so it is where the person meant it. */
  readonly isNamed: boolean;
}

const columnsIn = (contents: Original['contents']) =>
  (contents[0] ?? []).map((label, col) => [String(label ?? ''), contents.map((row) => row[col] ?? null)] as const);

function seen({ tab, contents: sound }: Original, { name, contents, figures, isNamed }: Standing): Seen {
  const width = Math.max(0, ...contents.map((row) => row.length));
  const named = columnsIn(sound).filter(([label]) => label !== '' && !label.startsWith('='));
  const rows = sound
    .slice(1)
    .map((row, index) => [`${tab} ${row.find((cell) => !isBlank(cell)) ?? index}`, row] as const);
  const columns = Array.from({ length: width }, (_, col) => {
    const cells = contents.map((row) => row[col] ?? null);
    if (cells.some(isFormula)) return '=';
    const header = cells.find((cell) => !isBlank(cell)) ?? '';
    if (isNamed && named.some(([label]) => label === header)) return String(header);
    return likest(cells, named) ?? String(header);
  });
  // What a formula fills, and a person's own column, make no row.
  const isFree = (cell: Content, col: number) => isBlank(cell) || !named.some(([label]) => label === columns[col]);
  const whichRows = contents.map((row) => (row.every(isFree) ? 'new' : (likest(row, rows) ?? 'other')));
  return {
    tab,
    name,
    contents,
    figures,
    columns,
    rows: whichRows,
    soundly: (row, col) => {
      const [, cells] = rows.find(([is]) => is === whichRows[row]) ?? [];
      return cells?.[columnsIn(sound).findIndex(([label]) => label === columns[col])] ?? null;
    },
    held: (content) => sound.flat().filter((cell) => asRead(cell) === asRead(content)).length,
  };
}

/** The tabs of a workbook that were there at first, or that hold what one of those held. */
export function seenIn(
  addOn: AddOn,
  originals: readonly Original[],
  { isNamed }: { readonly isNamed: boolean },
): ReadonlyMap<number, Seen> {
  const found = addOn.book.sheets().flatMap(({ id, name }): [number, Seen][] => {
    const contents = contentsOf(addOn, id);
    const original =
      originals.find(({ sheetId }) => sheetId === id) ??
      likest(
        contents[0] ?? [],
        originals.map((each) => [each, each.contents[0] ?? []]),
      );
    return original && !OURS.test(name)
      ? [[id, seen(original, { name, contents, figures: figuresOf(addOn, id), isNamed })]]
      : [];
  });
  return new Map(found);
}

export interface Written {
  /** Cells that hold something they did not: by tab, row and column, with what is there. */
  readonly cells: readonly string[];
  /** The same without what is there now. */
  readonly places: readonly string[];
  /** What a person had in such a cell and has nowhere now. */
  readonly gone: readonly { readonly place: string; readonly content: string }[];
}

/** An id is the same in capitals and without. */
export const inCapitals = (text: string): string =>
  text.replace(/\b(?:ord|shp|exp|mov|sku)-\w+/gi, (id) => id.toUpperCase());

/** Ids are given by number: a new one is any. A number that stands there as a text is none. */
function shownAs(content: Content | undefined): string {
  if (isBlank(content)) return '';
  const shown = inCapitals(String(content)).replace(/^(ORD|SHP|EXP|MOV)-\d+$/, '$1-…');
  return typeof content === 'string' && asRead(content) !== '' && Number.isFinite(Number(asRead(content)))
    ? `text ${shown}`
    : shown;
}

/** Whether a cell still says what it said: the same, a text that is now the number or day it told, a formula whose rows the grid has moved. */
function isSaid(was: Content | undefined, now: Content | undefined): boolean {
  if (isBlank(was) || isBlank(now)) return isBlank(was) && isBlank(now);
  if (typeof was !== 'string' || was === now) return was === now;
  if (typeof now === 'number') return asRead(was) === String(now);
  const form = (formula: string) => formula.replace(/(\$?[A-Z]{1,3}\$?)\d+/g, '$1…');
  return was.startsWith('=') && typeof now === 'string' && form(was) === form(now);
}

/** A tab that was made as a copy has another number each time. */
function contentsNow(addOn: AddOn, sheetId: number, name: string): Content[][] {
  const sheets = addOn.book.sheets();
  const sheet = sheets.find(({ id }) => id === sheetId) ?? sheets.find((each) => each.name === name);
  return sheet ? contentsOf(addOn, sheet.id) : [];
}

type Line = readonly (Content | undefined)[];

/** How many cells of two rows or columns say something else; a formula moves along with what it reads. */
const unlike = (line: Line, other: Line): number =>
  line.filter((was, at) => !(isSaid(was, other[at]) || (isFormula(was ?? null) && isFormula(other[at] ?? null))))
    .length;

/** Where each of these lines stands now, if as many were put between them as there are more of them: so that the fewest cells differ. */
function placesOf(lines: readonly Line[], now: readonly Line[]): readonly number[] {
  const more = Math.max(0, now.length - lines.length);
  let best: readonly { readonly cost: number; readonly at: readonly number[] }[] = [{ cost: 0, at: [] }];
  for (const [index, line] of lines.entries()) {
    const next: { readonly cost: number; readonly at: readonly number[] }[] = [];
    for (let put = 0; put <= more; put += 1) {
      const [from] = best.slice(0, put + 1).sort((one, other) => one.cost - other.cost);
      if (from) next.push({ cost: from.cost + unlike(line, now[index + put] ?? []), at: [...from.at, index + put] });
    }
    best = next;
  }
  return [...best].sort((one, other) => one.cost - other.cost)[0]?.at ?? [];
}

const turned = (rows: readonly Line[]): readonly Line[] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, col) => rows.map((row) => row[col]));

/** Pairs of a line before and after; where one was put in, there was none. */
function paired(lines: readonly Line[], now: readonly Line[]): readonly (readonly [number | undefined, number])[] {
  const places = placesOf(lines, now);
  const added = [...now.keys()].filter((at) => !places.includes(at));
  return [...places.map((at, was) => [was, at] as const), ...added.map((at) => [undefined, at] as const)];
}

export function writtenBetween(before: ReadonlyMap<number, Seen>, addOn: AddOn): Written {
  const [cells, places]: [string[], string[]] = [[], []];
  const changed: { readonly place: string; readonly content: string }[] = [];
  for (const [id, { tab, name, contents, figures, columns, rows }] of before) {
    const after = contentsNow(addOn, id, name);
    const cols = paired(turned(contents), turned(after));
    for (const [row, rowNow] of paired(contents, after))
      for (const [col, colNow] of cols) {
        const was = row === undefined || col === undefined ? null : contents[row]?.[col];
        const now = after[rowNow]?.[colNow];
        const isOurs = col === undefined ? rowNow === 0 || isFormula(after[0]?.[colNow] ?? null) : columns[col] === '=';
        // An edit puts a figure over a formula, and its undo the figure that stood there.
        const figure = row === undefined || col === undefined ? undefined : figures[row]?.[col];
        const isFigure = String(was).startsWith('=') && now === figure;
        if (isOurs || isFormula(now ?? null) || isSaid(was, now) || isFigure) continue;
        const column = col === undefined ? String(after[0]?.[colNow] ?? '') : columns[col];
        const place = `${tab} · ${(row === undefined ? undefined : rows[row]) ?? 'new'} · ${column}`;
        cells.push(`${place} → ${shownAs(now)}`);
        places.push(place);
        if (!isBlank(was)) changed.push({ place, content: `${tab} · ${was}` });
      }
  }
  // What stands elsewhere in its tab was moved.
  const vanished = changed.length > 0 ? vanishedBetween(before, addOn) : [];
  return {
    cells: cells.sort(),
    places: places.sort(),
    gone: changed.filter(({ content }) => vanished.includes(content)),
  };
}

/** A day that was typed as text is the same day. */
function asRead(content: Content): string {
  const text = String(content);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? String(Date.parse(text) / 86_400_000 + 25_569) : text;
}

const digitsIn = (content: Content) => String(content).replace(/[.,\s]/g, '');

/** Whether a number is what a text said that a person had typed with marks of their own: `1.234,5`. */
export const isReadFrom = (text: Content, now: Content | undefined): now is number =>
  typeof text === 'string' &&
  typeof now === 'number' &&
  /^-?\d[\d.,\s]*$/.test(text) &&
  digitsIn(text) === digitsIn(now);

/**
 * What stood in a tab and stands nowhere in it any more, wherever it was moved to. Names of columns are not the person's. Nor is it lost
 * that a repair takes the harm out: where a cell holds again what it held before anybody did harm, and that harm's own word is all that went.
 */
export function vanishedBetween(before: ReadonlyMap<number, Seen>, addOn: AddOn): readonly string[] {
  return [...before].flatMap(([id, { tab, name, contents, columns, rows, soundly, held }]) => {
    const after = contentsNow(addOn, id, name);
    const left = after.flat().map(asRead);
    // A copy of a row has its id, which the row above keeps, until we give it one of its own.
    const isOwnId = (content: Content, now: Content) => /^[A-Z]{3}-\d+ [A-Z]{3}-\d+$/.test(`${content} ${now}`);
    // A table pasted over itself stands twice in part: one of the two may go.
    const isDoubled = (content: Content, row: number) => /^(?:new|other)$/.test(rows[row] ?? '') && held(content) > 0;
    const isHarm = (content: Content, row: number, col: number) =>
      ((!isBlank(soundly(row, col)) && after[row]?.[col] === soundly(row, col)) ||
        isDoubled(content, row) ||
        isOwnId(content, after[row]?.[col] ?? null)) &&
      after.flat().filter((cell) => asRead(cell) === asRead(content)).length >= held(content);
    return contents.flatMap((cells, row) =>
      cells.flatMap((cell, col) => {
        if (isBlank(cell) || columns[col] === '=') return [];
        const at = left.indexOf(asRead(cell));
        if (at >= 0) left.splice(at, 1);
        const isOurs = isFormula(cell) || columns.includes(String(cell));
        return at >= 0 || isOurs || isHarm(cell, row, col) || isReadFrom(cell, after[row]?.[col] ?? null)
          ? []
          : [`${tab} · ${cell}`];
      }),
    );
  });
}

// Which tab, column and row of a damaged workbook is which of the sound one, by what stands in them: neither labels nor marks are believed.
import type { AddOn } from '../support/add-on';
import { type Content, contentsOf } from './hand';

/** A tab as it stands: its contents, and what its columns and rows are. */
export interface Seen {
  readonly tab: string;
  /** What it is called: a copy is known by that alone. */
  readonly name: string;
  readonly contents: readonly (readonly Content[])[];
  readonly columns: readonly string[];
  readonly rows: readonly string[];
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
const isBlank = (content: Content | undefined) => content === null || content === undefined || content === '';

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

const columnsIn = (contents: Original['contents']) =>
  (contents[0] ?? []).map((label, col) => [String(label ?? ''), contents.map((row) => row[col] ?? null)] as const);

function seen({ tab, contents: sound }: Original, name: string, contents: Original['contents']): Seen {
  const width = Math.max(0, ...contents.map((row) => row.length));
  const named = columnsIn(sound).filter(([label]) => label !== '' && !label.startsWith('='));
  const rows = sound
    .slice(1)
    .map((row, index) => [`${tab} ${row.find((cell) => !isBlank(cell)) ?? index}`, row] as const);
  const columns = Array.from({ length: width }, (_, col) => {
    const cells = contents.map((row) => row[col] ?? null);
    if (cells.some(isFormula)) return '=';
    const header = cells.find((cell) => !isBlank(cell)) ?? '';
    return likest(cells, named) ?? String(header);
  });
  return {
    tab,
    name,
    contents,
    columns,
    rows: contents.map((row) => (row.every(isBlank) ? 'new' : (likest(row, rows) ?? 'other'))),
  };
}

/** The tabs of a workbook that were there at first, or that hold what one of those held. */
export function seenIn(addOn: AddOn, originals: readonly Original[]): ReadonlyMap<number, Seen> {
  const found = addOn.book.sheets().flatMap(({ id, name }): [number, Seen][] => {
    const contents = contentsOf(addOn, id);
    const original =
      originals.find(({ sheetId }) => sheetId === id) ??
      likest(
        contents[0] ?? [],
        originals.map((each) => [each, each.contents[0] ?? []]),
      );
    return original && !OURS.test(name) ? [[id, seen(original, name, contents)]] : [];
  });
  return new Map(found);
}

export interface Written {
  /** Cells that hold something they did not: by tab, row and column, with what was there and what is. */
  readonly cells: readonly string[];
  /** The same without what is there now. */
  readonly places: readonly string[];
  /** What a person had in such a cell and has nowhere now. */
  readonly gone: readonly string[];
}

/** Ids are given by number: a new one is any. */
const shownAs = (content: Content | undefined) =>
  isBlank(content) ? '' : String(content).replace(/^(ORD|SHP|EXP|MOV)-\d+$/, '$1-…');

/** A tab that was made as a copy has another number each time. */
function contentsNow(addOn: AddOn, sheetId: number, name: string): Content[][] {
  const sheets = addOn.book.sheets();
  const sheet = sheets.find(({ id }) => id === sheetId) ?? sheets.find((each) => each.name === name);
  return sheet ? contentsOf(addOn, sheet.id) : [];
}

export function writtenBetween(before: ReadonlyMap<number, Seen>, addOn: AddOn): Written {
  const [cells, places, gone]: [string[], string[], string[]] = [[], [], []];
  for (const [id, { tab, name, contents, columns, rows }] of before) {
    const after = contentsNow(addOn, id, name);
    for (let row = 0; row < Math.max(contents.length, after.length); row += 1)
      for (let col = 0; col < Math.max(columns.length, after[row]?.length ?? 0); col += 1) {
        const [was, now] = [contents[row]?.[col], after[row]?.[col]];
        if (columns[col] === '=' || isFormula(now ?? null) || (isBlank(was) && isBlank(now)) || was === now) continue;
        const place = `${tab} · ${rows[row] ?? 'new'} · ${columns[col] ?? ''}`;
        const known = isBlank(was) ? '' : String(was);
        cells.push(`${place} · ${known} → ${shownAs(now)}`);
        places.push(place);
        if (!isBlank(was)) gone.push(`${place} · ${known}`);
      }
  }
  return { cells: cells.sort(), places: places.sort(), gone: gone.sort() };
}

/** A day that was typed as text is the same day. */
function asRead(content: Content): string {
  const text = String(content);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? String(Date.parse(text) / 86_400_000 + 25_569) : text;
}

/** What stood in a tab and stands nowhere in it any more, wherever it was moved to; names of columns are not the person's. */
export function vanishedBetween(before: ReadonlyMap<number, Seen>, addOn: AddOn): readonly string[] {
  return [...before].flatMap(([id, { tab, name, contents, columns }]) => {
    const left = contentsNow(addOn, id, name).flat().map(asRead);
    const held = contents.flatMap((row) => row.filter((cell, col) => !isBlank(cell) && columns[col] !== '='));
    return held.flatMap((cell) => {
      const at = left.indexOf(asRead(cell));
      if (at >= 0) left.splice(at, 1);
      return at >= 0 || isFormula(cell) || columns.includes(String(cell)) ? [] : [`${tab} · ${cell}`];
    });
  });
}

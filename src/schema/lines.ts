// The lines of a tab that lists rows of others: what each holds, and in which columns.
import { type Kind, number, signed, text } from './kinds';
import type { ComputedColumn } from './table';

interface Field {
  readonly name: string;
  readonly kind: Kind;
}

/** What a line holds, left to right. What people see of it comes first. */
export const LINE_FIELDS = [
  { name: 'urgency', kind: signed },
  { name: 'id', kind: text },
  { name: 'table', kind: text },
  { name: 'finding', kind: text },
  { name: 'figure', kind: signed },
  { name: 'row', kind: number },
  { name: 'owner', kind: text },
  { name: 'what', kind: text },
  { name: 'who', kind: text },
  { name: 'waits', kind: text },
  { name: 'unit', kind: text },
  { name: 'tile', kind: text },
  { name: 'first', kind: signed },
  { name: 'second', kind: signed },
] as const satisfies readonly Field[];

export type LineField = (typeof LINE_FIELDS)[number]['name'];

/** How many fields what is shown needs. */
export const SHOWN_FIELDS = 11;

/** How many of each owner and tile there are. */
export const COUNT_FIELDS = [
  { name: 'owner', kind: text },
  { name: 'tile', kind: text },
  { name: 'rows', kind: number },
] as const satisfies readonly Field[];

/** Rows of one tab that lack an id of their own: how many, the first, and whose they are. */
export const LACK_FIELDS = [
  { name: 'rows', kind: number },
  { name: 'first', kind: number },
  { name: 'owner', kind: text },
] as const satisfies readonly Field[];

/** A row that counts nowhere yet. */
export const UNFINISHED_FIELDS = [
  { name: 'id', kind: text },
  { name: 'table', kind: text },
  { name: 'row', kind: number },
  { name: 'owner', kind: text },
] as const satisfies readonly Field[];

/**
 * The blocks of such a tab: lines of what is past, all others, those that are shown, those that the desk reads, the
 * counts. The others would not fit into one formula: what of them lacks an id or is not finished stands by itself.
 */
export const BLOCKS = {
  past: LINE_FIELDS,
  rest: LINE_FIELDS,
  shown: LINE_FIELDS.slice(0, SHOWN_FIELDS),
  desk: LINE_FIELDS,
  count: COUNT_FIELDS,
  lack: LACK_FIELDS,
  unfinished: UNFINISHED_FIELDS,
} as const;

export type BlockName = keyof typeof BLOCKS;

/** `lineUrgency`, the key of a column of a block. */
export const blockKey = (block: BlockName, field: string): string =>
  block + field.slice(0, 1).toUpperCase() + field.slice(1);

/** The keys of a block, left to right; the formula of the first fills them all. */
export const blockKeys = (block: BlockName): readonly string[] =>
  BLOCKS[block].map(({ name }) => blockKey(block, name));

const BLOCK_NAMES = Object.keys(BLOCKS) as BlockName[];

/** The columns that the formula of a column fills: all of its block from the first of it. */
export function filledWith(key: string): readonly string[] {
  return BLOCK_NAMES.map(blockKeys).find(([first]) => first === key) ?? [key];
}

/** The most lines that one tab gives of what is past, and of all else. */
export const MOST_OF_EACH = 60;
export const MOST_SHOWN = 200;
/** The most lines that the desk reads of each tile, and the most counts. */
export const MOST_OF_TILE = 16;
export const MOST_COUNTS = 80;

/** What a formula fills beside the first of its block has none of its own. */
export const SPILLED = '';

const label = (block: BlockName, field: string) => `${block.slice(0, 1).toUpperCase()}${block.slice(1)} ${field}`;

/** The columns of a block. */
export function blockColumns(
  block: BlockName,
  help: string,
  section: string,
): { readonly [key: string]: ComputedColumn } {
  return Object.fromEntries(
    BLOCKS[block].map(({ name, kind }) => [
      blockKey(block, name),
      { label: label(block, name), kind, help, formula: SPILLED, section, width: 90 },
    ]),
  );
}

// The formulas of a tab that lists rows of others: lines stacked from every tab, sorted, filtered by owner, and said in words.
import {
  BLOCKS,
  type BlockName,
  blockKeys,
  type LineField,
  MOST_COUNTS,
  MOST_OF_TILE,
  MOST_SHOWN,
} from '../../schema/lines';
import { keyColumn, type Table } from '../../schema/table';
import type { Placement } from '../dialect/needs';
import { quoted } from '../dialect/syntax';
import {
  clashOf,
  countsOf,
  isTyped,
  lackLines,
  lackOf,
  NEVER,
  NONE_UNFINISHED,
  noLine,
  pastParts,
  resting,
  restParts,
  unfinishedLines,
  unfinishedOf,
  unreadOf,
} from './lines';
import type { ViewPlan } from './plan';
import { scopeOf } from './scope';
import { shownFormulas } from './shown';
import { blanks, block, cell, field, heading, headOf, only, own, type Stage, WIDTH } from './stage';

const headings = (stage: Stage, block: BlockName) =>
  `HSTACK(${blockKeys(block)
    .map((key) => heading(stage, key))
    .join(';')})`;

/** The formulas of a view, by the key of the column in whose header cell they stand. */
export function viewFormulas(view: Table, plan: ViewPlan, place: Placement): ReadonlyMap<string, string> {
  const stage: Stage = { view, plan, place, read: new Set() };
  return new Map(
    [...blockFormulas(stage), ...shownFormulas(stage)].map(([key, body]) => [key, `=ARRAYFORMULA(${body})`]),
  );
}

/** A block as it fills its columns, or the error of what it reads: `guard` gives that error, or any text. */
function filled(stage: Stage, name: BlockName, guard: string, body: string): readonly [string, string] {
  const { length } = BLOCKS[name];
  // Of a column that no formula fills: a cell that names its own column would wait for itself.
  const fits = `ROWS(${own(stage, keyColumn(stage.view))})-1`;
  return [
    headOf(name),
    `IF(LEN(${guard})>=0;VSTACK(${headings(stage, name)};ARRAY_CONSTRAIN(${body};${fits};${length})))`,
  ];
}

const headCell = (stage: Stage, name: BlockName) => cell(stage, headOf(name), 1);
/** What is past stands before all else, and each of the two is sorted. */
const bothLines = (stage: Stage, count: number = WIDTH) =>
  `VSTACK(${block(stage, 'past', count)};${block(stage, 'rest', count)})`;
const both = (stage: Stage, of: LineField) => `VSTACK(${field(stage, 'past', of)};${field(stage, 'rest', of)})`;

const SORTED = `select * where Col1 < ${NEVER} order by Col1, Col2`;
const GROUPED = `select Col1, Col2, count(Col2) where Col2 <> '' group by Col1, Col2 label Col1 '', Col2 '', count(Col2) ''`;

function blockFormulas(stage: Stage): readonly (readonly [string, string])[] {
  const { sources, tiles } = stage.plan;
  const past = sources.flatMap((source) => resting(stage, source, pastParts(stage, source), noLine));
  const rest = sources.flatMap((source) => resting(stage, source, restParts(stage, source), noLine));
  const counted = sources.flatMap((source) => resting(stage, source, countsOf(stage, source), blanks(2)));
  const lack = sources.flatMap((source) => resting(stage, source, lackOf(stage, source), 'HSTACK(0;0;"")'));
  const unfinished = sources.flatMap((source) => resting(stage, source, unfinishedOf(stage, source), NONE_UNFINISHED));
  const sorted = (parts: readonly string[]) =>
    parts.length === 0 ? blanks(WIDTH) : `IFNA(QUERY(VSTACK(${parts.join(';')});"${SORTED}";0);${blanks(WIDTH)})`;
  const grouped = `IFNA(QUERY(VSTACK(${counted.join(';')});"${GROUPED}";0);${blanks(3)})`;
  // A list on Totals that failed leaves the headers of the columns that rest on it as they are.
  const source = [...stage.read, ...stage.place.checks].join('&');
  const lines = `${headCell(stage, 'past')}&${headCell(stage, 'rest')}`;
  const unsure = `${headCell(stage, 'lack')}&${headCell(stage, 'unfinished')}`;
  const ofTile = (tile: string) =>
    `IFNA(ARRAY_CONSTRAIN(FILTER(${bothLines(stage)};${both(stage, 'tile')}=${quoted(tile)});${MOST_OF_TILE};${WIDTH});${blanks(WIDTH)})`;
  const shown = BLOCKS.shown.length;
  const keep = `ISNUMBER(${both(stage, 'urgency')})*((${only(stage)}="")+ISNUMBER(SEARCH(${only(stage)};${both(stage, 'owner')}))>0)`;
  const picked = `IFNA(FILTER(${bothLines(stage, shown)};${keep});${blanks(shown)})`;
  return [
    filled(stage, 'past', source, sorted(past)),
    filled(stage, 'rest', `${source}&${unsure}`, sorted([...rest, ...lackLines(stage), unfinishedLines(stage)])),
    filled(stage, 'lack', source, `VSTACK(${lack.join(';')})`),
    filled(stage, 'unfinished', source, `VSTACK(${unfinished.join(';')})`),
    filled(stage, 'count', source, `ARRAY_CONSTRAIN(${grouped};${MOST_COUNTS + 1};3)`),
    filled(stage, 'desk', lines, `VSTACK(${tiles.map(ofTile).join(';')})`),
    filled(stage, 'shown', lines, `ARRAY_CONSTRAIN(${picked};${MOST_SHOWN};${shown})`),
    ['total', totals(stage)],
  ];
}

/** How many rows there are to be told of, the day that this was found, how many rows there are at all, and what only the rows themselves tell: tabs whose ids leave open which row is meant, cells that cannot be read; and what the rows of a tab add up to. */
function totals(stage: Stage): string {
  const rows = stage.plan.sources.flatMap((source) => {
    return source.isAddedTo ? [`SUM(IF(${isTyped(stage, source)}>0;1;0))`] : [];
  });
  const clashes = stage.plan.sources.flatMap((source) =>
    resting(stage, source, [`${clashOf(stage, source)}+${unreadOf(stage, source)}`], '0'),
  );
  return `IF(LEN(${headCell(stage, 'count')})>=0;VSTACK(${heading(stage, 'total')};SUM(${field(stage, 'count', 'rows')});${stage.place.today};${['0', ...rows].join('+')};${['0', ...clashes].join('+')};${sumOf(stage)}))`;
}

/** What the rows of a tab add up to; no number where one of them has none, as the sum would be too small. */
function sumOf(stage: Stage): string {
  const source = stage.plan.sources.find(({ sum }) => sum);
  if (!source?.sum) return '""';
  const { say, id } = scopeOf(stage, source.table);
  const counts = `(ROW(${id})>1)*IFERROR(${say(source.sum.when)};0)>0`;
  const of = `IFERROR(${say(source.sum.of)};"")`;
  return `IF(SUM(IF(${counts};IF(ISNUMBER(${of});0;1);0))>0;"";SUM(IF(${counts};${of};0)))`;
}

// The lines that each tab gives to a view, and how many there are of each owner and tile.

import { isNumeric, type Kind } from '../../schema/kinds';
import { blockKey, LINE_FIELDS, type LineField, MOST_OF_EACH } from '../../schema/lines';
import { RANK, spoken } from '../../schema/reasons';
import { idPrefix, keyColumn, laidTable } from '../../schema/table';
import { labelColumns, TOTAL_WORDS } from '../../schema/total-row';
import { keyText } from '../dialect/keys';
import { isCounted } from '../dialect/lists';
import { settingText } from '../dialect/settings';
import { quoted } from '../dialect/syntax';
import { isBlank, isTotal, SAME_ID } from '../formula';
import type { ViewSource } from './plan';
import { scopeOf } from './scope';
import { blanks, cell, field, type Stage } from './stage';

/** Urgency tells what is past from what lies ahead, and that from what is to be checked. */
const PAST = -750_000;
const BANDS = [
  { name: 'past', from: -10_000_000, to: PAST },
  { name: 'ahead', from: PAST, to: RANK.falseStock },
  { name: 'check', from: RANK.falseStock, to: 10_000_000 },
] as const;

/** Further than any line: QUERY takes a column for what most of it holds, so that even no line needs its numbers. */
export const NEVER = 9_999_999;
export const noLine = `HSTACK(${LINE_FIELDS.map(({ name, kind }) => (name === 'urgency' ? NEVER : kind.type === 'text' ? '""' : 0)).join(';')})`;

type Line = { readonly [F in LineField]: string };

const stackOf = (line: Line) => `HSTACK(${LINE_FIELDS.map(({ name }) => line[name]).join(';')})`;

/** The most urgent lines that a condition holds for; a row of blanks where it holds for none. */
const mostOf = (line: Line, when: string) =>
  `QUERY(IFNA(FILTER(${stackOf(line)};IFERROR(${when};0));${noLine});"select * order by Col1, Col2 limit ${MOST_OF_EACH}";0)`;

const SNOOZED = 'IF(HAS([Snoozed until]);WHOLEDAY([Snoozed until])>TODAY();0)';
const isText = (expression: string) => `${expression}&""`;

/** A line of a row as its columns tell it. */
function lineOf(stage: Stage, { table, lines, tiles }: ViewSource): Line | undefined {
  if (!lines || !tiles) return undefined;
  const { say, id, none, text } = scopeOf(stage, table);
  const { amount, figure } = lines;
  const [first, second] = (amount?.figures ?? []).map(say);
  const unit = figure?.unit ?? amount?.unit;
  return {
    urgency: say('[Urgency]'),
    id: isText(id),
    table: text(table.name),
    finding: say('[Finding]'),
    figure: figure ? say(figure.of) : none,
    row: `ROW(${id})`,
    owner: isText(say('[Owner]')),
    what: isText(say(lines.what)),
    who: isText(say(lines.who)),
    waits: lines.waits === undefined ? text('') : isText(say(lines.waits.of)),
    unit: unit === undefined ? text('') : isText(say(unit)),
    tile: text(''),
    first: first ?? none,
    second: second ?? none,
  };
}

/** While its desk is off a tab rests. */
export function resting(
  { place }: Stage,
  { desk }: ViewSource,
  parts: readonly string[],
  none: string,
): readonly string[] {
  if (desk === undefined) return parts;
  if (parts.length === 0) return [];
  // The setting is long to say: once for all parts, else ten more tabs would not fit into a cell.
  const isOn = `REGEXMATCH(LOWER(${settingText(desk, place)}&"");"^(${desk.on.join('|')})$")`;
  return [`IF(${isOn};VSTACK(${parts.join(';')});VSTACK(${parts.map(() => none).join(';')}))`];
}

const awake = (say: (expression: string) => string) => `(1-${say(SNOOZED)})`;

export function pastParts(stage: Stage, source: ViewSource): readonly string[] {
  const line = lineOf(stage, source);
  const tile = source.tiles?.past;
  if (!line || tile === undefined) return [];
  const { say, text } = scopeOf(stage, source.table);
  return [mostOf({ ...line, tile: text(tile) }, `ISNUMBER(${line.urgency})*(${line.urgency}<${PAST})*${awake(say)}`)];
}

export function restParts(stage: Stage, source: ViewSource): readonly string[] {
  const line = lineOf(stage, source);
  if (!line) return [];
  const { say } = scopeOf(stage, source.table);
  const when = `ISNUMBER(${line.urgency})*(${line.urgency}>=${PAST})*${awake(say)}`;
  return [mostOf({ ...line, tile: tileOf(line.urgency, source) }, when), ...alsoParts(stage, source, line)];
}

/** In which tile a line stands, by its urgency. */
function tileOf(urgency: string, { tiles = {} }: ViewSource): string {
  const [, ahead, check] = BANDS;
  const of = (tile: string | undefined) => quoted(tile ?? '');
  return `IF(${urgency}<${ahead.from};${of(tiles.past)};IF(${urgency}<${check.from};${of(tiles.ahead)};${of(tiles.check)}))`;
}

/** The finding that a row may have beside the one that its columns tell. */
function alsoParts(stage: Stage, { table, also }: ViewSource, line: Line): readonly string[] {
  if (!also) return [];
  const { say, text, constant } = scopeOf(stage, table);
  const figure = say(also.figure);
  const told = {
    ...line,
    urgency: constant(String(also.rank)),
    finding: text(spoken(also.code)),
    figure,
    tile: text(also.tile),
  };
  return [mostOf(told, `ISNUMBER(${figure})*(${figure}>0)*${awake(say)}`)];
}

const TOTAL_AND_NUMBERS = `(?i)^[-0-9.,E+ ]*(?:${TOTAL_WORDS})[-0-9.,E+ ]*$`;

/** Whether a row holds anything that a person gave: an id that Selvedge gave is nothing yet. */
export const isTyped = (stage: Stage, source: ViewSource): string => typedIn(stage, source, (cells) => cells);

/** The same, but a word for a total beside nothing but numbers is no row. */
const isTypedRow = (stage: Stage, source: ViewSource): string =>
  labelColumns(source.table).length === 0
    ? isTyped(stage, source)
    : typedIn(stage, source, (cells) => `REGEXREPLACE(${cells};"${TOTAL_AND_NUMBERS}";"")`);

function typedIn(stage: Stage, { table }: ViewSource, told: (cells: string) => string): string {
  const { say, id } = scopeOf(stage, table);
  const { inputs } = laidTable(table, stage.place.has);
  const isGiven = (key: string) => key === keyColumn(table) && idPrefix(table) !== undefined;
  const given = Object.entries(inputs).filter(([key, { written }]) => !isGiven(key) && !written);
  const cells = given.map(([, { label }]) => say(`[${label}]`));
  // An error was typed, too; and a formula may hold no more than 50,000 characters, in which this stands many times.
  // An unticked box is in every cell of a column of boxes, down to the last row: nobody has given it.
  return `(ROW(${id})>1)*(IFERROR(LEN(${told(`SUBSTITUTE(${cells.join('&')};FALSE()&"";"")`)});1)>0)`;
}

/** Rows that have no id, rows whose id stands above, and rows with an id that hold nothing that makes them count. */
function idConditions(stage: Stage, source: ViewSource) {
  const { table } = source;
  const { say, id } = scopeOf(stage, table);
  const typed = isTypedRow(stage, source);
  const blank = isBlank(table, stage.view.name, stage.place);
  const status = table.status && say(`[${table.computed[table.status.column]?.label ?? ''}]`);
  const counts = isCounted(table.name, id, stage.place);
  const total = isTotal(table, stage.view.name, stage.place);
  const notTotal = total === '' ? '' : `*(1-${total})`;
  const copied =
    status === undefined
      ? `((ROW(${id})>1)*(1-${blank})*(${id}<>"")*(1-${counts})${notTotal})`
      : `(${status}=${quoted(SAME_ID)})`;
  return {
    unnamed: `(${typed}*(${id}=""))`,
    copied,
    unfinished: `(${typed}*${blank}*(${id}<>"")${notTotal})`,
    /** Any of the three: a row is no more than one of them. */
    unsure: `IFERROR(${typed}*IF(${id}="";1;${blank}${notTotal});0)+IFERROR(${copied}*1;0)`,
  };
}

/** Outweighs all rows of a sheet. */
const MUCH = 100_000_001;

/** Whether a row that counts nowhere yet bears the id of another: only the rows themselves tell which is which. */
export function clashOf(stage: Stage, source: ViewSource): string {
  const { id } = scopeOf(stage, source.table);
  const unfinished = `(${isTyped(stage, source)}*${isBlank(source.table, stage.view.name, stage.place)}*(${id}<>""))`;
  const keys = `IF(ROW(${id})=1;"";${keyText(id)})`;
  const summed = `QUERY(HSTACK(${keys};IF(${unfinished}>0;${MUCH};1));"select sum(Col2) where Col1 <> '' group by Col1 label sum(Col2) ''";0)`;
  return `(MAX(IFNA(${summed};0))>${MUCH})`;
}

/** The rows of a tab that count nowhere yet, as many as are listed of each tab. */
export function unfinishedOf(stage: Stage, source: ViewSource): readonly string[] {
  const { table } = source;
  const { id, say, text } = scopeOf(stage, table);
  const owner = table.inputs.owner ? isText(say('[Owner]')) : text('');
  const { unfinished } = idConditions(stage, source);
  const rows = `FILTER(HSTACK(${isText(id)};${text(table.name)};ROW(${id});${owner});IFERROR(${unfinished};0))`;
  return [`QUERY(IFNA(${rows};${NONE_UNFINISHED});"select * order by Col1 limit ${MOST_OF_EACH}";0)`];
}

/** No row of a sheet has this number; the column stays one of numbers. */
export const NONE_UNFINISHED = 'HSTACK("";"";0;"")';

/** The lines of the rows that count nowhere yet, of all tabs. */
export function unfinishedLines(stage: Stage): string {
  const of = (name: string) => field(stage, 'unfinished', name);
  const row = of('row');
  const constant = (value: string) => `IF(ROW(${row})>0;${value})`;
  const [none, blank] = [constant(''), constant('""')];
  const line: Line = {
    urgency: constant(String(RANK.check)),
    id: isText(of('id')),
    table: isText(of('table')),
    finding: constant(quoted(spoken(stage.plan.codes.unfinished))),
    figure: none,
    row,
    owner: isText(of('owner')),
    what: blank,
    who: blank,
    waits: blank,
    unit: blank,
    tile: constant(quoted(stage.plan.checkTile)),
    first: none,
    second: none,
  };
  return `IFNA(FILTER(${stackOf(line)};ISNUMBER(${row})*(${row}<>0));${noLine})`;
}

/** How many rows of a tab lack an id of their own, the first of them, and whose they are. */
export function lackOf(stage: Stage, source: ViewSource): readonly string[] {
  const { table } = source;
  const { id, say } = scopeOf(stage, table);
  const { unnamed, copied } = idConditions(stage, source);
  // Where an owner was typed the row is one: the condition need not be said again, and a formula may be only so long.
  const conditions = [
    { condition: unnamed, ofOwner: `(${id}="")` },
    { condition: copied, ofOwner: copied },
  ];
  return conditions.map(({ condition, ofOwner }) => {
    // A truth value outweighs every number in a comparison.
    const holds = `IFERROR(${condition}*1;0)`;
    const owner = table.inputs.owner ? `TEXTJOIN(" ";TRUE;IF(IFERROR(${ofOwner}*1;0)>0;${say('[Owner]')};""))` : '""';
    return `HSTACK(SUM(${holds});MIN(IF(${holds}>0;ROW(${id});10^7));${owner})`;
  });
}

/** One line for all rows of a tab that lack an id of their own; it leads to the first. */
function lackLine(stage: Stage, { table, rowsOf }: ViewSource, code: string, at: number): string {
  const of = (name: string) => cell(stage, blockKey('lack', name), at);
  const count = of('rows');
  return stackOf({
    urgency: `IF(${count}>0;${RANK.check};${NEVER})`,
    id: '""',
    table: quoted(table.name),
    finding: quoted(spoken(code)),
    figure: count,
    row: of('first'),
    owner: of('owner'),
    what: `${count}&IF(${count}=1;${quoted(rowsOf.one)};${quoted(rowsOf.many)})`,
    who: '""',
    waits: '""',
    unit: '""',
    tile: quoted(stage.plan.checkTile),
    first: '0',
    second: '0',
  });
}

/** Each tab has two rows in their block, below its header. */
export const lackLines = (stage: Stage): readonly string[] => {
  const { noId, sameId } = stage.plan.codes;
  return stage.plan.sources.flatMap((source, index) =>
    [noId, sameId].map((code, second) => lackLine(stage, source, code, 2 + 2 * index + second)),
  );
};

/** The owner and the tile of every row that needs somebody. */
export function countsOf(stage: Stage, source: ViewSource): readonly string[] {
  const line = lineOf(stage, source);
  const { say, text } = scopeOf(stage, source.table);
  const owner = source.table.inputs.owner ? isText(say('[Owner]')) : text('');
  const pairs = (tile: string, when: string) =>
    `IFNA(FILTER(HSTACK(${owner};${tile});IFERROR(${when};0));${blanks(2)})`;
  const unsure = [pairs(text(stage.plan.checkTile), idConditions(stage, source).unsure)];
  if (!line) return unsure;
  const { also } = source;
  const figure = also && say(also.figure);
  return [
    pairs(tileOf(line.urgency, source), `ISNUMBER(${line.urgency})*${awake(say)}`),
    ...(also ? [pairs(text(also.tile), `ISNUMBER(${figure})*(${figure}>0)*${awake(say)}`)] : []),
    ...unsure,
  ];
}

/** How many cells of a tab hold what their columns cannot read: whatever is no number where numbers are, and no choice where choices are. */
export function unreadOf(stage: Stage, { table }: ViewSource): string {
  const { say } = scopeOf(stage, table);
  // A column that is not laid everywhere may be no column here.
  const inputs = Object.values(table.inputs).filter(({ needs }) => needs === undefined);
  const columnsOf = (isOne: (kind: Kind) => boolean) =>
    inputs.filter(({ kind }) => isOne(kind)).map(({ label }) => say(`[${label}]`));
  const isChosen = (kind: Kind) => kind.type === 'choice' && !kind.several;
  const numbers = columnsOf(isNumeric).join(';');
  const filled = columnsOf((kind) => isNumeric(kind) || isChosen(kind));
  const chosen = inputs.flatMap(({ label, kind }) =>
    kind.type === 'choice' && !kind.several
      ? [`-COUNT(MATCH(${say(`[${label}]`)};VSTACK(${kind.options.map(quoted).join(';')});0))`]
      : [],
  );
  if (filled.length === 0) return '0';
  // Each header is one of the cells that are filled.
  return `(COUNTA(${filled.join(';')})-${filled.length}${numbers === '' ? '' : `-COUNT(${numbers})`}${chosen.join('')})`;
}

// The lines that each tab gives to a view, and how many there are of each owner and tile.
import { LINE_FIELDS, type LineField, MOST_OF_EACH } from '../../schema/lines';
import { RANK, spoken } from '../../schema/reasons';
import { keyColumn, type Table } from '../../schema/table';
import { emit } from '../dialect/emit';
import { isCounted } from '../dialect/lists';
import type { Placement } from '../dialect/needs';
import { settingText } from '../dialect/settings';
import { parseFormula, quoted } from '../dialect/syntax';
import { isBlank, NO_ID, SAME_ID } from '../formula';
import type { ViewSource } from './plan';
import { blanks, isOneOf, type Stage } from './stage';

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

/** How expressions over the columns of a table stand in a formula of the view. */
export function scopeOf(stage: Stage, table: Table) {
  const { place, view, read } = stage;
  const noting: Placement = {
    ...place,
    column(name, label, from) {
      const found = place.column(name, label, from);
      const isComputed = Object.values(table.computed).some((column) => column.label === label);
      if (name === table.name && isComputed) read.add(found.replace(/([A-Z]+):[A-Z]+$/, '$$$1$$1'));
      return found;
    },
  };
  const say = (expression: string) => emit(parseFormula(expression), { about: table.name, from: view.name }, noting);
  const id = say(`[${table.inputs[keyColumn(table)]?.label ?? ''}]`);
  const constant = (value: string) => `IF(ROW(${id})>0;${value})`;
  return { say, id, constant, none: constant(''), text: (value: string) => constant(quoted(value)) };
}

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
  const value = settingText(desk, place);
  return parts.map((part) => `IF(${isOneOf(`LOWER(${value}&"")`, desk.on)};${part};${none})`);
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
  const { unnamed, copied } = idConditions(stage, source);
  const { noId, sameId } = stage.plan.codes;
  const unsure = [idPart(stage, source, unnamed, noId), idPart(stage, source, copied, sameId)];
  if (!line) return unsure;
  const { say } = scopeOf(stage, source.table);
  const when = `ISNUMBER(${line.urgency})*(${line.urgency}>=${PAST})*${awake(say)}`;
  return [mostOf({ ...line, tile: tileOf(line.urgency, source) }, when), ...alsoParts(stage, source, line), ...unsure];
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

/** Rows that have no id, and rows whose id stands above. */
function idConditions(stage: Stage, { table }: ViewSource) {
  const { say, id } = scopeOf(stage, table);
  const status = table.status && say(`[${table.computed[table.status.column]?.label ?? ''}]`);
  if (status !== undefined)
    return { unnamed: `(${status}=${quoted(NO_ID)})`, copied: `(${status}=${quoted(SAME_ID)})` };
  const isThere = `(ROW(${id})>1)*(1-${isBlank(table, stage.view.name, stage.place)})`;
  const counts = isCounted(table.name, id, stage.place);
  return {
    unnamed: `(${isThere}*(${id}=""))`,
    copied: `(${isThere}*(${id}<>"")*(1-${counts}))`,
  };
}

/** One line for all rows of a tab that lack an id of their own; it leads to the first. */
function idPart(stage: Stage, { table, rowsOf }: ViewSource, condition: string, code: string): string {
  const { id, say } = scopeOf(stage, table);
  // A truth value outweighs every number in a comparison.
  const holds = `IFERROR(${condition}*1;0)`;
  const count = `SUM(${holds})`;
  const owner = table.inputs.owner ? `TEXTJOIN(" ";TRUE;IF(${holds}>0;${say('[Owner]')};""))` : '""';
  const line: Line = {
    urgency: `IF(${count}>0;${RANK.check};${NEVER})`,
    id: '""',
    table: quoted(table.name),
    finding: quoted(spoken(code)),
    figure: count,
    row: `MIN(IF(${holds}>0;ROW(${id});10^7))`,
    owner,
    what: `${count}&IF(${count}=1;${quoted(rowsOf.one)};${quoted(rowsOf.many)})`,
    who: '""',
    waits: '""',
    unit: '""',
    tile: quoted(stage.plan.checkTile),
    first: '0',
    second: '0',
  };
  return stackOf(line);
}

/** The owner and the tile of every row that needs somebody. */
export function countsOf(stage: Stage, source: ViewSource): readonly string[] {
  const line = lineOf(stage, source);
  const { say, text } = scopeOf(stage, source.table);
  const owner = source.table.inputs.owner ? isText(say('[Owner]')) : text('');
  const pairs = (tile: string, when: string) =>
    `IFNA(FILTER(HSTACK(${owner};${tile});IFERROR(${when};0));${blanks(2)})`;
  const { unnamed, copied } = idConditions(stage, source);
  const check = text(stage.plan.checkTile);
  const unsure = [unnamed, copied].map((when) => pairs(check, when));
  if (!line) return unsure;
  const { also } = source;
  const figure = also && say(also.figure);
  return [
    pairs(tileOf(line.urgency, source), `ISNUMBER(${line.urgency})*${awake(say)}`),
    ...(also ? [pairs(text(also.tile), `ISNUMBER(${figure})*(${figure}>0)*${awake(say)}`)] : []),
    ...unsure,
  ];
}

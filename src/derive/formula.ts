// Compiles a formula from the trade's words to Google Sheets: structured references to whole columns, sums to rollups.
import { isNumeric, type Kind } from '../schema/kinds';
import { MINOR_UNITS } from '../schema/minor-units';
import { keyColumn, type Table } from '../schema/table';

/*
 * The dialect, beyond Google's own functions:
 *   [Column]                own column          Table[Column]   column of another tab
 *   HAS(x) NUM(x) POS(x)    a number or date is there; the number, else 0; the number above 0, else 0
 *   WHOLEDAY(x)             the day without its time, blank when there is none
 *   PAST(x) WITHIN(x;n)     a day before today; a day at most n days ahead
 *   FRACTION(x)             a percentage however it was typed: 3 and 0.03 are three hundredths
 *   MONEY(x;c)              an amount to the minor unit of the currency c, a half away from zero
 *   SETTING("a";"b")        one setting         SETTINGOF("a";x)  the setting of each row's item
 *   LOOKUPBY(keys;x;values) the first row of another tab whose key is x
 *   SUMBY(keys;x;values;conditions…)            the sum over another tab, by key
 */

export type Node =
  | { readonly type: 'raw'; readonly text: string }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'column'; readonly table: string | undefined; readonly label: string }
  | { readonly type: 'group'; readonly items: Expression }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Expression[] };
export type Expression = readonly Node[];

/** A sum over a tab by key, and where on Totals it stands once placed. */
export interface Rollup {
  /** The table that is summed. */
  readonly table: string;
  /** The label of its key column. */
  readonly key: string;
  readonly sums: readonly RollupSum[];
}
export interface RollupSum {
  readonly identity: string;
  /** What it is called on the Totals tab. */
  readonly title: string;
  readonly value: string;
  readonly conditions: readonly Expression[];
}
export interface SettingNeed {
  readonly setting: string;
  readonly item: string;
}

/** What holds for an item while Settings has no row of it. */
export interface ItemDefault {
  readonly item: string;
  readonly value: string | number;
}

/** Where things stand now, so that formulas can point at them. */
export interface Placement {
  /** The sheet reference of a column as `'Stock moves'!C:C`, or `C:C` when `from` is its own tab. */
  column(table: string, label: string, from: string | undefined): string;
  /** The key column and the value column of a rollup's sum on Totals, and the cell that shows whether it failed. */
  sum(identity: string): { readonly keys: string; readonly values: string; readonly check: string };
  /** The cell on Totals that holds a setting. */
  setting(need: SettingNeed): string;
  /** What a setting holds for items that have no row in Settings. */
  defaults(setting: string): readonly ItemDefault[];
  kind(table: string, label: string): Kind;
}

const TOKEN =
  /(?<space>\s+)|(?<text>"(?:[^"]|"")*")|(?<column>(?:[A-Z][A-Za-z ]*)?\[[^\]]+\])|(?<word>[A-Z][A-Z0-9.]*)|(?<number>\d+)|(?<operator><=|>=|<>|[-+*/^&=<>])|(?<punctuation>[();])/y;

/** Parses one formula of a table's declaration; a sentence of what is wrong is thrown to its author. */
export function parseFormula(source: string): Expression {
  let at = 0;
  const next = (): { kind: string; text: string } | undefined => {
    while (at < source.length) {
      TOKEN.lastIndex = at;
      const groups = TOKEN.exec(source)?.groups;
      const found = Object.entries(groups ?? {}).find(([, text]) => text !== undefined);
      if (!found) throw new Error(`The formula cannot be read at “${source.slice(at, at + 20)}”.`);
      at += found[1].length;
      if (found[0] !== 'space') return { kind: found[0], text: found[1] };
    }
    return undefined;
  };

  const parseUntil = (ends: string): { items: Node[]; end: string } => {
    const items: Node[] = [];
    for (let token = next(); token !== undefined; token = next()) {
      if (ends.includes(token.text)) return { items, end: token.text };
      if (token.kind === 'text') items.push({ type: 'text', value: token.text.slice(1, -1) });
      else if (token.kind === 'column') items.push(columnNode(token.text));
      else if (token.text === '(') items.push(openGroup(items));
      else items.push({ type: 'raw', text: token.text });
    }
    if (ends !== '') throw new Error(`The formula “${source}” lacks a closing parenthesis.`);
    return { items, end: '' };
  };

  const openGroup = (before: Node[]): Node => {
    const last = before[before.length - 1];
    if (last?.type !== 'raw' || !/^[A-Z]/.test(last.text)) return { type: 'group', items: parseUntil(')').items };
    before.pop();
    const args: Expression[] = [];
    for (;;) {
      const { items, end } = parseUntil(';)');
      args.push(items);
      if (end === ')') break;
    }
    const none = args.length === 1 && args[0]?.length === 0;
    return { type: 'call', name: last.text, args: none ? [] : args };
  };

  return parseUntil('').items;
}

function columnNode(text: string): Node {
  const open = text.indexOf('[');
  return { type: 'column', table: open === 0 ? undefined : text.slice(0, open), label: text.slice(open + 1, -1) };
}

/** The formula's canonical text, by which equal sums are found. */
export function writeExpression(expression: Expression): string {
  return expression
    .map((node) => {
      if (node.type === 'raw') return node.text;
      if (node.type === 'text') return `"${node.value}"`;
      if (node.type === 'column') return `${node.table ?? ''}[${node.label}]`;
      if (node.type === 'group') return `(${writeExpression(node.items)})`;
      return `${node.name}(${node.args.map(writeExpression).join(';')})`;
    })
    .join('');
}

/** Every call of that name anywhere in an expression. */
export function callsOf(name: string, expression: Expression): readonly (readonly Expression[])[] {
  return expression.flatMap((node) => {
    if (node.type === 'group') return callsOf(name, node.items);
    if (node.type !== 'call') return [];
    return [...(node.name === name ? [node.args] : []), ...node.args.flatMap((arg) => callsOf(name, arg))];
  });
}

function columnOf(expression: Expression | undefined): { readonly table: string; readonly label: string } {
  const node = expression?.[0];
  if (expression?.length !== 1 || node?.type !== 'column' || node.table === undefined) {
    throw new Error(
      `“${writeExpression(expression ?? [])}” should be one column of another tab, such as Orders[Order ID].`,
    );
  }
  return { table: node.table, label: node.label };
}

function textOf(expression: Expression | undefined): string {
  const node = expression?.[0];
  if (node?.type !== 'text')
    throw new Error(`“${writeExpression(expression ?? [])}” should be a text in quotation marks.`);
  return node.value;
}

export function settingNeed(args: readonly Expression[]): SettingNeed {
  return { setting: textOf(args[0]), item: args[1] === undefined ? '' : textOf(args[1]) };
}

/** The sum that one SUMBY asks for: its table, its key column and what is summed under which conditions. */
export function sumNeed(args: readonly Expression[]): { table: string; key: string; sum: RollupSum } {
  const key = columnOf(args[0]);
  const value = columnOf(args[2]);
  if (key.table !== value.table) throw new Error(`SUMBY sums ${value.table} by a column of ${key.table}.`);
  const conditions = args.slice(3);
  const identity = [key.table, key.label, value.label, ...conditions.map(writeExpression)].join('|');
  const title = [value.label, ...conditions.map(writeExpression)].join(', ');
  return { table: key.table, key: key.label, sum: { identity, title, value: value.label, conditions } };
}

/** Text keys as both sides of every comparison see them: no case, no outer spaces, no errors. */
const keyText = (reference: string) => `LOWER(TRIM(IFERROR(${reference};"")&""))`;

/** Keys of a column without its header. */
const keysOf = (reference: string) => `IF(ROW(${reference})=1;"";${keyText(reference)})`;

/** Emits an expression for Google Sheets, as seen from the tab `from` (undefined: from Totals). */
function emit(expression: Expression, place: Placement, from: string | undefined): string {
  return expression.map((node) => emitNode(node, place, from)).join('');
}

function emitNode(node: Node, place: Placement, from: string | undefined): string {
  if (node.type === 'raw') return node.text;
  if (node.type === 'text') return `"${node.value}"`;
  if (node.type === 'group') return `(${emit(node.items, place, from)})`;
  if (node.type === 'column') {
    const table = node.table ?? from;
    if (table === undefined) throw new Error(`[${node.label}] needs the name of its tab here.`);
    return place.column(table, node.label, from);
  }
  return emitCall(node.name, node.args, place, from);
}

function emitCall(name: string, args: readonly Expression[], place: Placement, from: string | undefined): string {
  const arg = (index: number) => emit(args[index] ?? [], place, from);
  const x = () => arg(0);
  switch (name) {
    case 'HAS':
      holdNumeric(args[0], place, from);
      return `ISNUMBER(${x()})`;
    case 'NUM':
      return `IF(ISNUMBER(${x()});${x()};0)`;
    case 'POS':
      return `IF(ISNUMBER(${x()});IF(${x()}>0;${x()};0);0)`;
    case 'WHOLEDAY':
      return `IF(ISNUMBER(${x()});INT(${x()});)`;
    case 'PAST':
      return `IF(ISNUMBER(${x()});INT(${x()})<TODAY();FALSE)`;
    case 'WITHIN':
      return `IF(ISNUMBER(${x()});INT(${x()})<=TODAY()+${arg(1)};FALSE)`;
    case 'FRACTION':
      return `IF(${x()}>=1;${x()}/100;${x()})`;
    case 'MONEY':
      // A billionth more: 4.995 is a hair below itself.
      return `ROUND((${x()})+IF((${x()})<0;-1;1)/10^9;${decimalsOf(arg(1))})`;
    case 'SETTING':
      return place.setting(settingNeed(args));
    case 'SETTINGOF':
      return emitSettingOf(textOf(args[0]), arg(1), place, from);
    case 'LOOKUPBY':
      return emitLookup(columnOf(args[0]), arg(1), columnOf(args[2]), place, from);
    case 'SUMBY': {
      const { keys, values, check } = place.sum(sumNeed(args).sum.identity);
      // A rollup that failed must not read as a sum of 0, and 0.1 + 0.2 − 0.3 must.
      return `IF(ISERROR(${check});${check};ROUND(XLOOKUP(${keyText(arg(1))};${keys};${values};0);9))`;
    }
    default:
      return `${name}(${args.map((_, index) => arg(index)).join(';')})`;
  }
}

/** How many decimals the currency in a cell has. */
function decimalsOf(currency: string): string {
  const lists = Object.entries(MINOR_UNITS).map(
    ([decimals, codes]) => `IF(ISNUMBER(FIND(" "&UPPER(TRIM(${currency}))&" ";" ${codes} "));${decimals};`,
  );
  return `${lists.join('')}2${')'.repeat(lists.length)}`;
}

function holdNumeric(expression: Expression | undefined, place: Placement, from: string | undefined): void {
  const node = expression?.[0];
  const table = node?.type === 'column' ? (node.table ?? from) : undefined;
  if (node?.type !== 'column' || table === undefined) throw new Error('HAS asks for one column.');
  if (!isNumeric(place.kind(table, node.label)))
    throw new Error(`HAS asks for a number or a date; ${node.label} holds text.`);
}

function emitLookup(
  keys: { readonly table: string; readonly label: string },
  key: string,
  values: { readonly table: string; readonly label: string },
  place: Placement,
  from: string | undefined,
): string {
  const column = place.column(keys.table, keys.label, from);
  return `IF(${keyText(key)}="";;XLOOKUP(${keyText(key)};${keysOf(column)};${place.column(values.table, values.label, from)};""))`;
}

function emitSettingOf(setting: string, key: string, place: Placement, from: string | undefined): string {
  const column = (label: string) => place.column('Settings', label, from);
  const items = `IF(${keyText(column('Setting'))}="${setting.toLowerCase()}";${keyText(column('Item'))};"")`;
  const rest = place.defaults(setting);
  // A row of one's own comes first, even with a blank value.
  const above = (range: string, below: readonly string[]) =>
    below.length === 0 ? range : `VSTACK(${[range, ...below.map((text) => `"${text}"`)].join(';')})`;
  const keys = above(
    items,
    rest.map(({ item }) => item.toLowerCase()),
  );
  const values = above(
    column('Value'),
    rest.map(({ value }) => String(value)),
  );
  return `IF(${keyText(key)}="";;XLOOKUP(${keyText(key)};${keys};${values};""))`;
}

/**
 * The formula that stands in the header cell of a computed column: its own label in row 1, blank where the row has no
 * id, else the rule. The status also speaks for rows that hold something but no id yet.
 */
export function columnFormula(table: Table, computed: string, place: Placement): string {
  const column = table.computed[computed];
  if (!column) throw new Error(`${table.name} has no computed column ${computed}.`);
  const own = (key: string) => place.column(table.name, table.inputs[key]?.label ?? '', table.name);
  const id = own(keyColumn(table));
  const rule = emit(parseFormula(column.formula), place, table.name);
  const body =
    table.status?.column === computed
      ? `IF(${Object.keys(table.inputs)
          .map((key) => `ISBLANK(${own(key)})`)
          .join('*')};;IF(${id}="";"No ID";${rule}))`
      : `IF(${id}="";;${rule})`;
  return `=ARRAYFORMULA(IF(ROW(${id})=1;"${column.label}";${body}))`;
}

/** The one QUERY that sums a tab by a key: the normalised key, then a column for each sum. */
export function rollupFormula(rollup: Rollup, place: Placement): string {
  const column = (label: string) => place.column(rollup.table, label, undefined);
  const sums = rollup.sums.map(({ value, conditions }) => {
    const held = [
      ...conditions.map((condition) => `(${emit(condition, place, undefined)})`),
      `ISNUMBER(${column(value)})`,
    ];
    return `IFERROR(IF(${held.join('*')};${column(value)};0);0)`;
  });
  const totals = rollup.sums.map((_, index) => `sum(Col${index + 2})`);
  const labels = ['Col1', ...totals].map((total) => `${total} ''`);
  const query = `select Col1, ${totals.join(', ')} where Col1 <> '' group by Col1 label ${labels.join(', ')}`;
  // Nothing to sum is no error.
  return `=ARRAYFORMULA(IFNA(QUERY(HSTACK(${[keysOf(column(rollup.key)), ...sums].join(';')});"${query}";0);""))`;
}

/** The cell that holds one setting, or its default while the setting is missing or not of its kind. */
export function settingFormula({ setting, item }: SettingNeed, fallback: string | number, place: Placement): string {
  const column = (label: string) => place.column('Settings', label, undefined);
  const wanted = `${setting}|${item}`.toLowerCase();
  const keys = `${keyText(column('Setting'))}&"|"&${keyText(column('Item'))}`;
  const found = `XLOOKUP("${wanted}";${keys};${column('Value')};"")`;
  return typeof fallback === 'number'
    ? `=ARRAYFORMULA(IF(ISNUMBER(${found});${found};${fraction(fallback)}))`
    : `=ARRAYFORMULA(IF(${found}="";"${fallback}";${found}))`;
}

/** A number without a decimal mark, which a comma locale would not read: 0.03 is 3/100. */
function fraction(value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals === 0 ? String(value) : `${Math.round(value * 10 ** decimals)}/${10 ** decimals}`;
}

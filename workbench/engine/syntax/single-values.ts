// Where a formula that is no array formula takes one value of a range or array: the one beside it, or the first.
import { type Argument, isError, isMatrix, type Matrix, scalarOf, type Value, wrongValue } from '../dialect/values';
import type { Node } from './parse';
import type { Evaluate, Scope } from './scope';

const named = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Each of their arguments is one value. */
const SINGLES = named(`
  ADD MINUS MULTIPLY DIVIDE POWER UMINUS UNARY.PERCENT EQ NE LT LTE GT GTE POW CONCAT NOT
  LEN LOWER UPPER TRIM PROPER LEFT RIGHT MID SUBSTITUTE REPLACE REPT FIND SEARCH EXACT VALUE TEXT TO_TEXT TO_DATE CHAR CODE UNICHAR
  UNICODE CLEAN FIXED DOLLAR SPLIT REGEXMATCH REGEXEXTRACT REGEXREPLACE HYPERLINK ENCODEURL
  ROUND ROUNDUP ROUNDDOWN INT TRUNC ABS SQRT MOD SIGN LN LOG LOG10 EXP CEILING FLOOR MROUND QUOTIENT EVEN ODD
  DATE YEAR MONTH DAY WEEKDAY WEEKNUM ISOWEEKNUM HOUR MINUTE SECOND TIME EDATE EOMONTH DATEVALUE TIMEVALUE DATEDIF DAYS
  ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISERROR ISERR ISNA ISEMAIL ISURL ISDATE ISEVEN ISODD
`);

/** Of these, some are: by their places, or by which of each pair. */
const SOME: Readonly<Record<string, (index: number) => boolean>> = {
  '&': () => true,
  IF: (index) => index === 0,
  VLOOKUP: (index) => index !== 1,
  HLOOKUP: (index) => index !== 1,
  MATCH: (index) => index !== 1,
  XLOOKUP: (index) => index === 0,
  XMATCH: (index) => index === 0,
  LARGE: (index) => index === 1,
  SMALL: (index) => index === 1,
  COUNTIF: (index) => index === 1,
  SUMIF: (index) => index === 1,
  AVERAGEIF: (index) => index === 1,
  COUNTIFS: (index) => index % 2 === 1,
  SUMIFS: (index) => index > 0 && index % 2 === 0,
  AVERAGEIFS: (index) => index > 0 && index % 2 === 0,
  MAXIFS: (index) => index > 0 && index % 2 === 0,
  MINIFS: (index) => index > 0 && index % 2 === 0,
};

/** They take ranges, and make no array formula of what stands in them. */
const AGGREGATES = named(`
  SUM AVERAGE MAX MIN COUNT COUNTA COUNTBLANK COUNTUNIQUE PRODUCT MEDIAN MODE STDEV VAR AND OR XOR CONCATENATE JOIN TEXTJOIN
  IFERROR IFNA
`);

/** Whether a function leaves its arguments outside array formulas; of every other it is not known, or it does not. */
export const leavesSingle = (name: string): boolean => SINGLES.has(name) || AGGREGATES.has(name) || name in SOME;

const takesOne = (name: string, index: number): boolean => SINGLES.has(name) || SOME[name]?.(index) === true;

const REFERENCES = named('INDIRECT OFFSET');
const isPlace = (node: Node): boolean =>
  node.type === 'reference' || node.type === 'name' || (node.type === 'call' && REFERENCES.has(node.name));

/** What stands for an argument of a function outside array formulas. */
export function singled(name: string, index: number, node: Node, evaluate: Evaluate): Evaluate {
  return takesOne(name, index) ? oneOf(node, evaluate) : evaluate;
}

export function oneOf(node: Node, evaluate: Evaluate): Evaluate {
  if (node.type === 'number' || node.type === 'text' || node.type === 'boolean' || node.type === 'empty')
    return evaluate;
  const beside = isPlace(node);
  return (scope) => {
    const argument = evaluate(scope);
    if (!isMatrix(argument) || (argument.length === 1 && argument[0]?.length === 1)) return argument;
    return beside ? besideFormula(argument, scope) : scalarOf(argument);
  };
}

interface Placed extends Value {
  readonly position?: { readonly row: number; readonly col: number };
}

/** Of a column the value in the formula's row, of a row the one in its column. */
function besideFormula(range: Matrix, { run }: Scope): Argument {
  const { __originCellPosition: origin } = run.context;
  const [first] = range[0] ?? [];
  if (first && isError(first) && !('position' in first)) return first;
  const { position: corner } = (first ?? {}) as Placed;
  if (!origin || !corner) return range;
  const [col, row] = [origin.col - corner.col, origin.row - corner.row];
  const found = range.length === 1 ? range[0]?.[row] : (range[0]?.length ?? 0) === 1 ? range[col]?.[0] : undefined;
  return found ?? noneBeside;
}

const noneBeside = wrongValue('An array value could not be found.');

/** `A2:A9`, `{…}`, a name, or what gives an array. */
const MAY_BE_MANY =
  /[:{]|\b(?:SPLIT|FILTER|SORTN?|UNIQUE|SEQUENCE|FLATTEN|TRANSPOSE|QUERY|INDIRECT|OFFSET|[HV]STACK|TO(?:ROW|COL))\s*\(/i;
const A_NAME = /(?<![\w.$'"!])(?!(?:TRUE|FALSE)\b|\$?[A-Z]{1,3}\$?\d+\b)[A-Z_][\w.]*(?![\w.(!:'$])/i;
const ARRAY_FORMULA = /^=\s*ARRAYFORMULA\(.*\)$/is;

/** Whether a formula holds more than one value where it may want one. */
export const wantsOne = (formula: string): boolean =>
  !ARRAY_FORMULA.test(formula) && (MAY_BE_MANY.test(formula) || A_NAME.test(formula));

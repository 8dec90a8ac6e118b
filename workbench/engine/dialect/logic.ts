// Conditions and tests of type; an empty branch is a true blank.
import { headIn } from '../columns';
import { refusedSizes } from './references';
import { type Definition, detached, type Functions } from './registry';
import {
  type Argument,
  asTruth,
  BLANK,
  isError,
  isMatrix,
  type Matrix,
  matrixOf,
  notAvailable,
  scalarOf,
  spread,
  truthOf,
  type Value,
  wrongValue,
} from './values';

export const logic: Functions = {
  ARRAYFORMULA: { args: ['array'], rowWise: 'all', compute: (array) => detached(array ?? BLANK) },
  IF: { args: ['condition', 'then', 'otherwise?'], rowWise: 'all', compute: (...args) => choose(args) },
  IFS: {
    args: ['condition', 'value', 'more…'],
    rowWise: 'all',
    compute: (...args) => {
      if (args.length % 2 !== 0) return notAvailable('Wrong number of arguments.');
      // A plain TRUE at the end does not spread beside conditions that are arrays.
      return (
        refusedSizes(
          'IFS',
          args.filter((_, index) => index % 2 === 0),
        ) ?? spread(args, firstTrue)
      );
    },
  },
  IFERROR: {
    args: ['value', 'otherwise?'],
    rowWise: 'all',
    compute: (value, otherwise) => spread([value, otherwise], (known, other) => (isError(known) ? other : known)),
  },
  IFNA: {
    args: ['value', 'otherwise?'],
    rowWise: 'all',
    compute: (value, otherwise) =>
      spread([value, otherwise], (known, other) => (known.value === '#N/A' ? other : known)),
  },
  NOT: {
    args: ['value'],
    rowWise: 'all',
    compute: (value) =>
      spread([value], (known) => {
        if (isError(known)) return known;
        // An empty text counts as FALSE here, and nowhere else.
        const truth = known.value === '' ? false : truthOf(known);
        return typeof truth === 'boolean' ? asTruth(!truth) : truth;
      }),
  },
  ISBLANK: test(({ value }) => value === null),
  ISNUMBER: test(({ value }) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value.value === 'string' && !isError(value)),
  ISNONTEXT: test((value) => typeof value.value !== 'string' || isError(value)),
  ISLOGICAL: test(({ value }) => typeof value === 'boolean'),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.value !== '#N/A'),
  ISNA: test(({ value }) => value === '#N/A'),
  N: {
    args: ['value'],
    rowWise: 'all',
    compute: (value) => spread([value], (known) => (isError(known) ? known : { value: numberIn(known) })),
  },
  T: {
    args: ['value'],
    rowWise: 'all',
    compute: (value) =>
      spread([value], (known) => (typeof known.value === 'string' ? { value: known.value } : { value: '' })),
  },
  'ERROR.TYPE': {
    args: ['value'],
    rowWise: 'all',
    compute: (value) =>
      spread([value], (known) => {
        const type = errorTypes[String(known.value)];
        return type === undefined ? notAvailable('The value is no error.') : { value: type };
      }),
  },
};

const errorTypes: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#ERROR': 3,
  '#REF': 4,
  '#SPILL!': 4,
  '#CYCLE': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#BAD_EXPR': 8,
};

function numberIn({ value }: Value): number {
  if (typeof value === 'number') return value;
  return value === true ? 1 : 0;
}

function test(holds: (value: Value) => boolean): Definition {
  return { args: ['value'], rowWise: 'all', compute: (value) => spread([value], (known) => asTruth(holds(known))) };
}

function choose(args: readonly Argument[]): Value | Matrix {
  const [condition, then] = args;
  const otherwise = args.length < 3 ? { value: false } : args[2];
  if (isMatrix(condition) && (condition.length > 1 || (condition[0]?.length ?? 0) > 1)) {
    const pick = (one: Value, yes: Value, no: Value): Value => {
      if (isError(one)) return one;
      const truth = truthOf(one);
      return typeof truth === 'boolean' ? (truth ? yes : no) : truth;
    };
    return spread([condition, then, otherwise], pick, chosenBelow(condition, then, otherwise));
  }
  const one = scalarOf(condition);
  if (isError(one)) return one;
  const truth = truthOf(one);
  if (typeof truth !== 'boolean') return truth;
  return (truth ? then : otherwise) ?? BLANK;
}

/** Where the condition is the same in all rows below, only the branch that it picks can differ there. */
function chosenBelow(condition: Matrix, then: Argument, otherwise: Argument): number | undefined {
  const [line, ...others] = condition;
  const last = line?.[line.length - 1];
  if (!line || !last || others.length > 0 || line.length === 1) return undefined;
  const branches = [then, otherwise].map(matrixOf);
  if (branches.some((branch) => branch.length > 1 || ![1, line.length].includes(branch[0]?.length ?? 0)))
    return undefined;
  const truth = isError(last) ? last : truthOf(last);
  const picked = typeof truth !== 'boolean' ? [] : (branches[truth ? 0 : 1]?.[0] ?? []);
  return Math.max(headIn(line), picked.length > 1 ? headIn(picked) : 0);
}

function firstTrue(...pairs: Value[]): Value {
  for (let index = 0; index < pairs.length; index += 2) {
    const condition = pairs[index] ?? BLANK;
    if (isError(condition)) return condition;
    const truth = truthOf(condition);
    if (typeof truth !== 'boolean') return wrongValue('IFS needs conditions.');
    if (truth) return pairs[index + 1] ?? BLANK;
  }
  return notAvailable('No match.');
}

// The functions of Google Sheets that formulas may use: written as they are, and evaluated as Google does.
import { normalQuantile } from '../../schema/normal-quantile';
import { type DialectFunction, ofNumber, ofOne } from './calls';
import { textArgument } from './needs';
import { ERROR, type Scalar, textOf, truthOf } from './scalar';

/** A function that Google Sheets has itself. */
function own(takes: DialectFunction['takes'], evaluate: DialectFunction['evaluate']): DialectFunction {
  return { takes, emit: ({ name, args, arg }) => `${name}(${args.map((_, index) => arg(index)).join(';')})`, evaluate };
}

export const GOOGLE: { readonly [name: string]: DialectFunction } = {
  ENCODEURL: own([1, 1], ofOne(encoded)),
  IF: own([2, 3], ({ args, arg }) => {
    const [condition, then] = [arg(0), arg(1)];
    const otherwise = args.length > 2 ? arg(2) : () => false;
    return (row) => {
      const truth = truthOf(condition(row));
      if (truth === ERROR) return ERROR;
      return truth ? then(row) : otherwise(row);
    };
  }),
  IFERROR: own([1, 2], ({ args, arg }) => {
    const value = arg(0);
    const otherwise = args.length > 1 ? arg(1) : () => null;
    return (row) => {
      const known = value(row);
      return known === ERROR ? otherwise(row) : known;
    };
  }),
  INT: own([1, 1], ofNumber(Math.floor)),
  ISERROR: own(
    [1, 1],
    ofOne((value) => value === ERROR),
  ),
  ISNUMBER: own(
    [1, 1],
    ofOne((value) => typeof value === 'number'),
  ),
  NORMSINV: own(
    [1, 1],
    ofNumber((probability) => (probability > 0 && probability < 1 ? normalQuantile(probability) : ERROR)),
  ),
  REGEXMATCH: {
    takes: [2, 2],
    // Of a number Google gives an error.
    emit: ({ arg }) => `REGEXMATCH((${arg(0)})&"";${arg(1)})`,
    evaluate({ args, arg }) {
      const [text, pattern] = [arg(0), new RegExp(textArgument(args[1]))];
      return (row) => {
        const known = textOf(text(row));
        return known === ERROR ? ERROR : pattern.test(known);
      };
    },
  },
  SQRT: own(
    [1, 1],
    ofNumber((value) => (value < 0 ? ERROR : Math.sqrt(value))),
  ),
  SUBSTITUTE: own([3, 3], ({ arg }) => {
    const [text, search, replacement] = [arg(0), arg(1), arg(2)];
    return (row) => substituted(textOf(text(row)), textOf(search(row)), textOf(replacement(row)));
  }),
};

/** Google leaves the unreserved `-_.~` as they are, and nothing else. */
export function encoded(value: Scalar): Scalar {
  const text = textOf(value);
  // Half of a character pair cannot be encoded.
  if (text === ERROR || /\p{Surrogate}/u.test(text)) return ERROR;
  const hex = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}

function substituted(text: string | typeof ERROR, search: string | typeof ERROR, by: string | typeof ERROR): Scalar {
  if (text === ERROR || search === ERROR || by === ERROR) return ERROR;
  return search === '' ? text : text.split(search).join(by);
}

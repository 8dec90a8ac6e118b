// A formula with one thing in it changed, once for each place where that can be.
import type { Expression } from '../../src/derive/dialect/syntax';

/** `instead` gives what may stand in the place of an expression itself, its parts left alone. */
export function changedOnce(
  expression: Expression,
  instead: (expression: Expression) => readonly Expression[],
): readonly Expression[] {
  const within = (part: Expression) => changedOnce(part, instead);
  const own = instead(expression);
  switch (expression.type) {
    case 'group':
      return [...own, ...within(expression.inner).map((inner) => ({ ...expression, inner }))];
    case 'sign':
      return [...own, ...within(expression.operand).map((operand) => ({ ...expression, operand }))];
    case 'call': {
      const { args } = expression;
      const others = args.flatMap((arg, index) =>
        within(arg).map((other) => ({ ...expression, args: args.map((same, at) => (at === index ? other : same)) })),
      );
      return [...own, ...others];
    }
    case 'operation':
      return [
        ...own,
        ...within(expression.left).map((left) => ({ ...expression, left })),
        ...within(expression.right).map((right) => ({ ...expression, right })),
      ];
    default:
      return own;
  }
}

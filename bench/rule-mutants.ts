// The rules with one thing changed: what a formula may hold instead, by its syntax tree.
import { type Expression, type Operator, parseFormula, writeExpression } from '../src/derive/dialect/syntax';
import type { Table } from '../src/schema/table';
import { changedOnce } from '../test/support/changed-once';

export interface RuleMutant {
  readonly table: Table;
  readonly key: string;
  /** The formula that the column has instead. */
  readonly formula: string;
}

const OTHERS: { readonly [operator: string]: Operator } = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '=': '<>',
  '<>': '=',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};

const swapped = (expression: Expression): readonly Expression[] => {
  if (expression.type !== 'call' || expression.name !== 'IF') return [];
  const [condition, then, otherwise] = expression.args;
  return condition && then && otherwise ? [{ ...expression, args: [condition, otherwise, then] }] : [];
};

/** What may stand here instead, its parts unchanged. */
function instead(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case 'number':
      return [expression.value + 1, expression.value - 1].flatMap((value) =>
        value < 0 ? [] : [{ ...expression, value }],
      );
    case 'text':
      return [{ ...expression, value: `${expression.value} other` }];
    case 'operation': {
      const operator = OTHERS[expression.operator];
      return operator ? [{ ...expression, operator }] : [];
    }
    default:
      return swapped(expression);
  }
}

export const mutantsOf = (table: Table): readonly RuleMutant[] =>
  Object.entries(table.computed).flatMap(([key, { formula }]) =>
    changedOnce(parseFormula(formula), instead).map((other) => ({ table, key, formula: writeExpression(other) })),
  );

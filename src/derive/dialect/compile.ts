// Compiles an expression to a function of a row, once: no tree is walked while rows are computed.
import type { Kind } from '../../schema/kinds';
import type { Beyond, Compiling, Compute, ComputeKey } from './calls';
import { functionOf } from './functions';
import { pairedKeys } from './keys';
import { labelInRow, type RowScope, wantedColumn } from './needs';
import { ERROR, numberOf, OPERATIONS, type Scalar } from './scalar';
import type { Expression, Operator } from './syntax';

/** The row that an expression is about, and how its columns are read, by label. */
export interface ReadScope extends RowScope {
  column(label: string): Compute;
  keys(label: string): ComputeKey;
  kind(label: string): Kind;
}

/** @throws {Error} when it names a function or a column that is not declared, or needs itself. */
export function compile(expression: Expression, scope: ReadScope, beyond: Beyond): Compute {
  switch (expression.type) {
    case 'number':
    case 'text': {
      const { value } = expression;
      return () => value;
    }
    case 'blank':
      return () => null;
    case 'column':
      return scope.column(labelInRow(expression, scope));
    case 'group':
      return compile(expression.inner, scope, beyond);
    case 'sign': {
      const operand = compile(expression.operand, scope, beyond);
      return expression.sign === '+' ? operand : (row) => negative(operand(row));
    }
    case 'operation': {
      const { operator, left, right } = expression;
      return operation(operator, compile(left, scope, beyond), compile(right, scope, beyond));
    }
    case 'call':
      return functionOf(expression.name, expression.args).evaluate(compiling(expression.args, scope, beyond));
  }
}

function compiling(args: readonly Expression[], scope: ReadScope, beyond: Beyond): Compiling {
  const arg = (index: number) => compile(args[index] ?? { type: 'blank' }, scope, beyond);
  const labelOf = (index: number) => {
    const column = args[index];
    return column?.type === 'column' ? labelInRow(column, scope) : undefined;
  };
  return {
    args,
    arg,
    beyond,
    kind(index) {
      const label = labelOf(index);
      return label === undefined ? undefined : scope.kind(label);
    },
    key(index) {
      const { table, label, and } = wantedColumn(args[index], scope.about);
      const keysIn = (each: string) => scope.keys(labelInRow({ type: 'column', table, label: each }, scope));
      return and === undefined ? keysIn(label) : pairedKeys(keysIn(label), keysIn(and));
    },
  };
}

function negative(value: Scalar): Scalar {
  const number = numberOf(value);
  return number === ERROR ? ERROR : -number;
}

function operation(operator: Operator, left: Compute, right: Compute): Compute {
  const operate = OPERATIONS[operator];
  return (row) => operate(left(row), right(row));
}

// Writes an expression for the sheet: structured references become whole columns, functions of the dialect become Google's.
import { functionOf } from './functions';
import { labelInRow, type Placement, type RowScope } from './needs';
import { type Expression, writeExpression } from './syntax';

/** @throws {Error} when it names a function or a column that is not declared, or a column that is missing from the sheet. */
export function emit(expression: Expression, scope: RowScope, place: Placement): string {
  switch (expression.type) {
    case 'column':
      return place.column(scope.about, labelInRow(expression, scope), scope.from);
    case 'group':
      return `(${emit(expression.inner, scope, place)})`;
    case 'sign':
      return expression.sign + emit(expression.operand, scope, place);
    case 'operation':
      return emit(expression.left, scope, place) + expression.operator + emit(expression.right, scope, place);
    case 'call': {
      const { name, args } = expression;
      return functionOf(name, args).emit({
        name,
        args,
        arg: (index) => emit(args[index] ?? { type: 'blank' }, scope, place),
        kind(index) {
          const column = args[index];
          return column?.type === 'column' ? place.kind(scope.about, labelInRow(column, scope)) : undefined;
        },
        place,
        about: scope.about,
        from: scope.from,
      });
    }
    default:
      return writeExpression(expression);
  }
}

// The queries of the weekly summary over many desks, by the name of the tab whose part they are.

import { expenses } from './expenses/table';
import { weekSql as expensesWeek } from './expenses/week-sql';
import { orders } from './orders/table';
import { weekSql as ordersWeek } from './orders/week-sql';

export const weeksSql: readonly { readonly table: string; readonly sql: (dataset: string) => string }[] = [
  { table: orders.name, sql: ordersWeek },
  { table: expenses.name, sql: expensesWeek },
];

// Carries out the steps of migrations in a workbook.
import { unbroken } from '../../derive/runs';
import type { Cell } from '../../schema/cells';
import type { Table } from '../../schema/table';
import type { TabBuilder, Workbook } from '../ports';
import type { MigrationStep } from './migration';

/** Renames marks; says whether there were any to rename. */
export function renameMarks(builder: TabBuilder, steps: readonly MigrationStep[]): boolean {
  const renames = steps.filter(({ step }) => step === 'renameTab' || step === 'renameColumn');
  for (const step of renames) {
    if (step.step === 'renameTab') builder.renameTab(step.from, step.to);
    if (step.step === 'renameColumn') builder.renameColumn(step.table, step.from, step.to);
  }
  return renames.length > 0;
}

/** Rewrites cells once the columns are as declared, so that a drop-down takes its new words. */
export function rewriteCells(workbook: Workbook, tables: readonly Table[], steps: readonly MigrationStep[]): void {
  for (const step of steps) {
    const table = tables.find(({ name }) => step.step === 'rewrite' && name === step.table);
    if (step.step === 'rewrite' && table) rewriteColumn(workbook, table, step.key, step.change);
  }
}

function rewriteColumn(workbook: Workbook, table: Table, key: string, change: (cell: Cell) => Cell): void {
  const tab = workbook.tab(table);
  if (!tab || tab.missing.includes(key)) return;
  const cells = tab.read([key]).map(([cell = '']) => cell);
  const rows = cells.flatMap((cell, index) => (change(cell) === cell ? [] : [index + 2]));
  for (const { start, count } of unbroken(rows)) {
    tab.write(
      start,
      [key],
      cells.slice(start - 2, start - 2 + count).map((cell) => [change(cell)]),
    );
  }
}

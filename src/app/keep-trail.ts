// After a person's edit: a date typed over in the grid leaves its trail, as one that a step moves does.
import { withTrail } from '../domain/trail';
import { readCell, writeCell } from '../schema/cells';
import { tables } from '../tabs';
import type { Edit, Workbook } from './ports';

/** Google tells what stood before of a single cell only, a date as its number: a paste over several leaves no trail. */
export function keepTrail(workbook: Workbook, { table: name, rows, columns, was }: Edit): void {
  const table = tables.find((candidate) => candidate.name === name);
  const { trail } = table ?? {};
  const kind = trail && table?.inputs[trail.of]?.kind;
  if (!kind || was === undefined || workbook.tab(table)?.columnOf(trail.of) !== columns.first) return;
  const before = Number.isFinite(Number(was)) ? readCell(kind, Number(was)) : undefined;
  if (before === undefined) return;
  workbook.locked(() => {
    const tab = workbook.tab(table);
    const keys = [trail.of, trail.why, trail.into];
    if (!tab || keys.some((key) => tab.missing.includes(key))) return;
    const cells = tab.read(keys, rows)[0] ?? [];
    const read = (at: number) => readCell(table.inputs[keys[at] ?? '']?.kind ?? kind, cells[at] ?? '');
    const row = { [trail.of]: before, [trail.why]: read(1), [trail.into]: read(2) };
    const changed = withTrail(table, row, { [trail.of]: read(0) });
    const into = table.inputs[trail.into];
    if (into && trail.into in changed)
      tab.write(rows.first, [trail.into], [[writeCell(into.kind, changed[trail.into])]]);
  });
}

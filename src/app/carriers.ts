// Fills in the carrier that a tracking number makes certain, where the column for it is blank: in files and in typed rows.
import { unbroken } from '../derive/runs';
import { recogniseTracking } from '../domain/tracking';
import type { Cell } from '../schema/cells';
import type { Values } from '../schema/checks';
import type { Table } from '../schema/table';
import { tables } from '../tabs';
import type { Edit, Workbook } from './ports';

/** The column of the tracking number, and the one that names its carrier. */
function trackingColumns(table: Table): { readonly number: string; readonly carrier: string } | undefined {
  const [number, column] = Object.entries(table.inputs).find(([, { hint }]) => hint?.of === 'tracking') ?? [];
  return number === undefined || !column?.hint ? undefined : { number, carrier: column.hint.fills };
}

/** The carrier of a number, if it can be no other; a typing slip makes none certain. */
function certainCarrier(number: Cell): string | undefined {
  const { certain, slip } = recogniseTracking(String(number));
  return slip ? undefined : certain;
}

/** A row of a file with the carrier that its number tells. */
export function withCarrier(table: Table, values: Values): Values {
  const columns = trackingColumns(table);
  if (!columns || values[columns.carrier] !== undefined || values[columns.number] === undefined) return values;
  const carrier = certainCarrier(values[columns.number] ?? '');
  return carrier === undefined ? values : { ...values, [columns.carrier]: carrier };
}

/** Fills in the carriers of numbers that were edited. */
export function fillCarriers(workbook: Workbook, { table: name, rows, columns: edited }: Edit): void {
  const table = tables.find((candidate) => candidate.name === name);
  const columns = table && trackingColumns(table);
  const seen = table && workbook.tab(table);
  const at = columns && seen?.columnOf(columns.number);
  if (!columns || at === undefined || at < edited.first || at > edited.last) return;
  workbook.locked(() => {
    const tab = workbook.tab(table);
    if (!tab || tab.missing.includes(columns.number) || tab.missing.includes(columns.carrier)) return;
    const found = tab.read([columns.number, columns.carrier], rows).map(([number = '', carrier = '']) => {
      return number !== '' && carrier === '' ? certainCarrier(number) : undefined;
    });
    const filled = found.flatMap((carrier, index) => (carrier === undefined ? [] : [index]));
    for (const { start, count } of unbroken(filled)) {
      const carriers = found.slice(start, start + count).map((carrier) => [carrier ?? '']);
      tab.write(rows.first + start, [columns.carrier], carriers);
    }
  });
}

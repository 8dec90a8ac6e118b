// Fills in the carrier that a tracking number makes certain, where the column for it is blank, and tells of one that contradicts it, and of a number that lost digits.
import { unbroken } from '../derive/runs';
import { recogniseTracking } from '../domain/tracking';
import { type Cell, normaliseKey } from '../schema/cells';
import type { Values } from '../schema/checks';
import { isCutShort } from '../schema/spoilt';
import type { Table } from '../schema/table';
import { tables } from '../tabs';
import * as en from '../text/en';
import type { OtherCarrier } from './api';
import type { Dialogs, Edit, Workbook } from './ports';

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

/** `DHL` beside `DHL Express` is no contradiction. */
const isNamed = (carrier: Cell, certain: string) => normaliseKey(String(carrier)).includes(normaliseKey(certain));

/** The carriers in rows of a file whose numbers are another's for certain, each with how many rows. */
export function otherCarriers(table: Table, rows: readonly Values[]): readonly OtherCarrier[] {
  const columns = trackingColumns(table);
  const found = new Map<string, OtherCarrier>();
  for (const row of columns ? rows : []) {
    const [number, carrier] = [row[columns?.number ?? ''], row[columns?.carrier ?? '']];
    const certain = number === undefined ? undefined : certainCarrier(number);
    if (carrier === undefined || certain === undefined || isNamed(carrier, certain)) continue;
    const name = JSON.stringify([carrier, certain]);
    found.set(name, { carrier: String(carrier), certain, rows: (found.get(name)?.rows ?? 0) + 1 });
  }
  return [...found.values()];
}

/** Fills in the carriers of numbers that were edited, and says where a person's own says otherwise, whichever was edited. */
export function fillCarriers(workbook: Workbook, dialogs: Dialogs, edit: Edit): void {
  const { table: name, rows, columns: edited } = edit;
  const table = tables.find((candidate) => candidate.name === name);
  const columns = table && trackingColumns(table);
  const seen = table && workbook.tab(table);
  const isEdited = (key: string) => {
    const at = seen?.columnOf(key);
    return at !== undefined && at >= edited.first && at <= edited.last;
  };
  if (!columns || !(isEdited(columns.number) || isEdited(columns.carrier))) return;
  workbook.locked(() => {
    const tab = workbook.tab(table);
    if (!tab || tab.missing.includes(columns.number) || tab.missing.includes(columns.carrier)) return;
    const read = tab.read([columns.number, columns.carrier], rows).map(([number = '', carrier = '']) => {
      const certain = number === '' ? undefined : certainCarrier(number);
      return { number: String(number), carrier, certain };
    });
    if (isEdited(columns.number)) {
      const cut = read.findIndex(({ number }) => isCutShort(number));
      const why = en.check.lostDigits(tab.header(columns.number) ?? '', { typed: read[cut]?.number ?? '' });
      if (cut >= 0) dialogs.toast(en.edited.unread(rows.first + cut, why));
    }
    const other = read.findIndex(({ carrier, certain }) => certain && carrier !== '' && !isNamed(carrier, certain));
    const { certain = '', carrier = '' } = read[other] ?? {};
    if (other >= 0) dialogs.toast(en.edited.otherCarrier(rows.first + other, certain, String(carrier)));
    // A carrier that somebody cleared stays cleared.
    if (!isEdited(columns.number)) return;
    const found = read.map(({ carrier, certain }) => (carrier === '' ? certain : undefined));
    const filled = found.flatMap((carrier, index) => (carrier === undefined ? [] : [index]));
    for (const { start, count } of unbroken(filled)) {
      const carriers = found.slice(start, start + count).map((carrier) => [carrier ?? '']);
      tab.write(rows.first + start, [columns.carrier], carriers);
    }
  });
}

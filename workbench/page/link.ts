// Links into the workbook: its own address with #gid=… and &range=…, as Google Sheets writes them.
import type { Model } from '@odoo/o-spreadsheet';
import { gidOf } from '../engine/context';
import { parseA1 } from '../runtime/a1';
import type { Selected } from '../runtime/contract';

/** Whether an address is this workbench's, on whichever port it ran when the link was written. */
export function isOwn(address: string): boolean {
  const { hostname, pathname } = new URL(address, location.href);
  return ['localhost', '127.0.0.1'].includes(hostname) && pathname === '/';
}

/** The hash of an address, where it names a sheet. */
export function placeIn(address: string): string | undefined {
  const { hash } = new URL(address, location.href);
  return new URLSearchParams(hash.slice(1)).has('gid') ? hash : undefined;
}

/** What a hash names in the workbook as it stands now; undefined where that is not, or no longer, to be seen. */
export function selectionAt({ getters }: Model, hash: string): Selected | undefined {
  const fields = new URLSearchParams(hash.slice(1));
  const sheetId = Number(fields.get('gid'));
  const sheet = getters.getVisibleSheetIds().find((id) => gidOf(id) === sheetId);
  if (sheet === undefined) return undefined;
  const size = { rows: getters.getNumberRows(sheet), cols: getters.getNumberCols(sheet) };
  const zone = parseA1(fields.get('range') ?? 'A1', (named) => (named === undefined ? size : undefined))?.zone;
  if (!zone || zone.row + zone.rows > size.rows || zone.col + zone.cols > size.cols) return undefined;
  return { sheetId, zone };
}

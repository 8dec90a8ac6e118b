// A tab as comma-separated values (RFC 4180): what the cells show, quoted where a comma, a quote or a line break asks for it.
import type { Model } from '@odoo/o-spreadsheet';

export function sheetAsCsv({ getters }: Model): string {
  const sheetId = getters.getActiveSheetId();
  const rows = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from(
      { length: getters.getNumberCols(sheetId) },
      (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue,
    ),
  );
  return csv(trimmed(rows));
}

export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(field).join(',')).join('\r\n');
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Without the empty rows below and the empty columns to the right. */
function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((text) => text !== '') + 1));
  const height = rows.findLastIndex((row) => row.some((text) => text !== '')) + 1;
  return rows.slice(0, height).map((row) => row.slice(0, width));
}

export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

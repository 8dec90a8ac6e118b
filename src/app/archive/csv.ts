// Rows as lines of a CSV file (RFC 4180) that no program takes for formulas.

/** How a text begins that a program which opens the file would compute. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text keeps what it says behind an apostrophe, which keeps it a text there as in Google Sheets. */
function field(value: string | number | boolean): string {
  const text = typeof value === 'string' ? value.replace(FORMULA, "'$&") : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

export const csvLines = (rows: readonly (readonly (string | number | boolean)[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

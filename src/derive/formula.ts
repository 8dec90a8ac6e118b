// Compiles the formula of a computed column from the trade's words to Google Sheets: structured references to whole columns.
import { keyColumn, type Table, tellingColumns } from '../schema/table';
import { labelColumns, TOTAL_WORDS } from '../schema/total-row';
import { emit } from './dialect/emit';
import { isCounted } from './dialect/lists';
import type { Placement } from './dialect/needs';
import { parseFormula } from './dialect/syntax';

export type { SettingNeed } from './dialect/needs';

/**
 * The formula that stands in the header cell of a computed column: its own label in row 1, blank where the row has no
 * id or does not count, else the rule. The status also speaks for rows that hold something but no id yet, or one that
 * stands above already. `heading` is what the column is called where that is not its declared label.
 */
export function columnFormula(table: Table, computed: string, place: Placement, heading?: string): string {
  const column = table.computed[computed];
  if (!column) throw new Error(`${table.name} has no computed column ${computed}.`);
  const id = place.column(table.name, table.inputs[keyColumn(table)]?.label ?? '', table.name);
  const rule = emit(parseFormula(column.formula), { about: table.name, from: table.name }, place);
  const held = (otherwise: string) => `IF(${isCounted(table.name, id, place)};${rule};${otherwise})`;
  const label = labelOf(table, table.name, place);
  // Beside amounts alone the word for a total may stand in any column.
  const noId = label === '' ? `"${NO_ID}"` : `IF(IFERROR(${label};1)="";;"${NO_ID}")`;
  const body =
    table.status?.column === computed
      ? `IF(${isNone(table, table.name, place)};;IF(${id}="";${noId};${held(`"${SAME_ID}"`)}))`
      : `IF(${id}="";;${held('')})`;
  return `=ARRAYFORMULA(IF(ROW(${id})=1;"${heading ?? column.label}";${body}))`;
}

/** What a status says of a row that nothing can refer to, and of one whose id another row bears. */
export const NO_ID = 'No ID';
export const SAME_ID = 'Same ID';

/** Whether a row holds nothing that makes it one, as a formula that stands on the tab `from` computes it. */
export function isBlank(table: Table, from: string | undefined, place: Placement): string {
  return tellingColumns(table)
    .map((key) => `ISBLANK(${place.column(table.name, table.inputs[key]?.label ?? '', from)})`)
    .join('*');
}

/** Whether a row is a person's own total; '' where a table has none. */
export function isTotal(table: Table, from: string | undefined, place: Placement): string {
  const label = labelOf(table, from, place);
  return label === '' ? '' : `IFERROR(REGEXMATCH(${label};"(?i)^(?:${TOTAL_WORDS})$")*1;0)`;
}

/** What may call a row a total, as one text. */
function labelOf(table: Table, from: string | undefined, place: Placement): string {
  const labels = labelColumns(table).map((key) => place.column(table.name, table.inputs[key]?.label ?? '', from));
  return labels.length === 0 ? '' : `TRIM(SUBSTITUTE(${labels.join('&')};CHAR(160);" "))`;
}

/** Whether a row is none that counts: it holds nothing that makes it one, or is a total. */
export function isNone(table: Table, from: string | undefined, place: Placement): string {
  return [isBlank(table, from, place), isTotal(table, from, place)].filter((part) => part !== '').join('+');
}

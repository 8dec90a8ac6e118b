// Table -> what of it is worth a reminder: in which section each finding stands.
import type { SectionName, Table } from '../schema/table';

/** The section of a finding of a table, by its code; undefined for what is worth no mail. */
export function sectionFor(table: Table, code: string): SectionName | undefined {
  return table.reminders?.find(({ findings }) => findings.includes(code))?.section;
}

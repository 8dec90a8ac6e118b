// Table -> what of it is worth a reminder: in which section each finding stands, and whose lead days look ahead.
import type { SectionName, Table } from '../schema/table';

/** The section of a finding of a table, by its code; undefined for what is worth no mail. */
export function sectionFor(table: Table, code: string): SectionName | undefined {
  return table.reminders?.find(({ findings }) => findings.includes(code))?.section;
}

/** The items of the setting `Lead days` that the tables' reminders look ahead by. */
export function leadItems(tables: readonly Table[]): readonly string[] {
  return tables.flatMap(({ reminders = [] }) => reminders.flatMap(({ lead }) => (lead === undefined ? [] : [lead])));
}

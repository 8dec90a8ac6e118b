// What tabs and columns are called on the sheet, to name a cell to a person: in the workbook's language, whoever reads it.
import type { Book } from '../domain/book';
import { sheetNames } from '../domain/settings/common';
import { labelsOn, titleOn } from '../schema/labels';
import type { Table } from '../schema/table';

export const labelOnSheet = (book: Book, table: Table, key: string): string =>
  labelsOn(table, book.settings().get(sheetNames)).get(key) ?? key;

export const titleOnSheet = (book: Book, table: Table): string => titleOn(table, book.settings().get(sheetNames));

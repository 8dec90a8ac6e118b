// What a row comes to and holds, column by column, each written as its kind asks.
import type { BookRow } from '../domain/book';
import type { RowRef } from '../domain/plan';
import { isWebAddress, type Kind, type Value, wordOf } from '../schema/kinds';
import { toReader } from '../schema/labels';
import { TODAY_SECTION } from '../schema/reasons';
import { keyColumn, type Table } from '../schema/table';
import { count, money } from '../schema/written';
import * as en from '../text/en';
import type { Fact } from './api';

/** Apart from the key, the status, what is blank, what only formulas read, and the columns that Today is read from: their sentence stands above. */
export function factsOf(
  table: Table,
  { row, figures }: BookRow,
  baseCurrency: string,
  contactNamed: (name: string) => RowRef | undefined,
): readonly Fact[] {
  const currencyOf = (key: string | undefined) => String((key === undefined ? undefined : row[key]) ?? baseCurrency);
  const told = toReader(table);
  const inputs = Object.entries(told.inputs).filter(([, { written }]) => !written);
  const columns = [...Object.entries(told.computed), ...inputs];
  const shown = columns.filter(([key, { section }]) => section !== TODAY_SECTION && !table.workings?.includes(key));
  return shown.flatMap(([key, { label, kind, contact }]): readonly Fact[] => {
    const value = key in table.inputs ? row[key] : figures[key];
    if (value === undefined || key === keyColumn(table) || key === table.status?.column) return [];
    const text = inWords(kind, value, kind.type === 'money' ? currencyOf(kind.currencyIn) : baseCurrency);
    if (kind.type === 'reference') return [{ label, text, row: { table: kind.table, id: String(value) } }];
    const named = contact === undefined ? undefined : contactNamed(text);
    if (named) return [{ label, text, row: named }];
    // Only these lead out of the sidebar: anything else that was typed stays text.
    const pages = kind.type === 'link' || kind.type === 'text' ? text.split(' ') : [];
    if (!pages.every(isWebAddress) || pages.length === 0) return [{ label, text }];
    return pages.map((href, at) => ({
      label: pages.length > 1 ? `${label} ${at + 1}` : label,
      text: href.replace(/^https?:\/\//i, ''),
      href,
    }));
  });
}

/** A value as it is told: `Fri 12 Mar 2027`, `€ 12.50`. */
export function inWords(kind: Kind, value: Value, currency: string): string {
  const { locale } = en.page;
  if (kind.type === 'date') return en.page.day(String(value));
  if (typeof value === 'string') return wordOf(kind, value);
  if (kind.type === 'percent') return `${count(value * 100, locale)} %`;
  if (kind.type === 'money') return money({ amount: value, currency }, locale);
  return kind.type === 'number' && kind.decimals !== undefined
    ? value.toLocaleString(locale, { maximumFractionDigits: kind.decimals })
    : count(value, locale);
}

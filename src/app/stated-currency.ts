// Holds amounts in the base currency to what was typed with them: only the workbook knows which currency that is.
import { baseCurrency } from '../domain/settings/common';
import type { CheckedRow, FieldToCheck, ReadFields } from '../schema/checks';
import type { Problem } from '../schema/problems';
import { openBook } from './book';
import type { Workbook } from './ports';

/** What is wrong with amounts that state another currency; the settings are read only where one was stated. */
function wrongCurrencies(workbook: Workbook, stated: ReadFields['stated']): { readonly [key: string]: Problem } {
  const given = openBook(workbook).settings().baseCurrency;
  const wrong = Object.entries(stated).filter(([, { currencies }]) => !currencies.includes(given.toUpperCase()));
  return Object.fromEntries(
    wrong.map(([key, { typed, currencies }]) => [
      key,
      { code: 'otherCurrency', typed, stated: currencies, given, holder: baseCurrency.name } as const,
    ]),
  );
}

/** A row that was checked, unless an amount in the base currency was stated in another. */
export function heldToBase(workbook: Workbook, fields: readonly FieldToCheck[], checked: CheckedRow): CheckedRow {
  if (!checked.ok) return checked;
  const isBase = ({ kind }: FieldToCheck) => kind.type === 'money' && kind.currencyIn === undefined;
  const keys = fields.filter(isBase).map(({ key }) => key);
  const stated = Object.entries(checked.stated).filter(([key]) => keys.includes(key));
  if (stated.length === 0) return checked;
  const problems = wrongCurrencies(workbook, Object.fromEntries(stated));
  return Object.keys(problems).length > 0 ? { ok: false, problems } : checked;
}

// Holds amounts in the base currency to what was typed with them: only the workbook knows which currency that is.
import { once } from '../derive/once';
import { baseCurrency } from '../domain/settings/common';
import type { CheckedRow, FieldToCheck, ReadFields } from '../schema/checks';
import type { Problem } from '../schema/problems';
import { openBook } from './book';
import type { Workbook } from './ports';

/** What is wrong with amounts that state another currency than the base one. */
function wrongCurrencies(given: string, stated: ReadFields['stated']): { readonly [key: string]: Problem } {
  const wrong = Object.entries(stated).filter(([, { currencies }]) => !currencies.includes(given.toUpperCase()));
  return Object.fromEntries(
    wrong.map(([key, { typed, currencies }]) => [
      key,
      { code: 'otherCurrency', typed, stated: currencies, given, holder: baseCurrency.name } as const,
    ]),
  );
}

/**
 * Lets a row pass that was checked, unless an amount in the base currency was stated in another. The settings are read
 * once for all rows, and only where an amount states a currency.
 */
export function openHeldToBase(workbook: Workbook, fields: readonly FieldToCheck[]): (row: CheckedRow) => CheckedRow {
  const isBase = ({ kind }: FieldToCheck) => kind.type === 'money' && kind.currencyIn === undefined;
  const keys = fields.filter(isBase).map(({ key }) => key);
  const given = once(() => openBook(workbook).settings().baseCurrency);
  return (checked) => {
    if (!checked.ok) return checked;
    const stated = Object.entries(checked.stated).filter(([key]) => keys.includes(key));
    if (stated.length === 0) return checked;
    const problems = wrongCurrencies(given(), Object.fromEntries(stated));
    return Object.keys(problems).length > 0 ? { ok: false, problems } : checked;
  };
}

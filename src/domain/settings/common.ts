// The settings that every tab reads.
import type { SheetLanguage } from '../../schema/labels';
import { defineSetting, type Setting } from '../../schema/setting';
import { currencyCode, days, language } from './kinds';

export const baseCurrency = defineSetting({
  name: 'Base currency',
  kind: currencyCode,
  default: 'EUR',
  note: 'Stock, budgets and totals are kept in it.',
  place: 10,
  byHand: true,
});

/** All who share a workbook read the same names on its sheet, whichever language each of them speaks. */
export const sheetNames = defineSetting<SheetLanguage>({
  name: 'Tab and column names',
  kind: language,
  default: 'en',
  note: 'English or Español: how tabs and columns are called on the sheet. Set up changes those that nobody renamed.',
  place: 80,
});

/** How far ahead the reminders of a tab look, by the name under which the tab declares it. */
export const leadDays = (item: string, usual = 7): Setting<number> =>
  defineSetting({
    name: 'Lead days',
    item,
    kind: days(3_650, 90),
    default: usual,
    note: 'How many days ahead a row counts as due soon.',
    place: 30,
    key: `lead ${item}`,
    field: { label: item, help: `How far ahead ${item} count as due soon.`, section: 'Days ahead' },
  });

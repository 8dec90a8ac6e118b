// The settings that every tab reads.
import { defineSetting, type Setting } from '../../schema/setting';
import { currencyCode, days } from './kinds';

export const baseCurrency = defineSetting({
  name: 'Base currency',
  kind: currencyCode,
  default: 'EUR',
  note: 'Stock, budgets and totals are kept in it.',
  place: 10,
  byHand: true,
});

/** How far ahead the reminders of a tab look, by the name under which the tab declares it. */
export const leadDays = (item: string): Setting<number> =>
  defineSetting({
    name: 'Lead days',
    item,
    kind: days(3_650, 90),
    default: 7,
    note: 'How many days ahead a row counts as due soon.',
    place: 30,
    key: `lead ${item}`,
    field: { label: item, help: `How far ahead ${item} count as due soon.`, section: 'Days ahead' },
  });

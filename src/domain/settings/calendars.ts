// The settings that say when a factory works: by its own name, or by its country.
import { defineSetting, type Setting } from '../../schema/setting';
import { dates, plainText, weekdays } from './kinds';

/** Of Working days and Closed days the item says whose they are. */
const each = 'country';
const ITEM = 'A country or a factory’s name as its item; the factory’s own row counts before its country’s.';

export const workingDays = defineSetting<readonly number[] | undefined>({
  name: 'Working days',
  each,
  kind: weekdays,
  default: undefined,
  note: `The days worked there, such as Mon-Sat. ${ITEM}`,
});

export const closedDaysOf = defineSetting<string | undefined>({
  name: 'Closed days',
  each,
  kind: dates,
  default: undefined,
  note: `When it is closed, such as 2027-02-03..2027-02-12 2027-04-30. ${ITEM}`,
});

/** Where a factory is, as long as nothing else says so. */
export const factoryCountry = defineSetting<string | undefined>({
  name: 'Country',
  each: 'factory',
  kind: plainText,
  default: undefined,
  note: 'The country of the factory in Item: its calendar follows it.',
});

export const settingsOfCalendars: readonly Setting[] = [workingDays, closedDaysOf, factoryCountry];

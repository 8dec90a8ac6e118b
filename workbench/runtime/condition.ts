// The conditions that conditional formats and filters share, as scripts name them.
import { types } from 'node:util';
import type { ConditionalRule, NumberCondition } from '../engine/book';
import type { Gradient, RelativeDay } from '../engine/decoration';
import { BooleanCriteria, RelativeDate } from './enums';
import { NotImplemented, wrongArguments } from './errors';
import type { Run } from './run';
import { isEnumValue, nameOf } from './service';
import { instantOfSerial, serialOf } from './zone';

export type Condition = Exclude<ConditionalRule['when'], Gradient>;
type DateType = 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO';

function isRelativeDay(name: string): name is RelativeDay {
  return Object.hasOwn(RelativeDate, name);
}

/** A Date, or one of SpreadsheetApp.RelativeDate. */
export function dateCondition(run: Run, method: string, type: DateType, date: unknown): Condition {
  if (types.isDate(date)) return { type, date: Math.floor(serialOf(date.getTime(), run.book.timeZone())) };
  const day = nameOf(date);
  if (!isEnumValue(date) || !isRelativeDay(day)) throw wrongArguments(method, [date]);
  return { type: `${type}_RELATIVE`, day };
}

export function numberCondition(method: string, type: NumberCondition, numbers: readonly unknown[]): Condition {
  const known = numbers.filter((number) => typeof number === 'number');
  if (known.length < numbers.length) throw wrongArguments(method, numbers);
  return { type, numbers: known };
}

/** The condition that withCriteria(type, values) names. */
export function conditionOf(run: Run, method: string, criteria: unknown, values: readonly unknown[]): Condition {
  const name = nameOf(criteria);
  const [first] = values;
  if (!isEnumValue(criteria) || !Object.hasOwn(BooleanCriteria, name)) throw wrongArguments(method, [criteria, values]);
  if (name.startsWith('NUMBER_')) return numberCondition(method, name as NumberCondition, values);
  if (name.startsWith('DATE_')) return dateCondition(run, method, name.replace('_RELATIVE', '') as DateType, first);
  switch (name) {
    case 'CELL_EMPTY':
    case 'CELL_NOT_EMPTY':
      return { type: name };
    case 'CUSTOM_FORMULA':
      return { type: name, formula: String(first) };
    case 'TEXT_EQUAL_TO':
    case 'TEXT_CONTAINS':
    case 'TEXT_DOES_NOT_CONTAIN':
    case 'TEXT_STARTS_WITH':
    case 'TEXT_ENDS_WITH':
      return { type: name, text: String(first) };
    default:
      throw new NotImplemented(`${method} with ${name}`);
  }
}

export function conditionType(when: Condition): GoogleAppsScript.Spreadsheet.BooleanCriteria {
  return BooleanCriteria[when.type];
}

export function conditionValues(run: Run, when: Condition): unknown[] {
  if ('numbers' in when) return [...when.numbers];
  if ('text' in when) return [when.text];
  if ('date' in when) return [new Date(instantOfSerial(when.date, run.book.timeZone()))];
  if ('day' in when) return [RelativeDate[when.day]];
  return 'formula' in when ? [when.formula] : [];
}

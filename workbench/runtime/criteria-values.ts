// The criterion of a validation as a script gives and gets its parts.
import type { ValidationCriteria } from '../engine/book';
import type { Run } from './run';
import { instantOfSerial } from './zone';

/** The parts of a criterion as getCriteriaValues lists them. */
export function criteriaValues(run: Run, criteria: ValidationCriteria): unknown[] {
  if ('values' in criteria) return [[...criteria.values], criteria.showDropdown];
  if ('range' in criteria) return [run.spreadsheet().getRange(criteria.range), criteria.showDropdown];
  if ('numbers' in criteria) return [...criteria.numbers];
  if ('date' in criteria) return [new Date(instantOfSerial(criteria.date, run.book.timeZone()))];
  if ('dates' in criteria) {
    return criteria.dates.map((date) => new Date(instantOfSerial(date, run.book.timeZone())));
  }
  if ('text' in criteria) return [criteria.text];
  if (criteria.type === 'CHECKBOX') return [...(criteria.checkedAs ?? [])];
  return 'formula' in criteria ? [criteria.formula] : [];
}

/** The forms (), (checked) and (checked, unchecked). */
export function checkbox(values: readonly unknown[]): ValidationCriteria {
  return values.length === 0 ? { type: 'CHECKBOX' } : { type: 'CHECKBOX', checkedAs: values.map(String) };
}

// Data validation: the rules of cells, as scripts build and read them.
import { types } from 'node:util';
import type { NumberCondition, ValidationCriteria, ValidationRule } from '../engine/book';
import { printA1, printSheetName } from './a1';
import { checkbox, criteriaValues } from './criteria-values';
import { DataValidationCriteria } from './enums';
import { GoogleException, wrongArguments } from './errors';
import { rangeArgument, sheetInfo } from './place';
import type { Run } from './run';
import { base, nameOf } from './service';
import { serialOf } from './zone';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const BUILDER = 'SpreadsheetApp.DataValidationBuilder';

/** Google's limit for a list of choices. */
const MOST_ITEMS = 500;

const rules = new WeakMap<object, ValidationRule>();

/** The rule of what a script passed as a data validation to `method`; null takes rules away. */
export function ruleArgument(method: string, validation: unknown): ValidationRule | null {
  if (validation === null) return null;
  const rule = typeof validation === 'object' && validation !== undefined ? rules.get(validation) : undefined;
  if (rule === undefined) throw wrongArguments(method, [validation]);
  return rule;
}

export class LocalDataValidation extends base<DataValidation>('DataValidation') {
  readonly #run: Run;
  readonly #rule: ValidationRule;

  constructor(run: Run, rule: ValidationRule) {
    super(run);
    this.#run = run;
    this.#rule = rule;
    rules.set(this, rule);
  }

  override copy(): DataValidationBuilder {
    return new LocalDataValidationBuilder(this.#run, this.#rule);
  }

  override getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }

  override getCriteriaType(): Criteria {
    return DataValidationCriteria[this.#rule.criteria.type];
  }

  override getCriteriaValues(): unknown[] {
    return criteriaValues(this.#run, this.#rule.criteria);
  }

  override getHelpText(): string {
    return this.#rule.helpText;
  }
}

export class LocalDataValidationBuilder extends base<DataValidationBuilder>('DataValidationBuilder') {
  readonly #run: Run;
  #criteria: ValidationCriteria | undefined;
  #allowInvalid = true;
  #helpText = '';

  constructor(run: Run, rule?: ValidationRule) {
    super(run);
    this.#run = run;
    if (rule === undefined) return;
    this.#criteria = rule.criteria;
    this.#allowInvalid = rule.allowInvalid;
    this.#helpText = rule.helpText;
  }

  override build(): DataValidation {
    if (this.#criteria === undefined)
      throw new GoogleException('Please specify a criteria for the data validation rule.');
    return new LocalDataValidation(this.#run, {
      criteria: this.#criteria,
      allowInvalid: this.#allowInvalid,
      helpText: this.#helpText,
    });
  }

  override copy(): DataValidationBuilder {
    const built = this.build();
    return built.copy();
  }

  override getAllowInvalid(): boolean {
    return this.#allowInvalid;
  }

  override setAllowInvalid(allowInvalidData: boolean): this {
    this.#allowInvalid = allowInvalidData;
    return this;
  }

  override getHelpText(): string | null {
    return this.#helpText === '' ? null : this.#helpText;
  }

  override setHelpText(helpText: string): this {
    this.#helpText = helpText;
    return this;
  }

  override getCriteriaType(): Criteria {
    return this.build().getCriteriaType();
  }

  override getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }

  override requireValueInList(values: string[], showDropdown = true): this {
    if (!Array.isArray(values)) throw wrongArguments(`${BUILDER}.requireValueInList`, [values]);
    if (values.length > MOST_ITEMS) {
      throw new GoogleException(`The data validation rule has more items than the limit of ${MOST_ITEMS}.`);
    }
    return this.#require({ type: 'VALUE_IN_LIST', values: values.map(String), showDropdown });
  }

  override requireValueInRange(range: unknown, showDropdown = true): this {
    const { run, sheetId, zone, open } = rangeArgument(`${BUILDER}.requireValueInRange`, range);
    const sheet = printSheetName(sheetInfo(run, sheetId).name);
    return this.#require({ type: 'VALUE_IN_RANGE', range: `${sheet}!${printA1(zone, open)}`, showDropdown });
  }

  override requireCheckbox(...values: unknown[]): this {
    return this.#require(checkbox(values));
  }

  override requireDate(): this {
    return this.#require({ type: 'DATE_IS_VALID_DATE' });
  }

  override requireDateAfter(date: unknown): this {
    return this.#requireDay('DATE_AFTER', date);
  }

  override requireDateBefore(date: unknown): this {
    return this.#requireDay('DATE_BEFORE', date);
  }

  override requireDateOnOrAfter(date: unknown): this {
    return this.#requireDay('DATE_ON_OR_AFTER', date);
  }

  override requireDateOnOrBefore(date: unknown): this {
    return this.#requireDay('DATE_ON_OR_BEFORE', date);
  }

  override requireDateEqualTo(date: unknown): this {
    return this.#requireDay('DATE_EQUAL_TO', date);
  }

  override requireDateBetween(start: unknown, end: unknown): this {
    return this.#requireDays('DATE_BETWEEN', start, end);
  }

  override requireDateNotBetween(start: unknown, end: unknown): this {
    return this.#requireDays('DATE_NOT_BETWEEN', start, end);
  }

  override requireFormulaSatisfied(formula: string): this {
    return this.#require({ type: 'CUSTOM_FORMULA', formula });
  }

  override requireNumberBetween(start: number, end: number): this {
    return this.#requireNumbers('NUMBER_BETWEEN', start, end);
  }

  override requireNumberNotBetween(start: number, end: number): this {
    return this.#requireNumbers('NUMBER_NOT_BETWEEN', start, end);
  }

  override requireNumberEqualTo(number: number): this {
    return this.#requireNumbers('NUMBER_EQUAL_TO', number);
  }

  override requireNumberNotEqualTo(number: number): this {
    return this.#requireNumbers('NUMBER_NOT_EQUAL_TO', number);
  }

  override requireNumberGreaterThan(number: number): this {
    return this.#requireNumbers('NUMBER_GREATER_THAN', number);
  }

  override requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#requireNumbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  override requireNumberLessThan(number: number): this {
    return this.#requireNumbers('NUMBER_LESS_THAN', number);
  }

  override requireNumberLessThanOrEqualTo(number: number): this {
    return this.#requireNumbers('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  override requireTextContains(text: string): this {
    return this.#require({ type: 'TEXT_CONTAINS', text });
  }

  override requireTextDoesNotContain(text: string): this {
    return this.#require({ type: 'TEXT_DOES_NOT_CONTAIN', text });
  }

  override requireTextEqualTo(text: string): this {
    return this.#require({ type: 'TEXT_EQUAL_TO', text });
  }

  override requireTextIsEmail(): this {
    return this.#require({ type: 'TEXT_IS_VALID_EMAIL' });
  }

  override requireTextIsUrl(): this {
    return this.#require({ type: 'TEXT_IS_VALID_URL' });
  }

  override withCriteria(criteria: Criteria, args: unknown[]): this {
    const name = nameOf(criteria);
    const [first, second] = args;
    if (name.startsWith('NUMBER_')) return this.#requireNumbers(name as NumberCondition, ...args.map(Number));
    switch (name) {
      case 'VALUE_IN_LIST':
        return this.requireValueInList(first as string[], second !== false);
      case 'VALUE_IN_RANGE':
        return this.requireValueInRange(first, second !== false);
      case 'CHECKBOX':
        return this.requireCheckbox(...args);
      case 'CUSTOM_FORMULA':
        return this.requireFormulaSatisfied(String(first));
      case 'TEXT_CONTAINS':
      case 'TEXT_DOES_NOT_CONTAIN':
      case 'TEXT_EQUAL_TO':
        return this.#require({ type: name, text: String(first) });
      case 'DATE_IS_VALID_DATE':
      case 'TEXT_IS_VALID_EMAIL':
      case 'TEXT_IS_VALID_URL':
        return this.#require({ type: name });
      case 'DATE_AFTER':
      case 'DATE_BEFORE':
      case 'DATE_EQUAL_TO':
      case 'DATE_ON_OR_AFTER':
      case 'DATE_ON_OR_BEFORE':
        return this.#requireDay(name, first);
      case 'DATE_BETWEEN':
      case 'DATE_NOT_BETWEEN':
        return this.#requireDays(name, first, second);
      default:
        throw wrongArguments(`${BUILDER}.withCriteria`, [criteria, args]);
    }
  }

  #require(criteria: ValidationCriteria): this {
    this.#criteria = criteria;
    return this;
  }

  #requireNumbers(type: NumberCondition, ...numbers: number[]): this {
    if (!numbers.every((number) => typeof number === 'number')) throw wrongArguments(`${BUILDER}.${type}`, numbers);
    return this.#require({ type, numbers });
  }

  #requireDay(type: Extract<ValidationCriteria, { date: number }>['type'], date: unknown): this {
    return this.#require({ type, date: this.#day(type, date) });
  }

  #requireDays(type: 'DATE_BETWEEN' | 'DATE_NOT_BETWEEN', start: unknown, end: unknown): this {
    return this.#require({ type, dates: [this.#day(type, start), this.#day(type, end)] });
  }

  #day(type: string, date: unknown): number {
    if (!types.isDate(date)) throw wrongArguments(`${BUILDER}.${type}`, [date]);
    return Math.floor(serialOf(date.getTime(), this.#run.book.timeZone()));
  }
}

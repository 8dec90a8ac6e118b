// FilterCriteria: which rows a filter shows by one of its columns.
import type { NumberCondition } from '../engine/book';
import type { ColumnFilter } from '../engine/decoration';
import {
  type Condition,
  conditionOf,
  conditionType,
  conditionValues,
  dateCondition,
  numberCondition,
} from './condition';
import { GoogleException, NotImplemented, wrongArguments } from './errors';
import type { Run } from './run';
import { base } from './service';

type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

const BUILDER = 'SpreadsheetApp.FilterCriteriaBuilder';

interface Criteria {
  readonly hidden?: readonly string[];
  readonly when?: Condition;
}

const known = new WeakMap<object, Criteria>();

/** What a script passed as filter criteria to `method`, as the book keeps it. */
export function criteriaArgument(run: Run, method: string, criteria: unknown): ColumnFilter {
  const { hidden, when } = (typeof criteria === 'object' && criteria !== null && known.get(criteria)) || {};
  if (when === undefined) {
    if (hidden === undefined) throw wrongArguments(method, [criteria]);
    return { hidden };
  }
  if ('day' in when) throw new NotImplemented('Filter.setColumnFilterCriteria with a RelativeDate');
  const values = 'date' in when ? [when.date] : conditionValues(run, when);
  return { type: when.type, values: values.map(String) };
}

/** What the book keeps of a column, as criteria. */
export function criteriaOf(run: Run, filter: ColumnFilter): FilterCriteria {
  if ('hidden' in filter) return new LocalFilterCriteria(run, { hidden: filter.hidden });
  const { type, values } = filter;
  const number = Number(values[0]);
  if (type.startsWith('DATE_')) return new LocalFilterCriteria(run, { when: { type, date: number } as Condition });
  if (type.startsWith('NUMBER_')) {
    return new LocalFilterCriteria(run, { when: { type, numbers: values.map(Number) } as Condition });
  }
  const part = type === 'CUSTOM_FORMULA' ? { formula: values[0] } : values.length > 0 ? { text: values[0] } : {};
  return new LocalFilterCriteria(run, { when: { type, ...part } as Condition });
}

class LocalFilterCriteria extends base<FilterCriteria>('FilterCriteria') {
  readonly #run: Run;
  readonly #criteria: Criteria;

  constructor(run: Run, criteria: Criteria) {
    super(run);
    this.#run = run;
    this.#criteria = criteria;
    known.set(this, criteria);
  }

  override copy(): Builder {
    return new LocalFilterCriteriaBuilder(this.#run, this.#criteria);
  }

  override getCriteriaType(): BooleanCriteria {
    const { when } = this.#criteria;
    return when === undefined ? (null as unknown as BooleanCriteria) : conditionType(when);
  }

  override getCriteriaValues(): unknown[] {
    const { when } = this.#criteria;
    return when === undefined ? [] : conditionValues(this.#run, when);
  }

  override getHiddenValues(): string[] {
    return [...(this.#criteria.hidden ?? [])];
  }
}

export class LocalFilterCriteriaBuilder extends base<Builder>('FilterCriteriaBuilder') {
  readonly #run: Run;
  #criteria: Criteria;

  constructor(run: Run, criteria: Criteria = {}) {
    super(run);
    this.#run = run;
    this.#criteria = criteria;
  }

  override build(): FilterCriteria {
    if (this.#criteria.when === undefined && this.#criteria.hidden === undefined) {
      throw new GoogleException('Filter criteria must have a condition or hidden values.');
    }
    return new LocalFilterCriteria(this.#run, this.#criteria);
  }

  override copy(): Builder {
    return new LocalFilterCriteriaBuilder(this.#run, this.#criteria);
  }

  override getCriteriaType(): BooleanCriteria {
    return this.build().getCriteriaType();
  }

  override getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }

  override getHiddenValues(): string[] {
    return [...(this.#criteria.hidden ?? [])];
  }

  override setHiddenValues(values: string[]): this {
    if (!Array.isArray(values)) throw wrongArguments(`${BUILDER}.setHiddenValues`, [values]);
    this.#criteria = { hidden: values.map(String) };
    return this;
  }

  override whenCellEmpty(): this {
    return this.#when({ type: 'CELL_EMPTY' });
  }

  override whenCellNotEmpty(): this {
    return this.#when({ type: 'CELL_NOT_EMPTY' });
  }

  override whenDateAfter(date: unknown): this {
    return this.#when(dateCondition(this.#run, `${BUILDER}.whenDateAfter`, 'DATE_AFTER', date));
  }

  override whenDateBefore(date: unknown): this {
    return this.#when(dateCondition(this.#run, `${BUILDER}.whenDateBefore`, 'DATE_BEFORE', date));
  }

  override whenDateEqualTo(date: unknown): this {
    return this.#when(dateCondition(this.#run, `${BUILDER}.whenDateEqualTo`, 'DATE_EQUAL_TO', date));
  }

  override whenFormulaSatisfied(formula: string): this {
    return this.#when({ type: 'CUSTOM_FORMULA', formula });
  }

  override whenNumberBetween(start: number, end: number): this {
    return this.#numbers('NUMBER_BETWEEN', start, end);
  }

  override whenNumberEqualTo(number: number): this {
    return this.#numbers('NUMBER_EQUAL_TO', number);
  }

  override whenNumberGreaterThan(number: number): this {
    return this.#numbers('NUMBER_GREATER_THAN', number);
  }

  override whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  override whenNumberLessThan(number: number): this {
    return this.#numbers('NUMBER_LESS_THAN', number);
  }

  override whenNumberLessThanOrEqualTo(number: number): this {
    return this.#numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  override whenNumberNotBetween(start: number, end: number): this {
    return this.#numbers('NUMBER_NOT_BETWEEN', start, end);
  }

  override whenNumberNotEqualTo(number: number): this {
    return this.#numbers('NUMBER_NOT_EQUAL_TO', number);
  }

  override whenTextContains(text: string): this {
    return this.#when({ type: 'TEXT_CONTAINS', text });
  }

  override whenTextDoesNotContain(text: string): this {
    return this.#when({ type: 'TEXT_DOES_NOT_CONTAIN', text });
  }

  override whenTextEndsWith(text: string): this {
    return this.#when({ type: 'TEXT_ENDS_WITH', text });
  }

  override whenTextEqualTo(text: string): this {
    return this.#when({ type: 'TEXT_EQUAL_TO', text });
  }

  override whenTextStartsWith(text: string): this {
    return this.#when({ type: 'TEXT_STARTS_WITH', text });
  }

  override withCriteria(criteria: BooleanCriteria, args: unknown[]): this {
    return this.#when(conditionOf(this.#run, `${BUILDER}.withCriteria`, criteria, args));
  }

  #numbers(type: NumberCondition, ...numbers: number[]): this {
    return this.#when(numberCondition(`${BUILDER}.${type}`, type, numbers));
  }

  #when(when: Condition): this {
    this.#criteria = { when };
    return this;
  }
}

// Refuses what a script writes against a validation rule that rejects wrong input, as Google does.
import type { Input, NumberCondition, ValidationCriteria, Zone } from '../engine/book';
import { parseA1, printA1 } from './a1';
import { GoogleException } from './errors';
import type { Run } from './run';

const conditions: Record<NumberCondition, (value: number, first: number, second: number) => boolean> = {
  NUMBER_GREATER_THAN: (value, first) => value > first,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  NUMBER_LESS_THAN: (value, first) => value < first,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
  NUMBER_EQUAL_TO: (value, first) => value === first,
  NUMBER_NOT_EQUAL_TO: (value, first) => value !== first,
  NUMBER_BETWEEN: (value, first, second) => value >= first && value <= second,
  NUMBER_NOT_BETWEEN: (value, first, second) => value < first || value > second,
};

/** The texts shown in a range that a rule refers to. */
function choices(run: Run, reference: string): string[] {
  const sheets = run.book.sheets();
  const found = parseA1(reference, (name) => sheets.find((sheet) => sheet.name === name));
  const sheet = sheets.find(({ name }) => name === found?.sheet);
  if (found === undefined || sheet === undefined) return [];
  return run.book.read(sheet.id, found.zone).flatMap((row) => row.map(({ display }) => display));
}

function numeric(input: Input): number | undefined {
  if ('value' in input) return typeof input.value === 'number' ? input.value : undefined;
  const number = Number(input.typed);
  return input.typed.trim() === '' || Number.isNaN(number) ? undefined : number;
}

type Choices = (reference: string) => string[];

type DateCriteria = Extract<ValidationCriteria, { readonly date: number } | { readonly dates: readonly number[] }>;

function isWithinDates(criteria: DateCriteria, value: number): boolean {
  if ('dates' in criteria) {
    const [first = 0, last = 0] = criteria.dates;
    return (value >= first && value < last + 1) === (criteria.type === 'DATE_BETWEEN');
  }
  const { date } = criteria;
  const day = Math.floor(value);
  switch (criteria.type) {
    case 'DATE_AFTER':
      return day > date;
    case 'DATE_BEFORE':
      return day < date;
    case 'DATE_ON_OR_AFTER':
      return day >= date;
    case 'DATE_ON_OR_BEFORE':
      return day <= date;
    case 'DATE_EQUAL_TO':
      return day === date;
  }
}

/** What a formula gives and how a date is typed, only the engine knows: those pass, and so does what a rule's own formula judges. */
function accepts(criteria: ValidationCriteria, input: Input, choicesOf: Choices): boolean {
  const text = 'value' in input ? String(input.value) : input.typed.replace(/^'/, '');
  if ('typed' in input && input.typed.startsWith('=')) return true;
  if (criteria.type === 'VALUE_IN_LIST') return criteria.values.includes(text);
  if (criteria.type === 'VALUE_IN_RANGE') return choicesOf(criteria.range).includes(text);
  if (criteria.type === 'CHECKBOX') {
    return criteria.checkedAs?.includes(text) ?? ['true', 'false'].includes(text.toLowerCase());
  }
  if ('numbers' in criteria) {
    const value = numeric(input);
    const [first = 0, second = 0] = criteria.numbers;
    return value !== undefined && conditions[criteria.type](value, first, second);
  }
  if (criteria.type === 'TEXT_IS_VALID_EMAIL') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  if (criteria.type === 'TEXT_IS_VALID_URL') return /^(?:\w+:\/\/)?[^\s/]+\.[^\s/]+/.test(text);
  if (('date' in criteria || 'dates' in criteria) && 'value' in input && typeof input.value === 'number') {
    return isWithinDates(criteria, input.value);
  }
  return true;
}

export function refuseInvalid(run: Run, sheetId: number, zone: Zone, inputs: readonly (readonly Input[])[]): void {
  const rules = run.book.validations(sheetId, zone);
  const known = new Map<string, string[]>();
  const choicesOf: Choices = (reference) => {
    const found = known.get(reference) ?? choices(run, reference);
    known.set(reference, found);
    return found;
  };
  inputs.forEach((row, r) => {
    row.forEach((input, c) => {
      const rule = rules[r]?.[c] ?? null;
      const blank = 'value' in input && input.value === null;
      if (rule === null || rule.allowInvalid || blank || accepts(rule.criteria, input, choicesOf)) return;
      const cell = printA1({ row: zone.row + r, col: zone.col + c, rows: 1, cols: 1 });
      throw new GoogleException(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
      );
    });
  });
}

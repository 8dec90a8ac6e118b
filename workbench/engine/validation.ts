// Data validation rules.
import type { Book, ValidationCriteria, ValidationRule, Zone } from './book';
import { type Context, grid } from './context';
import { engineNumberCondition, googleNumberCondition, isNumberCondition } from './criteria';
import type { Command } from './engine';

type Validation = Pick<Book, 'validations' | 'setValidation'>;

/** The engine's criterion; what it does not know rides along and comes back. */
interface Criterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: string;
  readonly dateValue?: string;
  readonly checkbox?: boolean;
}

interface EngineRule {
  readonly criterion: Criterion;
  readonly isBlocking?: boolean;
  readonly helpText?: string;
}

export function validationOf(context: Context): Validation {
  const { getters, key } = context;
  return {
    validations(sheetId, zone) {
      context.engineZone(sheetId, zone);
      const sheet = key(sheetId);
      return grid(zone, (row, col) => {
        const rule = getters.getValidationRuleForCell({ sheetId: sheet, row, col });
        return rule ? fromEngineRule(rule as unknown as EngineRule) : null;
      });
    },
    setValidation(sheetId, zone, rule) {
      context.apply(rule ? [addRule(context, sheetId, zone, rule)] : clearValidation(context, sheetId, zone));
    },
  };
}

/** A rule takes its cells from the rules before it: put one over the zone, then take it away. */
export function clearValidation(context: Context, sheetId: number, zone: Zone): Command[] {
  const id = crypto.randomUUID();
  const sheet = context.key(sheetId);
  const rule = { id, criterion: { type: 'isEmail', values: [] } };
  const ranges = [context.rangeData(sheetId, zone)];
  if (!context.getters.getDataValidationRules(sheet).length) return [];
  return [
    {
      type: 'ADD_DATA_VALIDATION_RULE',
      sheetId: sheet,
      ranges,
      rule: { ...rule, criterion: { type: 'isEmail', values: [] } },
    },
    { type: 'REMOVE_DATA_VALIDATION_RULE', sheetId: sheet, id },
  ];
}

function addRule(context: Context, sheetId: number, zone: Zone, rule: ValidationRule): Command {
  const { criteria, allowInvalid, helpText } = rule;
  const engineRule = { id: crypto.randomUUID(), criterion: toCriterion(criteria), isBlocking: !allowInvalid, helpText };
  const ranges = [context.rangeData(sheetId, zone)];
  return { type: 'ADD_DATA_VALIDATION_RULE', sheetId: context.key(sheetId), ranges, rule: engineRule };
}

const texts = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
} as const;

const dates = {
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
} as const;

const spans = { DATE_BETWEEN: 'dateIsBetween', DATE_NOT_BETWEEN: 'dateIsNotBetween' } as const;

function toCriterion(criteria: ValidationCriteria): Criterion {
  switch (criteria.type) {
    case 'VALUE_IN_LIST':
      return { type: 'isValueInList', values: [...criteria.values], displayStyle: arrow(criteria.showDropdown) };
    case 'VALUE_IN_RANGE':
      return { type: 'isValueInRange', values: [criteria.range], displayStyle: arrow(criteria.showDropdown) };
    case 'DATE_IS_VALID_DATE':
      return { type: 'dateIsValid', values: [] };
    case 'DATE_AFTER':
    case 'DATE_BEFORE':
    case 'DATE_EQUAL_TO':
    case 'DATE_ON_OR_AFTER':
    case 'DATE_ON_OR_BEFORE':
      return { type: dates[criteria.type], values: [String(criteria.date)], dateValue: 'exactDate' };
    case 'DATE_BETWEEN':
    case 'DATE_NOT_BETWEEN':
      return { type: spans[criteria.type], values: criteria.dates.map(String), dateValue: 'exactDate' };
    case 'TEXT_CONTAINS':
    case 'TEXT_DOES_NOT_CONTAIN':
    case 'TEXT_EQUAL_TO':
      return { type: texts[criteria.type], values: [criteria.text] };
    case 'TEXT_IS_VALID_EMAIL':
      return { type: 'isEmail', values: [] };
    case 'TEXT_IS_VALID_URL':
      return { type: 'isLink', values: [] };
    case 'CHECKBOX':
      return criteria.checkedAs ? checkedAs(criteria.checkedAs) : { type: 'isBoolean', values: [] };
    case 'CUSTOM_FORMULA':
      return { type: 'customFormula', values: [criteria.formula] };
    default:
      return { type: engineNumberCondition(criteria.type), values: [...criteria.numbers].map(String) };
  }
}

/** The engine ticks TRUE and FALSE only: a box with values of its own is a list of them there. */
function checkedAs(values: readonly string[]): Criterion {
  return { type: 'isValueInList', values: [...values], displayStyle: 'plainText', checkbox: true };
}

function arrow(shown: boolean): string {
  return shown ? 'arrow' : 'plainText';
}

function fromEngineRule({ criterion, isBlocking = false, helpText = '' }: EngineRule): ValidationRule {
  return { criteria: fromCriterion(criterion), allowInvalid: !isBlocking, helpText };
}

function fromCriterion({ type, values, displayStyle, checkbox }: Criterion): ValidationCriteria {
  if (checkbox) return { type: 'CHECKBOX', checkedAs: values };
  const first = values[0] ?? '';
  const showDropdown = displayStyle !== 'plainText';
  const numberType = googleNumberCondition(type);
  if (numberType && isNumberCondition(numberType)) return { type: numberType, numbers: values.map(Number) };
  const textType = nameOf(texts, type);
  if (textType) return { type: textType, text: first };
  const spanType = nameOf(spans, type);
  if (spanType) return { type: spanType, dates: values.map(Number) };
  const dateType = nameOf(dates, type);
  if (dateType) return { type: dateType, date: Number(first) };
  switch (type) {
    case 'isValueInList':
      return { type: 'VALUE_IN_LIST', values, showDropdown };
    case 'isValueInRange':
      return { type: 'VALUE_IN_RANGE', range: first, showDropdown };
    case 'dateIsValid':
      return { type: 'DATE_IS_VALID_DATE' };
    case 'isEmail':
      return { type: 'TEXT_IS_VALID_EMAIL' };
    case 'isLink':
      return { type: 'TEXT_IS_VALID_URL' };
    case 'isBoolean':
      return { type: 'CHECKBOX' };
    case 'customFormula':
      return { type: 'CUSTOM_FORMULA', formula: first };
    default:
      throw new Error(`The workbench does not know the validation rule "${type}".`);
  }
}

function nameOf<K extends string>(names: Readonly<Record<K, string>>, engineName: string): K | undefined {
  return (Object.keys(names) as K[]).find((name) => names[name] === engineName);
}

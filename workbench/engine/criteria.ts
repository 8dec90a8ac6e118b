// Conditions on numbers, shared by data validation and conditional formats: Google's names to the engine's.
import type { NumberCondition } from './book';

const engineNames: Readonly<Record<NumberCondition, string>> = {
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
};

const googleNames = new Map(Object.entries(engineNames).map(([google, engine]) => [engine, google as NumberCondition]));

export function engineNumberCondition(type: NumberCondition): string {
  return engineNames[type];
}

export function googleNumberCondition(engineType: string): NumberCondition | undefined {
  return googleNames.get(engineType);
}

export function isNumberCondition(type: string): type is NumberCondition {
  return type in engineNames;
}

// Conditional formats of a sheet; the first rule that holds wins.
import type { Book, ConditionalRule } from './book';
import { type Context, fromEngineZone } from './context';
import { engineNumberCondition, googleNumberCondition } from './criteria';
import type { Command, EngineStyle } from './engine';
import { fromEngineStyle, toEngineStyle } from './looks';

type Conditional = Pick<Book, 'conditionalFormats' | 'setConditionalFormats'>;
type When = ConditionalRule['when'];

interface EngineRule {
  readonly type: string;
  readonly operator: string;
  readonly values: readonly string[];
  readonly style: EngineStyle;
}

export function conditionalOf(context: Context): Conditional {
  const { getters, key } = context;
  return {
    conditionalFormats: (sheetId) =>
      getters.getConditionalFormats(key(sheetId)).flatMap((format): ConditionalRule[] => {
        const rule = format.rule as unknown as EngineRule;
        if (rule.type !== 'CellIsRule') return [];
        const zones = format.ranges.map((range) => zoneOf(context, key(sheetId), range));
        return [{ zones, when: fromEngine(rule), style: fromEngineStyle(rule.style) }];
      }),
    setConditionalFormats(sheetId, rules) {
      const sheet = key(sheetId);
      const old = getters.getConditionalFormats(sheet);
      const removed = old.map(({ id }): Command => ({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId: sheet, id }));
      context.apply([...removed, ...rules.map((rule) => addRule(context, sheetId, rule))]);
    },
  };
}

function zoneOf({ getters }: Context, sheetId: string, range: string) {
  return fromEngineZone(getters.getRangeFromSheetXC(sheetId, range).zone);
}

function addRule(context: Context, sheetId: number, { zones, when, style }: ConditionalRule): Command {
  const rule = { type: 'CellIsRule', ...toEngine(when), style: toEngineStyle(style) };
  return {
    type: 'ADD_CONDITIONAL_FORMAT',
    sheetId: context.key(sheetId),
    ranges: [...zones].map((zone) => context.rangeData(sheetId, zone)),
    cf: { id: crypto.randomUUID(), rule },
  };
}

const plain = {
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWithText',
} as const;

function toEngine(when: When): Pick<EngineRule, 'operator' | 'values'> {
  switch (when.type) {
    case 'TEXT_EQUAL_TO':
    case 'TEXT_CONTAINS':
    case 'TEXT_DOES_NOT_CONTAIN':
    case 'TEXT_STARTS_WITH':
      return { operator: plain[when.type], values: [when.text] };
    case 'CELL_EMPTY':
      return { operator: 'isEmpty', values: [] };
    case 'CELL_NOT_EMPTY':
      return { operator: 'isNotEmpty', values: [] };
    case 'CUSTOM_FORMULA':
      return { operator: 'customFormula', values: [when.formula] };
    default:
      return { operator: engineNumberCondition(when.type), values: [...when.numbers].map(String) };
  }
}

function fromEngine({ operator, values }: EngineRule): When {
  const first = values[0] ?? '';
  const number = googleNumberCondition(operator);
  const isText = operator === plain.TEXT_EQUAL_TO && Number.isNaN(Number(first));
  if (number && !isText) return { type: number, numbers: values.map(Number) };
  for (const [type, name] of Object.entries(plain)) {
    if (name === operator) return { type: type as keyof typeof plain, text: first };
  }
  if (operator === 'isEmpty') return { type: 'CELL_EMPTY' };
  if (operator === 'isNotEmpty') return { type: 'CELL_NOT_EMPTY' };
  if (operator === 'customFormula') return { type: 'CUSTOM_FORMULA', formula: first };
  throw new Error(`The workbench does not know the conditional format "${operator}".`);
}

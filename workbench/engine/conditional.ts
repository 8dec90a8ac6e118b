// Conditional formats of a sheet; the first rule that holds wins.
import type { Book, ConditionalRule, Zone } from './book';
import { type Context, fromEngineZone } from './context';
import { engineNumberCondition, googleNumberCondition } from './criteria';
import type { DateCondition, Gradient, GradientPoint } from './decoration';
import type { Command, Engine, EngineStyle } from './engine';
import { fromEngineStyle, toEngineStyle } from './looks';

type Conditional = Pick<Book, 'conditionalFormats' | 'setConditionalFormats'>;
type When = ConditionalRule['when'];

interface EngineRule {
  readonly type: string;
  readonly operator: string;
  readonly values: readonly string[];
  readonly style: EngineStyle;
  /** A condition that the engine has no words for: it computes a formula in its place, and this rides along. */
  readonly google?: DateCondition;
}

interface EngineScale {
  readonly type: 'ColorScaleRule';
  readonly minimum: EnginePoint;
  readonly midpoint?: EnginePoint;
  readonly maximum: EnginePoint;
}

interface EnginePoint {
  readonly type: string;
  readonly color: number;
  readonly value?: string;
}

export function conditionalOf(context: Context): Conditional {
  const { getters, key } = context;
  return {
    conditionalFormats: (sheetId) =>
      getters.getConditionalFormats(key(sheetId)).flatMap((format): ConditionalRule[] => {
        const rule = format.rule as unknown as EngineRule | EngineScale;
        const zones = format.ranges.map((range) => zoneOf(context, key(sheetId), range));
        if (isScale(rule)) return [{ zones, when: fromScale(rule), style: {} }];
        if (rule.type !== 'CellIsRule') return [];
        return [{ zones, when: rule.google ?? fromEngine(rule), style: fromEngineStyle(rule.style) }];
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
  const rule =
    when.type === 'GRADIENT'
      ? toScale(when)
      : { type: 'CellIsRule', ...toEngine(context.engine, when, zones[0]), style: toEngineStyle(style) };
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
  TEXT_ENDS_WITH: 'endsWithText',
} as const;

function toEngine(
  engine: Engine,
  when: Exclude<When, Gradient>,
  first: Zone | undefined,
): Pick<EngineRule, 'operator' | 'values' | 'google'> {
  switch (when.type) {
    case 'TEXT_EQUAL_TO':
    case 'TEXT_CONTAINS':
    case 'TEXT_DOES_NOT_CONTAIN':
    case 'TEXT_STARTS_WITH':
    case 'TEXT_ENDS_WITH':
      return { operator: plain[when.type], values: [when.text] };
    case 'CELL_EMPTY':
      return { operator: 'isEmpty', values: [] };
    case 'CELL_NOT_EMPTY':
      return { operator: 'isNotEmpty', values: [] };
    case 'CUSTOM_FORMULA':
      return { operator: 'customFormula', values: [when.formula] };
    case 'DATE_AFTER':
    case 'DATE_BEFORE':
    case 'DATE_EQUAL_TO':
    case 'DATE_AFTER_RELATIVE':
    case 'DATE_BEFORE_RELATIVE':
    case 'DATE_EQUAL_TO_RELATIVE':
      return { operator: 'customFormula', values: [dateFormula(engine, when, first)], google: when };
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

/** The first day of each span as a formula, so that it moves with the workbook's clock; the last is today. */
const firstDays = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-6',
  PAST_MONTH: 'EDATE(TODAY(),-1)+1',
  PAST_YEAR: 'EDATE(TODAY(),-12)+1',
} as const;

/** True of the first cell of the rule's ranges, hence of each in its turn; only numbers are days. */
function dateFormula(engine: Engine, when: DateCondition, first: Zone | undefined): string {
  const cell = engine.helpers.toXC(first?.col ?? 0, first?.row ?? 0);
  const day = 'date' in when ? String(when.date) : firstDays[when.day];
  const past = 'day' in when && when.day.startsWith('PAST');
  const type = when.type.replace('_RELATIVE', '');
  const conditions: Record<string, string> = {
    DATE_AFTER: `INT(${cell})>${day}`,
    DATE_BEFORE: `INT(${cell})<${day}`,
    DATE_EQUAL_TO: past ? `(INT(${cell})>=${day})*(INT(${cell})<=TODAY())` : `INT(${cell})=${day}`,
  };
  return `=IF(ISNUMBER(${cell}),${conditions[type]},FALSE)`;
}

const pointTypes = { NUMBER: 'number', PERCENT: 'percentage', PERCENTILE: 'percentile' } as const;

function toScale({ min, mid, max }: Gradient): EngineScale {
  return {
    type: 'ColorScaleRule',
    minimum: toPoint(min),
    maximum: toPoint(max),
    ...(mid ? { midpoint: toPoint(mid) } : {}),
  };
}

function toPoint({ color, at }: GradientPoint): EnginePoint {
  const number = Number.parseInt(color.slice(1), 16);
  return at ? { type: pointTypes[at.type], color: number, value: at.value } : { type: 'value', color: number };
}

function isScale(rule: EngineRule | EngineScale): rule is EngineScale {
  return rule.type === 'ColorScaleRule';
}

function fromScale({ minimum, midpoint, maximum }: EngineScale): Gradient {
  const mid = midpoint ? { mid: fromPoint(midpoint) } : {};
  return { type: 'GRADIENT', min: fromPoint(minimum), ...mid, max: fromPoint(maximum) };
}

function fromPoint({ type, color, value }: EnginePoint): GradientPoint {
  const hex = `#${color.toString(16).padStart(6, '0')}`;
  const known = (Object.keys(pointTypes) as (keyof typeof pointTypes)[]).find((name) => pointTypes[name] === type);
  return known === undefined ? { color: hex } : { color: hex, at: { type: known, value: value ?? '' } };
}

// Conditional format rules, as scripts build and read them.
import type { ConditionalRule, NumberCondition } from '../engine/book';
import type { Gradient } from '../engine/decoration';
import { CLOSED } from './a1';
import { LocalBooleanCondition } from './boolean-condition';
import { parseColor } from './color';
import { conditionOf, dateCondition } from './condition';
import { GoogleException, wrongArguments } from './errors';
import { gradientPoint, LocalGradientCondition } from './gradient';
import { type Place, rangeArgument } from './place';
import type { Run } from './run';
import { base } from './service';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;

const BUILDER = 'SpreadsheetApp.ConditionalFormatRuleBuilder';

type When = ConditionalRule['when'];
type Style = ConditionalRule['style'];

interface Draft {
  readonly sheetId: number;
  readonly rule: ConditionalRule;
}

const drafts = new WeakMap<object, Draft>();

class LocalConditionalFormatRule extends base<Rule>('ConditionalFormatRule') {
  readonly #run: Run;
  readonly #draft: Draft;

  constructor(run: Run, draft: Draft) {
    super(run);
    this.#run = run;
    this.#draft = draft;
    drafts.set(this, draft);
  }

  override getRanges(): Range[] {
    const { sheetId, rule } = this.#draft;
    return rule.zones.map((zone) => this.#run.range({ sheetId, zone }));
  }

  override getBooleanCondition(): Condition | null {
    const { when, style } = this.#draft.rule;
    return when.type === 'GRADIENT' ? null : new LocalBooleanCondition(this.#run, when, style);
  }

  override getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    const { when } = this.#draft.rule;
    return when.type === 'GRADIENT' ? new LocalGradientCondition(this.#run, when) : null;
  }

  override copy(): Builder {
    return new LocalConditionalFormatRuleBuilder(this.#run, this.#draft);
  }
}

export class LocalConditionalFormatRuleBuilder extends base<Builder>('ConditionalFormatRuleBuilder') {
  readonly #run: Run;
  #places: Place[] = [];
  #when: When | undefined;
  #gradient: Partial<Omit<Gradient, 'type'>> = {};
  #style: Style = {};

  constructor(run: Run, draft?: Draft) {
    super(run);
    this.#run = run;
    if (draft === undefined) return;
    const { sheetId, rule } = draft;
    this.#places = rule.zones.map((zone) => ({ run, sheetId, zone, open: CLOSED }));
    this.#when = rule.when;
    if (rule.when.type === 'GRADIENT') this.#gradient = rule.when;
    this.#style = rule.style;
  }

  override build(): Rule {
    const [first] = this.#places;
    if (first === undefined) throw new GoogleException('Conditional format rule must have at least one range.');
    if (this.#when === undefined) throw new GoogleException('Conditional format rule must have a condition.');
    const zones = this.#places.map(({ zone }) => zone);
    return new LocalConditionalFormatRule(this.#run, {
      sheetId: first.sheetId,
      rule: { zones, when: this.#when, style: this.#style },
    });
  }

  override copy(): Builder {
    return this.build().copy();
  }

  override getBooleanCondition(): Condition | null {
    return this.#when === undefined || this.#when.type === 'GRADIENT'
      ? null
      : new LocalBooleanCondition(this.#run, this.#when, this.#style);
  }

  override getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    return this.#when?.type === 'GRADIENT' ? new LocalGradientCondition(this.#run, this.#when) : null;
  }

  override getRanges(): Range[] {
    return this.#places.map((place) => this.#run.range(place));
  }

  override setRanges(ranges: Range[]): this {
    if (!Array.isArray(ranges)) throw wrongArguments(`${BUILDER}.setRanges`, [ranges]);
    this.#places = ranges.map((range) => rangeArgument(`${BUILDER}.setRanges`, range));
    return this;
  }

  override setBackground(color: string | null): this {
    return this.#show({ background: parseColor(color) });
  }

  override setFontColor(color: string | null): this {
    return this.#show({ color: parseColor(color) });
  }

  override setBold(bold: boolean | null): this {
    return this.#show({ bold: bold === true });
  }

  override setItalic(italic: boolean | null): this {
    return this.#show({ italic: italic === true });
  }

  override setUnderline(underline: boolean | null): this {
    return this.#show({ underline: underline === true });
  }

  override setStrikethrough(strikethrough: boolean | null): this {
    return this.#show({ strikethrough: strikethrough === true });
  }

  override whenFormulaSatisfied(formula: string): this {
    return this.#condition({ type: 'CUSTOM_FORMULA', formula });
  }

  override whenTextEqualTo(text: string): this {
    return this.#condition({ type: 'TEXT_EQUAL_TO', text });
  }

  override whenTextContains(text: string): this {
    return this.#condition({ type: 'TEXT_CONTAINS', text });
  }

  override whenTextDoesNotContain(text: string): this {
    return this.#condition({ type: 'TEXT_DOES_NOT_CONTAIN', text });
  }

  override whenTextStartsWith(text: string): this {
    return this.#condition({ type: 'TEXT_STARTS_WITH', text });
  }

  override whenTextEndsWith(text: string): this {
    return this.#condition({ type: 'TEXT_ENDS_WITH', text });
  }

  override whenDateAfter(date: unknown): this {
    return this.#condition(dateCondition(this.#run, `${BUILDER}.whenDateAfter`, 'DATE_AFTER', date));
  }

  override whenDateBefore(date: unknown): this {
    return this.#condition(dateCondition(this.#run, `${BUILDER}.whenDateBefore`, 'DATE_BEFORE', date));
  }

  override whenDateEqualTo(date: unknown): this {
    return this.#condition(dateCondition(this.#run, `${BUILDER}.whenDateEqualTo`, 'DATE_EQUAL_TO', date));
  }

  override withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): this {
    return this.#condition(conditionOf(this.#run, `${BUILDER}.withCriteria`, criteria, args));
  }

  override setGradientMinpoint(color: string): this {
    return this.#scale({ min: gradientPoint(`${BUILDER}.setGradientMinpoint`, color) });
  }

  override setGradientMinpointWithValue(
    color: string,
    type: GoogleAppsScript.Spreadsheet.InterpolationType,
    value: string,
  ): this {
    return this.#scale({ min: gradientPoint(`${BUILDER}.setGradientMinpointWithValue`, color, type, value) });
  }

  override setGradientMidpointWithValue(
    color: string,
    type: GoogleAppsScript.Spreadsheet.InterpolationType,
    value: string,
  ): this {
    return this.#scale({ mid: gradientPoint(`${BUILDER}.setGradientMidpointWithValue`, color, type, value) });
  }

  override setGradientMaxpoint(color: string): this {
    return this.#scale({ max: gradientPoint(`${BUILDER}.setGradientMaxpoint`, color) });
  }

  override setGradientMaxpointWithValue(
    color: string,
    type: GoogleAppsScript.Spreadsheet.InterpolationType,
    value: string,
  ): this {
    return this.#scale({ max: gradientPoint(`${BUILDER}.setGradientMaxpointWithValue`, color, type, value) });
  }

  /** An end that a script does not name is white, as in Google's own scale. */
  #scale(points: Partial<Omit<Gradient, 'type'>>): this {
    this.#gradient = { ...this.#gradient, ...points };
    const { min = { color: '#ffffff' }, mid, max = { color: '#ffffff' } } = this.#gradient;
    return this.#condition({ type: 'GRADIENT', min, ...(mid ? { mid } : {}), max });
  }

  override whenCellEmpty(): this {
    return this.#condition({ type: 'CELL_EMPTY' });
  }

  override whenCellNotEmpty(): this {
    return this.#condition({ type: 'CELL_NOT_EMPTY' });
  }

  override whenNumberBetween(start: number, end: number): this {
    return this.#numbers('NUMBER_BETWEEN', start, end);
  }

  override whenNumberNotBetween(start: number, end: number): this {
    return this.#numbers('NUMBER_NOT_BETWEEN', start, end);
  }

  override whenNumberEqualTo(number: number): this {
    return this.#numbers('NUMBER_EQUAL_TO', number);
  }

  override whenNumberNotEqualTo(number: number): this {
    return this.#numbers('NUMBER_NOT_EQUAL_TO', number);
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

  #numbers(type: NumberCondition, ...numbers: number[]): this {
    if (!numbers.every((number) => typeof number === 'number')) throw wrongArguments(`${BUILDER}.${type}`, numbers);
    return this.#condition({ type, numbers });
  }

  #condition(when: When): this {
    this.#when = when;
    return this;
  }

  #show(style: Style): this {
    this.#style = { ...this.#style, ...style };
    return this;
  }
}

export function conditionalRulesOf(run: Run, sheetId: number): Rule[] {
  const rules = run.read().conditionalFormats(sheetId);
  return rules.map((rule) => new LocalConditionalFormatRule(run, { sheetId, rule }));
}

export function setConditionalRules(run: Run, sheetId: number, rules: readonly Rule[]): void {
  const method = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
  if (!Array.isArray(rules)) throw wrongArguments(method, [rules]);
  const wanted = rules.map((rule: Rule) => {
    const draft = drafts.get(rule);
    if (draft === undefined) throw wrongArguments(method, [rules]);
    if (draft.sheetId !== sheetId)
      throw new GoogleException('Conditional format rule cannot reference a different sheet.');
    return draft.rule;
  });
  run.write().setConditionalFormats(sheetId, wanted);
}

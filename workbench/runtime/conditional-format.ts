// Conditional format rules, as scripts build and read them.
import type { ConditionalRule, NumberCondition } from '../engine/book';
import { CLOSED } from './a1';
import { parseColor } from './color';
import { BooleanCriteria } from './enums';
import { GoogleException, wrongArguments } from './errors';
import { type Place, rangeArgument } from './place';
import { LocalRange } from './range';
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

function criteriaValues(when: When): unknown[] {
  if ('numbers' in when) return [...when.numbers];
  if ('text' in when) return [when.text];
  return 'formula' in when ? [when.formula] : [];
}

class LocalBooleanCondition extends base<Condition>('BooleanCondition') {
  readonly #when: When;
  readonly #style: Style;

  constructor(run: Run, when: When, style: Style) {
    super(run);
    this.#when = when;
    this.#style = style;
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return BooleanCriteria[this.#when.type];
  }

  override getCriteriaValues(): unknown[] {
    return criteriaValues(this.#when);
  }

  override getBackground(): string | null {
    return this.#style.background ?? null;
  }

  override getFontColor(): string | null {
    return this.#style.color ?? null;
  }

  override getBold(): boolean | null {
    return this.#style.bold ?? null;
  }

  override getItalic(): boolean | null {
    return this.#style.italic ?? null;
  }

  override getStrikethrough(): boolean | null {
    return this.#style.strikethrough ?? null;
  }

  override getUnderline(): boolean | null {
    return this.#style.underline ?? null;
  }
}

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
    return rule.zones.map((zone) => new LocalRange({ run: this.#run, sheetId, zone, open: CLOSED }));
  }

  override getBooleanCondition(): Condition {
    return new LocalBooleanCondition(this.#run, this.#draft.rule.when, this.#draft.rule.style);
  }

  override getGradientCondition(): null {
    return null;
  }

  override copy(): Builder {
    return new LocalConditionalFormatRuleBuilder(this.#run, this.#draft);
  }
}

export class LocalConditionalFormatRuleBuilder extends base<Builder>('ConditionalFormatRuleBuilder') {
  readonly #run: Run;
  #places: Place[] = [];
  #when: When | undefined;
  #style: Style = {};

  constructor(run: Run, draft?: Draft) {
    super(run);
    this.#run = run;
    if (draft === undefined) return;
    const { sheetId, rule } = draft;
    this.#places = rule.zones.map((zone) => ({ run, sheetId, zone, open: CLOSED }));
    this.#when = rule.when;
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

  override getRanges(): Range[] {
    return this.#places.map((place) => new LocalRange(place));
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

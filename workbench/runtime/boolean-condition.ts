// BooleanCondition: when a rule of a conditional format holds, and how its cells then look.
import type { ConditionalRule } from '../engine/book';
import { conditionType, conditionValues, type Condition as Words } from './condition';
import type { Run } from './run';
import { base } from './service';

type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Style = ConditionalRule['style'];

export class LocalBooleanCondition extends base<Condition>('BooleanCondition') {
  readonly #run: Run;
  readonly #when: Words;
  readonly #style: Style;

  constructor(run: Run, when: Words, style: Style) {
    super(run);
    this.#run = run;
    this.#when = when;
    this.#style = style;
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return conditionType(this.#when);
  }

  override getCriteriaValues(): unknown[] {
    return conditionValues(this.#run, this.#when);
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

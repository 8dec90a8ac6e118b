// Range, part five: the rules of its cells and the boxes that are ticked in them.
import type { Input, ValidationRule, Zone } from '../engine/book';
import { toInput } from './cell-value';
import { checkbox } from './criteria-values';
import { blocksOf, firstOf, gridArgument, mapGrid } from './grid';
import { placeOf, sheetInfo } from './place';
import { RangeLayout } from './range-layout';
import { nameOf } from './service';
import { LocalDataValidation, ruleArgument } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

export class RangeRules extends RangeLayout {
  override getDataValidations(): (DataValidation | null)[][] {
    const { run, sheetId, zone } = placeOf(this);
    const known = new Map<ValidationRule, DataValidation>();
    return mapGrid(run.read().validations(sheetId, zone), (rule) => {
      if (rule === null) return null;
      const made = known.get(rule) ?? new LocalDataValidation(run, rule);
      known.set(rule, made);
      return made;
    });
  }

  override getDataValidation(): DataValidation | null {
    return firstOf(this.getDataValidations());
  }

  override setDataValidation(rule: DataValidation | null): Range {
    const { run, sheetId, zone } = placeOf(this);
    sheetInfo(run, sheetId);
    run.write().setValidation(sheetId, zone, ruleArgument('SpreadsheetApp.Range.setDataValidation', rule));
    return this;
  }

  override setDataValidations(rules: (DataValidation | null)[][]): Range {
    const { run, sheetId, zone } = placeOf(this);
    const method = 'SpreadsheetApp.Range.setDataValidations';
    const known = new Map<string, ValidationRule | null>();
    const grid = mapGrid(gridArgument(method, zone, rules), (given) => {
      const rule = ruleArgument(method, given);
      const text = JSON.stringify(rule);
      const same = known.get(text) ?? rule;
      known.set(text, same);
      return same;
    });
    const standing = run.book.validations(sheetId, zone);
    const book = run.write();
    for (const { item: rule, ...block } of blocksOf(grid)) {
      const none = rule === null && isEmpty(standing, block);
      const place = { ...block, row: zone.row + block.row, col: zone.col + block.col };
      if (!none) book.setValidation(sheetId, place, rule);
    }
    return this;
  }

  override insertCheckboxes(...values: unknown[]): Range {
    const { run, sheetId, zone } = placeOf(this);
    sheetInfo(run, sheetId);
    run.write().setValidation(sheetId, zone, { criteria: checkbox(values), allowInvalid: false, helpText: '' });
    const [checked, unchecked] = [values[0] ?? true, values.length > 0 ? (values[1] ?? '') : false];
    return this.setValues(mapGrid(this.getValues(), (value) => (value === checked ? checked : unchecked)));
  }

  override removeCheckboxes(): Range {
    const boxes = mapGrid(this.getDataValidations(), isCheckbox);
    put(
      this,
      mapGrid(boxes, (box) => (box ? { value: null } : undefined)),
    );
    const rules = this.getDataValidations();
    return this.setDataValidations(rules.map((row, r) => row.map((rule, c) => (boxes[r]?.[c] ? null : rule))));
  }

  /** null where not every cell has a checkbox, or not all are ticked alike. */
  override isChecked(): boolean | null {
    const values = this.getValues();
    const states = this.getDataValidations().flatMap((row, r) =>
      row.map((rule, c) => {
        if (rule === null || !isCheckbox(rule)) return null;
        const [checked = true] = rule.getCriteriaValues();
        return values[r]?.[c] === checked;
      }),
    );
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  override check(): Range {
    return put(
      this,
      ticks(this, (checked) => checked),
    );
  }

  override uncheck(): Range {
    return put(
      this,
      ticks(this, (_checked, unchecked) => unchecked),
    );
  }
}

function isCheckbox(rule: DataValidation | null): boolean {
  return rule !== null && nameOf(rule.getCriteriaType()) === 'CHECKBOX';
}

type Tick = (checked: unknown, unchecked: unknown) => unknown;

/** For each checkbox one of the values that it stands for; undefined where a cell has none. */
function ticks(range: Range, pick: Tick): (Input | undefined)[][] {
  return mapGrid(range.getDataValidations(), (rule) => {
    if (rule === null || !isCheckbox(rule)) return undefined;
    const [checked = true, unchecked = checked === true ? false : ''] = rule.getCriteriaValues();
    return toInput(pick(checked, unchecked), placeOf(range).run.book.timeZone());
  });
}

/** Writes where there is something to write, and leaves the other cells as they are. */
function put(range: Range, inputs: (Input | undefined)[][]): Range {
  const { run, sheetId, zone } = placeOf(range);
  run.write().write(sheetId, zone, inputs);
  return range;
}

function isEmpty(rules: (ValidationRule | null)[][], { row, col, rows, cols }: Zone): boolean {
  return rules.slice(row, row + rows).every((line) => line.slice(col, col + cols).every((rule) => rule === null));
}
